package org.cotejo.exchange;

import static org.cotejo.audit.AuditLog.Act;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.cotejo.audit.AuditLog;
import org.cotejo.exchange.reader.ImportReport;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.kernel.Sha256;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes uploads, has them checked, and lets the lead decide what to do with them. */
@Service
public class ImportService {
    private static final int CHUNK_BYTES = 1 << 20;
    private static final long MEGABYTES_MAX = 4_096;
    private static final int FILENAME_LENGTH_MAX = 255;

    private final Imports imports;
    private final ProjectService projects;
    private final SchedulerClient scheduler;
    private final Ids ids;
    private final InstantSource clock;
    private final AuditLog audit;
    private final ImportWorker worker;

    ImportService(
            Imports imports,
            ProjectService projects,
            SchedulerClient scheduler,
            Ids ids,
            InstantSource clock,
            AuditLog audit,
            ImportWorker worker) {
        this.imports = imports;
        this.projects = projects;
        this.scheduler = scheduler;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
        this.worker = worker;
    }

    /** Stores the bytes as they come, each megabyte on its own: a slow upload holds no connection. */
    Import receiveUpload(ProjectId project, String filename, InputStream body, Caller caller) throws IOException {
        projects.requireRole(caller, project, Role.LEAD);
        if (filename.length() > FILENAME_LENGTH_MAX) {
            throw Refusal.of(new ImportRefusal.FilenameTooLong(FILENAME_LENGTH_MAX));
        }
        var id = new ImportId(ids.next());
        imports.insert(new Import(
                id,
                project,
                filename,
                Import.State.UPLOADING,
                null,
                0,
                0,
                "",
                null,
                null,
                null,
                caller.account(),
                clock.instant()));
        try {
            storeChunks(id, body);
        } catch (IOException | RuntimeException e) {
            imports.cancel(id);
            throw e;
        }
        scheduler.scheduleIfNotExists(
                ImportJobs.CHECK.instance(id.value().toString()).scheduledTo(clock.instant()));
        return imports.byId(id).orElseThrow();
    }

    /** Imports a file that Cotejo made or brought itself, in the caller's transaction; all of its rows are good. */
    @Transactional
    public void importFile(ProjectId project, String name, byte[] file, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        worker.applyFile(project, name, file, caller.account());
    }

    private void storeChunks(ImportId id, InputStream body) throws IOException {
        var digest = Sha256.digest();
        long total = 0;
        var position = 0;
        for (var chunk = body.readNBytes(CHUNK_BYTES); chunk.length > 0; chunk = body.readNBytes(CHUNK_BYTES)) {
            digest.update(chunk);
            total += chunk.length;
            if (total > MEGABYTES_MAX << 20) throw Refusal.of(new ImportRefusal.FileTooLarge(MEGABYTES_MAX));
            imports.insertChunk(id, position++, chunk);
        }
        imports.finishUpload(id, total, Sha256.hex(digest.digest()));
    }

    Import byId(ImportId id, Caller caller) {
        var found = imports.byId(id).orElseThrow(Refusal::notFound);
        projects.requireRole(caller, found.project(), Role.LEAD);
        return found;
    }

    /** Decides what is taken; the rows come in by a job, so that a large file holds no request. */
    @Transactional
    public void acceptImport(ImportId id, String policy, Caller caller) {
        var chosen = policy(policy);
        var found = byId(id, caller);
        var report = checked(found);
        if (report.rowsOk() == 0) throw Refusal.of(new ImportRefusal.NothingToImport());
        if (chosen == Import.Policy.ALL_OR_NONE && report.rowsBad() > 0) {
            throw Refusal.of(new ImportRefusal.BadRowsRefused(report.rowsBad()));
        }
        if (!imports.advance(id, Import.State.CHECKED, Import.State.IMPORTING)) throw wrongState(found);
        imports.choose(id, chosen);
        audit.add(Act.by(caller.account(), "import.accepted", "import", id.value())
                .in(found.project())
                .with(Map.of("policy", policy, "filename", found.filename(), "sha256", found.sha256())));
        scheduler.scheduleIfNotExists(
                ImportJobs.APPLY.instance(id.value().toString()).scheduledTo(clock.instant()));
    }

    private static Import.Policy policy(String name) {
        for (var policy : Import.Policy.values()) if (policy.sql().equals(name)) return policy;
        throw Refusal.of(new ImportRefusal.PolicyUnknown(name));
    }

    private static ImportReport checked(Import found) {
        if (found.state() != Import.State.CHECKED) throw wrongState(found);
        return Optional.ofNullable(found.report()).orElseThrow(() -> wrongState(found));
    }

    private static Refusal wrongState(Import found) {
        return Refusal.of(new ImportRefusal.ImportState(found.state().sql()));
    }

    @Transactional
    public void discardImport(ImportId id, Caller caller) {
        var found = byId(id, caller);
        imports.cancel(id);
        audit.add(Act.by(caller.account(), "import.discarded", "import", id.value())
                .in(found.project()));
    }
}
