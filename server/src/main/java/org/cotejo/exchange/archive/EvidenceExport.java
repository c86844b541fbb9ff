package org.cotejo.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.EvidenceWriter;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.evidence.CitedSources;
import org.cotejo.evidence.ClaimTimes;
import org.cotejo.judgment.Submissions;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Protocols;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes the evidence archive of a project: what its submissions that count say of claims, and what that rests on. */
@Service
public class EvidenceExport {
    private static final String SOFTWARE = "Cotejo/0.1";

    private final Submissions submissions;
    private final JudgedResponses responses;
    private final CitedSources sources;
    private final ClaimTimes times;
    private final ProjectService projects;
    private final Protocols protocols;
    private final JsonMapper json;
    private final InstantSource clock;

    EvidenceExport(
            Submissions submissions,
            JudgedResponses responses,
            CitedSources sources,
            ClaimTimes times,
            ProjectService projects,
            Protocols protocols,
            JsonMapper json,
            InstantSource clock) {
        this.submissions = submissions;
        this.responses = responses;
        this.sources = sources;
        this.times = times;
        this.projects = projects;
        this.protocols = protocols;
        this.json = json;
        this.clock = clock;
    }

    /** The caller has been permitted; captures are read one by one. */
    @Transactional(readOnly = true)
    public void writeEvidence(ProjectId project, Scope scope, OutputStream out, Caller caller) {
        var mine = projects.projectOf(project, caller.account());
        var people = projects.pseudonyms(project, caller);
        var demand =
                protocols.byId(mine.protocol()).taskSettings().proofOrInitial().searchDemand();
        var gathering = new EvidenceGathering(
                new EvidenceGathering.Inputs(
                        project,
                        json,
                        sources,
                        id -> responses.byId(project, id),
                        account -> people.get(account).pseudonym(),
                        pseudonymous(times.total(project), people)),
                demand);
        submissions.streamDocuments(project, document -> gathering.add(CanonicalJson.read(document)));
        var head = new Evidence.Head(
                scope,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                mine.project().name(),
                null,
                SOFTWARE,
                demand);
        write(gathering.evidence(head), out);
    }

    private static Map<EvidenceGathering.Worked, Long> pseudonymous(
            Map<ClaimTimes.Worked, Long> times, Map<AccountId, ProjectService.Pseudonymous> people) {
        var found = new HashMap<EvidenceGathering.Worked, Long>();
        times.forEach((worked, millis) -> {
            var person = people.get(worked.evaluator());
            if (person != null) found.put(new EvidenceGathering.Worked(worked.claim(), person.pseudonym()), millis);
        });
        return found;
    }

    private void write(Evidence evidence, OutputStream out) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("cotejo-evidence");
            EvidenceWriter.write(evidence, sources::file, out, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deleteAll(folder);
        }
    }

    private static void deleteAll(@org.jspecify.annotations.Nullable Path folder) {
        try {
            if (folder != null) FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
