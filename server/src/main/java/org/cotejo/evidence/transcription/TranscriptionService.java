package org.cotejo.evidence.transcription;

import static org.cotejo.audit.AuditLog.Act;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.audit.AuditLog;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.evidence.capture.Captures;
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

/** Takes in what could not be fetched, and what a second person found of it. */
@Service
class TranscriptionService {
    private static final int MEGABYTES_MAX = 25;
    private static final int MEGABYTE = 1_000_000;
    private static final int ADDRESS_MAX = 4_096;
    private static final int LISTED_MAX = 100;

    private final Transcriptions transcriptions;
    private final UploadedDocuments archive;
    private final Captures captures;
    private final ProjectService projects;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final InstantSource clock;
    private final AuditLog audit;
    private final ReadingTurns turns;

    TranscriptionService(
            Transcriptions transcriptions,
            UploadedDocuments archive,
            Captures captures,
            ProjectService projects,
            TransactionTemplate transaction,
            Ids ids,
            InstantSource clock,
            AuditLog audit,
            ReadingTurns turns) {
        this.transcriptions = transcriptions;
        this.archive = archive;
        this.captures = captures;
        this.projects = projects;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
        this.turns = turns;
    }

    /** A PDF, or text as it was copied; the text is read before a connection to the database is taken. */
    Transcription bring(ProjectId project, String url, InputStream in, Caller caller) throws IOException {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        requireAddress(url);
        try (var _ = turns.take().orElseThrow(() -> Refusal.of(new TranscriptionProblem.TranscriptionsAtOnce()))) {
            var payload = in.readNBytes(MEGABYTES_MAX * MEGABYTE + 1);
            if (payload.length > MEGABYTES_MAX * MEGABYTE) {
                throw Refusal.of(new TranscriptionProblem.TranscriptionTooLarge(MEGABYTES_MAX));
            }
            var text = Extraction.of(payload, "text/plain; charset=utf-8");
            if (text.kind() == Extraction.Kind.OTHER || text.text().isBlank()) {
                throw Refusal.of(new TranscriptionProblem.TranscriptionUnreadable());
            }
            var stored = transaction.execute(_ -> store(project, url.strip(), new Read(payload, text), caller));
            if (stored == null) throw new IllegalStateException("expected the transcription that was stored");
            return stored;
        }
    }

    private record Read(byte[] payload, Extraction text) {}

    /** It stays the address of the source, by which its tier is told. */
    private static void requireAddress(String url) {
        try {
            var uri = URI.create(url.strip());
            var isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            var isSound = isWeb && uri.getHost() != null && uri.getUserInfo() == null;
            if (isSound && url.length() <= ADDRESS_MAX && StorableText.isStorable(url)) return;
        } catch (IllegalArgumentException e) {
            // It is none: said below.
        }
        throw Refusal.of(new TranscriptionProblem.TranscriptionAddress());
    }

    private Transcription store(ProjectId project, String url, Read read, Caller caller) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var upload = new UploadedDocuments.Upload(url, read.payload(), now, true);
        var capture = archive.archive(upload, read.text());
        archive.list(project, caller.account(), capture);
        var transcription = transcriptions.insert(new Transcription(
                ids.next(), project, url, capture.id(), caller.account(), now, Optional.empty(), Optional.empty()));
        audit.add(Act.by(caller.account(), "transcription.given", "transcription", transcription.id())
                .in(project)
                .with(Map.of("sha256", capture.id())));
        return transcription;
    }

    List<Transcription> open(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        return transcriptions.openFor(project, caller.account(), LISTED_MAX);
    }

    /** For the second person, who compares it with the source. */
    String text(ProjectId project, UUID id, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        var found = transcriptions.byId(project, id).orElseThrow(Refusal::notFound);
        var capture = captures.ofProject(project, found.capture()).orElseThrow(Refusal::notFound);
        return captures.extracted(capture.textSha256()).text();
    }

    @Transactional
    public Transcription decide(ProjectId project, UUID id, boolean agrees, String note, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        var found = transcriptions.byId(project, id).orElseThrow(Refusal::notFound);
        if (found.givenBy().equals(caller.account())) throw Refusal.of(new TranscriptionProblem.TranscriptionOwn());
        var decision = new Transcriptions.Decision(caller.account(), clock.instant(), agrees, note);
        if (!transcriptions.decide(id, decision)) throw Refusal.of(new TranscriptionProblem.TranscriptionDecided());
        audit.add(Act.by(caller.account(), "transcription.decided", "transcription", id)
                .in(project)
                .with(Map.of("agrees", agrees)));
        return transcriptions.byId(project, id).orElseThrow();
    }
}
