package org.cotejo.judgment;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.corpus.ItemId;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The lead's trial of a task, in the shape in which an evaluator gets one. */
@RestController
@RequestMapping("/api/v1/projects/{project}/preview")
class PreviewController {
    private final PreviewService previews;
    private final Ids ids;
    private final InstantSource clock;

    PreviewController(PreviewService previews, Ids ids, InstantSource clock) {
        this.previews = previews;
        this.ids = ids;
        this.clock = clock;
    }

    record PreviewSubmission(ItemId itemId, List<ResponseId> responseIds, SubmissionContent content) {}

    /** Its assignment has an id that stands for nothing. */
    @GetMapping
    WorkController.AssignmentView preview(
            @PathVariable ProjectId project, @RequestParam @Nullable UUID after, Caller caller) {
        var tried = previews.previewTask(project, Optional.ofNullable(after).map(ItemId::new), caller);
        var settings = tried.protocol().taskSettings();
        var responses =
                tried.shown().stream().map(WorkController.ResponseView::of).toList();
        return new WorkController.AssignmentView(
                new AssignmentId(ids.next()),
                "leased",
                project,
                tried.project().project().name(),
                1,
                1,
                clock.instant().plus(Duration.ofMinutes(settings.leaseMinutes())),
                tried.protocol().id(),
                settings.kind(),
                WorkController.ItemView.of(tried.item(), settings),
                responses.getFirst(),
                responses,
                null,
                0,
                null);
    }

    @ApiResponse(responseCode = "204", description = "It would be taken; nothing of it was kept")
    @PostMapping("/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trySubmission(@PathVariable ProjectId project, @RequestBody PreviewSubmission submission, Caller caller) {
        previews.trySubmission(project, submission.itemId(), submission.responseIds(), submission.content(), caller);
    }
}
