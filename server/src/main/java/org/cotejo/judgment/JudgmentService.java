package org.cotejo.judgment;

import static org.cotejo.audit.AuditLog.Act;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.assignment.Assignment;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.assignment.AssignmentProblem;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.audit.AuditLog;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.Item;
import org.cotejo.corpus.Response;
import org.cotejo.evidence.ProofService;
import org.cotejo.evidence.Proofs;
import org.cotejo.judgment.rubric.RubricRules;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.Problem;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.kernel.StorableText;
import org.cotejo.project.Protocol;
import org.cotejo.project.Protocols;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Saves drafts and takes submissions in. */
@Service
public class JudgmentService {
    private static final int DRAFT_CHARACTERS_MAX = 4_000_000;
    private static final int EARLIER_MAX = 50;

    private final Drafts drafts;
    private final Submissions submissions;
    private final AssignmentService assignments;
    private final Protocols protocols;
    private final Corpus corpus;
    private final Ids ids;
    private final InstantSource clock;
    private final JsonMapper json;
    private final AuditLog audit;
    private final ProofService evidence;
    private final ApplicationEventPublisher events;

    JudgmentService(
            Drafts drafts,
            Submissions submissions,
            AssignmentService assignments,
            Protocols protocols,
            Corpus corpus,
            Ids ids,
            InstantSource clock,
            JsonMapper json,
            AuditLog audit,
            ProofService evidence,
            ApplicationEventPublisher events) {
        this.events = events;
        this.drafts = drafts;
        this.submissions = submissions;
        this.assignments = assignments;
        this.protocols = protocols;
        this.corpus = corpus;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.audit = audit;
        this.evidence = evidence;
    }

    /** The saved draft, or the one that was saved in between and that this save must not overwrite. */
    sealed interface Save {
        record Saved(Drafts.Draft draft) implements Save {}

        record Conflict(Drafts.Draft current) implements Save {}
    }

    @Transactional
    Save saveDraft(AssignmentId id, int versionSeen, JsonNode content, Caller caller) {
        refuseUnstorable(content);
        var assignment = assignments.ofCaller(id, caller);
        refuseEnded(assignment);
        var isSaved = drafts.save(id, caller.account(), versionSeen, content, clock.instant());
        var stored = drafts.of(id).orElse(new Drafts.Draft(0, json.createObjectNode(), clock.instant()));
        return isSaved ? new Save.Saved(stored) : new Save.Conflict(stored);
    }

    private static void refuseUnstorable(JsonNode content) {
        if (content.toString().length() > DRAFT_CHARACTERS_MAX) {
            throw Refusal.of(new SubmissionProblem.ContentTooLarge(DRAFT_CHARACTERS_MAX));
        }
        if (!StorableText.isStorable(content)) throw Refusal.of(new SubmissionProblem.TextUnstorable());
    }

    /** A lease that ran out keeps its draft writable, so that no work is lost; what was handed in is closed. */
    private static void refuseEnded(Assignment assignment) {
        switch (assignment.state()) {
            case LEASED, EXPIRED, RETURNED -> {}
            case SUBMITTED, ACCEPTED, SKIPPED ->
                throw Refusal.of(
                        new AssignmentProblem.LeaseLost(assignment.state().sql()));
        }
    }

    Optional<Drafts.Draft> draft(AssignmentId id) {
        return drafts.of(id);
    }

    Map<AssignmentId, java.time.Instant> draftsSavedAt(List<AssignmentId> ids) {
        return drafts.savedAt(ids);
    }

    Optional<Submissions.Receipt> latestSubmission(AssignmentId id) {
        return submissions.latest(id);
    }

    /** What the caller wrote elsewhere in the project, so that they see where they repeat themselves. */
    List<String> earlierJustifications(AssignmentId id, Caller caller) {
        var assignment = assignments.ofCaller(id, caller);
        return submissions.justifications(assignments.earlierOf(assignment, EARLIER_MAX));
    }

    /** What a submission was answered with, and whether it is new. */
    record Taken(Submissions.Receipt receipt, boolean isNew) {}

    @Transactional
    Taken submitJudgment(AssignmentId id, String idempotencyKey, SubmissionContent content, Caller caller) {
        var assignment = assignments.lockOfCaller(id, caller);
        var stored = submissions.byKey(id, idempotencyKey);
        if (stored.isPresent()) {
            refuseOtherContent(stored.get(), content);
            return new Taken(stored.get(), false);
        }
        assignments.requireLive(assignment);
        return new Taken(submit(assignment, idempotencyKey, content, caller), true);
    }

