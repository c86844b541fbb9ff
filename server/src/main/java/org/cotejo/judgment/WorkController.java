package org.cotejo.judgment;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.assignment.Assignment;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.assignment.Waiting;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.Item;
import org.cotejo.corpus.ItemId;
import org.cotejo.corpus.Response;
import org.cotejo.corpus.ResponseId;
import org.cotejo.corpus.RubricItem;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.ProtocolId;
import org.cotejo.project.Protocols;
import org.cotejo.project.TaskSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The evaluator's work on one assignment. */
@RestController
@RequestMapping("/api/v1")
class WorkController {
    private final AssignmentService assignments;
    private final JudgmentService judgments;
    private final ProjectService projects;
    private final Protocols protocols;
    private final Corpus corpus;

    WorkController(
            AssignmentService assignments,
            JudgmentService judgments,
            ProjectService projects,
            Protocols protocols,
            Corpus corpus) {
        this.assignments = assignments;
        this.judgments = judgments;
        this.projects = projects;
        this.protocols = protocols;
        this.corpus = corpus;
    }

    record TurnView(
            @Schema(allowableValues = {"system", "developer", "user", "assistant", "tool"})
            String role,

            String content) {}

    record ItemView(
            ItemId itemId,
            List<TurnView> messages,
            @Nullable String locale,
            @Nullable String domain,
            @Nullable LocalDate referenceDate,
            List<RubricItem> rubricItems) {
        static ItemView of(Item item, TaskSettings settings) {
            return new ItemView(
                    item.id(),
                    item.turns().stream()
                            .map(turn -> new TurnView(turn.role(), turn.content()))
                            .toList(),
                    item.locale(),
                    item.domain(),
                    item.referenceDate(),
                    settings.asked(item.rubricItems()));
        }
    }

    record ResponseView(ResponseId responseId, String alias, String text, String sha256, int codePoints) {
        static ResponseView of(Response response) {
            return new ResponseView(
                    response.id(),
                    response.alias(),
                    response.text(),
                    response.sha256(),
                    CodePointRange.length(response.text()));
        }
    }

    record DraftView(int version, JsonNode content, Instant savedAt) {
        static DraftView of(Drafts.Draft draft) {
            return new DraftView(draft.version(), draft.content(), draft.savedAt());
        }
    }

    record SubmissionView(SubmissionId submissionId, int revision, Instant submittedAt, String sha256) {
        static SubmissionView of(Submissions.Receipt receipt) {
            return new SubmissionView(receipt.id(), receipt.revision(), receipt.submittedAt(), receipt.sha256());
        }
    }

    record AssignmentView(
            AssignmentId assignmentId,

            @Schema(allowableValues = {"leased", "submitted", "returned", "accepted", "skipped", "expired"})
            String state,

            ProjectId projectId,
            String projectName,
            int position,
            long total,
            Instant leaseUntil,
            ProtocolId protocolId,

            @Schema(allowableValues = {"single", "comparison"})
            String taskKind,

            ItemView item,
            ResponseView response,
            List<ResponseView> responses,
            @Nullable DraftView draft,
            long activeMillis,
            @Nullable SubmissionView submission) {}

    record SkipRequest(
            @Schema(allowableValues = {"out_of_expertise", "unreadable", "sensitive", "other"})
            String reason,

            @Nullable String note) {}

    @ApiResponse(responseCode = "200", description = "The task under its lease", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "Nothing is left to take", content = @Content)
    @PostMapping("/projects/{project}/assignments/next")
    ResponseEntity<AssignmentView> next(@PathVariable ProjectId project, Caller caller) {
        return assignments
                .leaseNext(project, caller)
                .map(assignment -> ResponseEntity.ok(view(assignment, caller)))
                .orElse(ResponseEntity.noContent().build());
    }

    @GetMapping("/assignments/{id}")
    AssignmentView one(@PathVariable AssignmentId id, Caller caller) {
        return view(assignments.ofCaller(id, caller), caller);
    }

    /** Their own words only: nobody learns here what others wrote. */
    record EarlierView(List<String> justifications) {}

    @GetMapping("/assignments/{id}/earlier")
    EarlierView earlier(@PathVariable AssignmentId id, Caller caller) {
        return new EarlierView(judgments.earlierJustifications(id, caller));
    }

    @PostMapping("/assignments/{id}/skip")
    AssignmentView skip(@PathVariable AssignmentId id, @RequestBody SkipRequest request, Caller caller) {
        var note = Optional.ofNullable(request.note()).orElse("");
        return view(assignments.skipTask(id, request.reason(), note, caller), caller);
    }

    @PostMapping("/assignments/{id}/renew")
    AssignmentView renew(@PathVariable AssignmentId id, Caller caller) {
        return view(assignments.renewLease(id, caller), caller);
    }

    private AssignmentView view(Assignment assignment, Caller caller) {
        var item = corpus.item(assignment.item());
        var responses = assignment.shown().stream()
                .map(corpus::response)
                .map(ResponseView::of)
                .toList();
        var project = projects.projectOf(assignment.project(), caller.account());
        // Those of the version that the work is under, which may be an earlier one.
        var settings = protocols.byId(assignment.protocol()).taskSettings();
        var waiting = Optional.ofNullable(
                assignments.waiting(caller, List.of(assignment.project())).get(assignment.project()));
        return new AssignmentView(
                assignment.id(),
                assignment.state().name().toLowerCase(Locale.ROOT),
                assignment.project(),
                project.project().name(),
                assignment.position(),
                waiting.map(Waiting::total).orElse(0L),
                assignment.leaseUntil(),
                assignment.protocol(),
                settings.kind(),
                ItemView.of(item, settings),
                responses.getFirst(),
                responses,
                judgments.draft(assignment.id()).map(DraftView::of).orElse(null),
                assignments.activeMillis(assignment),
                judgments
                        .latestSubmission(assignment.id())
                        .map(SubmissionView::of)
                        .orElse(null));
    }
}
