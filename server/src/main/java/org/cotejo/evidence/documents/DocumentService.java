package org.cotejo.evidence.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.audit.AuditLog;
import org.cotejo.audit.AuditLog.Act;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.evidence.capture.ReadingTurns;
import org.cotejo.evidence.capture.UploadedDocuments;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.kernel.StorableText;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the project's own documents in, shows them, withdraws them. */
@Service
class DocumentService {
    private static final int MEGABYTES_MAX = 25;
    private static final int MEGABYTE = 1_000_000;
    private static final int NAME_MAX = 200;
    private static final int DOCUMENTS_MAX = 2_000;

    private final Documents documents;
    private final DocumentSearch search;
    private final UploadedDocuments archive;
    private final ProjectService projects;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final InstantSource clock;
    private final ReadingTurns turns;

    DocumentService(
            Documents documents,
            DocumentSearch search,
            UploadedDocuments archive,
            ProjectService projects,
            AuditLog audit,
            TransactionTemplate transaction,
            Ids ids,
            InstantSource clock,
            ReadingTurns turns) {
        this.documents = documents;
        this.search = search;
        this.archive = archive;
        this.projects = projects;
        this.audit = audit;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
        this.turns = turns;
    }

    /** Reads the document before a connection to the database is taken, and finds it at the next search. */
    Document addDocument(ProjectId project, String filename, InputStream in, Caller caller) throws IOException {
        projects.requireRole(caller, project, Role.LEAD);
        var name = filename.strip();
        if (name.isEmpty() || name.length() > NAME_MAX || !StorableText.isStorable(name))
            throw Refusal.of(new DocumentProblem.DocumentName(NAME_MAX));
        if (documents.count(project) >= DOCUMENTS_MAX)
            throw Refusal.of(new DocumentProblem.DocumentsTooMany(DOCUMENTS_MAX));
        try (var _ = turns.take().orElseThrow(() -> Refusal.of(new DocumentProblem.DocumentsAtOnce()))) {
            var payload = in.readNBytes(MEGABYTES_MAX * MEGABYTE + 1);
            if (payload.length > MEGABYTES_MAX * MEGABYTE)
                throw Refusal.of(new DocumentProblem.DocumentTooLarge(MEGABYTES_MAX));
            var text = extracted(name, payload);
            var added = transaction.execute(_ -> stored(project, name, new Read(payload, text), caller));
            if (added == null) throw new IllegalStateException("expected the document that was stored");
            search.catchUpSoon(project);
            return added;
        }
    }

    private record Read(byte[] payload, Extraction text) {}

    private static Extraction extracted(String name, byte[] payload) {
        var isPage = name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.x?html?");
        var text = Extraction.of(payload, isPage ? "text/html" : "");
        if (text.kind() == Extraction.Kind.OTHER || text.text().isBlank())
            throw Refusal.of(new DocumentProblem.DocumentUnreadable(name));
        return text;
    }

    private Document stored(ProjectId project, String name, Read read, Caller caller) {
        var id = ids.next();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var upload = new UploadedDocuments.Upload(Document.url(id), read.payload(), now, false);
        var capture = archive.archive(upload, read.text());
        var title = capture.title().isBlank() ? name : capture.title().strip();
        var document = new Document(
                id,
                project,
                capture.id(),
                capture.payloadSha256(),
                name,
                title,
                capture.kind(),
                capture.flags(),
                capture.isUsable(),
                caller.account(),
                now,
                Optional.empty());
        if (!documents.insert(document)) throw Refusal.of(new DocumentProblem.DocumentTwice(name));
        audit.add(Act.by(caller.account(), "document.added", "document", id).in(project));
        return document;
    }

    /** Withdrawn ones are seen by those who lead. */
    List<Document> list(ProjectId project, Caller caller) {
        var role = requireMember(project, caller);
        return documents.ofProject(project, DOCUMENTS_MAX).stream()
                .filter(document -> role == Role.LEAD || document.withdrawnAt().isEmpty())
                .toList();
    }

    /** With its text, also once it is withdrawn: what was cited can be read. */
    record WithText(Document document, Documents.Extracted extracted) {}

    WithText text(ProjectId project, UUID id, Caller caller) {
        requireMember(project, caller);
        var document = documents.byId(project, id).orElseThrow(Refusal::notFound);
        return new WithText(document, documents.text(id));
    }

    /** It is found no more; what was cited from it stays. */
    @Transactional
    public void withdrawDocument(ProjectId project, UUID id, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        documents.byId(project, id).orElseThrow(Refusal::notFound);
        if (documents.withdraw(id, caller.account(), clock.instant()))
            audit.add(Act.by(caller.account(), "document.withdrawn", "document", id)
                    .in(project));
    }

    private Role requireMember(ProjectId project, Caller caller) {
        return projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
    }
}