    /** A key stands for one submission: whoever sends something else under it must not believe that it was taken. */
    private void refuseOtherContent(Submissions.Receipt stored, SubmissionContent content) {
        var document = CanonicalJson.read(submissions.document(stored.id()));
        // Read and written again, so that a document from before a field existed still equals what it was.
        var kept = json.treeToValue(document.get("content"), SubmissionContent.class);
        if (!CanonicalJson.write(json.valueToTree(kept)).equals(CanonicalJson.write(json.valueToTree(content)))) {
            throw Refusal.of(new SubmissionProblem.KeyReused());
        }
    }

    /** The same for callers inside the server, who need no receipt. */
    @Transactional
    public void handIn(AssignmentId id, String idempotencyKey, SubmissionContent content, Caller caller) {
        submitJudgment(id, idempotencyKey, content, caller);
    }

    /** What is judged, and by whom. */
    record Judged(Protocol protocol, Item item, List<Response> shown, ProofService.Context evidence) {
        static Judged of(Protocol protocol, Item item, List<Response> shown, Caller caller, ProjectId project) {
            var demand = protocol.taskSettings().proofOrInitial().searchDemand();
            return new Judged(protocol, item, shown, new ProofService.Context(project, caller.account(), demand));
        }
    }

    /**
     * Everything that must hold of a submission under a protocol, whether it is kept or only tried; what was found of the
     * evidence for its claims.
     */
    Proofs refuseUnsound(SubmissionContent content, Judged judged) {
        var protocol = judged.protocol();
        var shown = judged.shown();
        var item = judged.item();
        if (!StorableText.isStorable(json.valueToTree(content))) {
            throw Refusal.of(new SubmissionProblem.TextUnstorable());
        }
        var problems = new ArrayList<Problem>(
                SubmissionRules.check(content, protocol, shown, item.turns().size()));
        var asked = protocol.taskSettings().asked(item.rubricItems());
        var ids = shown.stream().map(Response::id).toList();
        problems.addAll(RubricRules.check(content.rubricAnswersOrNone(), asked, ids));
        problems.addAll(content.checklists().check(protocol, ids));
        var found = evidence.prove(content.claims(), judged.evidence());
        problems.addAll(found.problems());
        if (protocol.taskSettings().proofOrInitial().required()) addUnproven(content, found.proofs(), problems);
        if (!problems.isEmpty()) throw Refusal.of("submission-refused", problems);
        return found.proofs();
    }

    private static void addUnproven(SubmissionContent content, Proofs proofs, List<Problem> problems) {
        for (var index = 0; index < content.claims().size(); index++) {
            var claim = content.claims().get(index);
            if (proofs.isProvisional(claim.id()))
                problems.add(new SubmissionProblem.ProofMissing(index + 1, claim.text()));
        }
    }

    private Submissions.Receipt submit(
            Assignment assignment, String idempotencyKey, SubmissionContent content, Caller caller) {
        var protocol = protocols.byId(assignment.protocol());
        var shown = assignment.shown().stream().map(corpus::response).toList();
        var item = corpus.item(assignment.item());
        var proofs = refuseUnsound(content, Judged.of(protocol, item, shown, caller, assignment.project()));
        var revision = submissions
                .latest(assignment.id())
                .map(latest -> latest.revision() + 1)
                .orElse(1);
        var submission = Submission.compose(
                new SubmissionId(ids.next()),
                revision,
                new Submission.Said(content, proofs),
                new Submission.Context(assignment, protocol, caller.pseudonym(), shown),
                clock.instant(),
                json);
        submissions.insert(submission, idempotencyKey);
        assignments.completeAssignment(assignment, submission.submittedAt());
        drafts.delete(assignment.id());
        audit.add(Act.by(
                        caller.account(),
                        "judgment.submitted",
                        "submission",
                        submission.id().value())
                .in(assignment.project())
                .with(Map.of("sha256", submission.sha256(), "revision", submission.revision())));
        var responses = shown.stream().map(Response::id).toList();
        events.publishEvent(
                new SubmissionKept(assignment.project(), submission.id().value(), responses));
        return new Submissions.Receipt(
                submission.id(), submission.revision(), submission.submittedAt(), submission.sha256());
    }
}
