package org.cotejo.judgment;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Problem;
import org.cotejo.kernel.ProblemAdvice;
import org.cotejo.kernel.Refusal;
import org.cotejo.kernel.StorableText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Saving and handing in. */
@RestController
@RequestMapping("/api/v1/assignments/{id}")
class DraftController {
    private static final int KEY_LENGTH_MAX = 200;

    private final JudgmentService judgments;

    DraftController(JudgmentService judgments) {
        this.judgments = judgments;
    }

    record DraftRequest(JsonNode content) {}

    record SubmissionRequest(SubmissionContent content) {}

    /** Another tab saved first; both versions are kept and the person chooses. */
    record DraftConflict(int version) implements Problem {
        @Override
        public int status() {
            return 412;
        }
    }

    record ContentMissing() implements Problem {
        @Override
        public String pointer() {
            return "/content";
        }
    }

    record KeyMalformed(int lengthMax) implements Problem {
        @Override
        public int status() {
            return 400;
        }
    }

    record VersionMalformed(String header) implements Problem {
        @Override
        public int status() {
            return 400;
        }
    }

    @ApiResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = WorkController.DraftView.class)))
    @ApiResponse(
            responseCode = "412",
            description = "Saved elsewhere meanwhile; `current` is what is stored",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @PutMapping("/draft")
    ResponseEntity<Object> save(
            @PathVariable AssignmentId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody DraftRequest request,
            Caller caller,
            HttpServletRequest http) {
        if (request.content() == null || !request.content().isObject()) throw Refusal.of(new ContentMissing());
        return switch (judgments.saveDraft(id, version(ifMatch), request.content(), caller)) {
            case JudgmentService.Save.Saved(var draft) ->
                ResponseEntity.ok().eTag(Integer.toString(draft.version())).body(WorkController.DraftView.of(draft));
            case JudgmentService.Save.Conflict(var current) -> {
                var problem =
                        ProblemAdvice.describe(Refusal.of(new DraftConflict(current.version())), http.getLocale());
                problem.setProperty("current", WorkController.DraftView.of(current));
                yield ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body(problem);
            }
        };
    }

    private static int version(String ifMatch) {
        try {
            return Integer.parseInt(ifMatch.replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw Refusal.of(new VersionMalformed(ifMatch));
        }
    }

    @ApiResponse(responseCode = "201", description = "Taken", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Taken before, under the same key", useReturnTypeSchema = true)
    @PostMapping("/submission")
    ResponseEntity<WorkController.SubmissionView> submit(
            @PathVariable AssignmentId id,
            @RequestHeader("Idempotency-Key") String idempotencyKey,
            @RequestBody SubmissionRequest request,
            Caller caller) {
        if (Objects.isNull(request.content())) throw Refusal.of(new ContentMissing());
        if (idempotencyKey.isBlank()
                || idempotencyKey.length() > KEY_LENGTH_MAX
                || !StorableText.isStorable(idempotencyKey)) {
            throw Refusal.of(new KeyMalformed(KEY_LENGTH_MAX));
        }
        var taken = judgments.submitJudgment(id, idempotencyKey, request.content(), caller);
        return ResponseEntity.status(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(WorkController.SubmissionView.of(taken.receipt()));
    }
}
