package org.cotejo.evidence.transcription;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.Caller;
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

@RestController
@RequestMapping("/api/v1/projects/{project}/transcriptions")
class TranscriptionController {
    private final TranscriptionService transcriptions;

    TranscriptionController(TranscriptionService transcriptions) {
        this.transcriptions = transcriptions;
    }

    /** Who brought it is not said: the second person compares it with the source, not with a name. */
    record TranscriptionView(
            UUID transcriptionId,
            String url,
            String captureId,
            Instant givenAt,
            @Nullable Boolean agrees,
            @Nullable String note) {
        static TranscriptionView of(Transcription one) {
            return new TranscriptionView(
                    one.id(),
                    one.url(),
                    one.capture(),
                    one.givenAt(),
                    one.agrees().orElse(null),
                    one.note().orElse(null));
        }
    }

    record TranscriptionList(List<TranscriptionView> transcriptions) {}

    record TranscribedText(String text) {}

    record TranscriptionDecision(boolean agrees, String note) {}

    @PostMapping(consumes = "application/octet-stream")
    @ResponseStatus(HttpStatus.CREATED)
    TranscriptionView bring(
            @PathVariable ProjectId project, @RequestParam String url, HttpServletRequest request, Caller caller)
            throws IOException {
        return TranscriptionView.of(transcriptions.bring(project, url, request.getInputStream(), caller));
    }

    @GetMapping
    TranscriptionList open(@PathVariable ProjectId project, Caller caller) {
        return new TranscriptionList(transcriptions.open(project, caller).stream()
                .map(TranscriptionView::of)
                .toList());
    }

    @GetMapping("/{id}/text")
    TranscribedText text(@PathVariable ProjectId project, @PathVariable UUID id, Caller caller) {
        return new TranscribedText(transcriptions.text(project, id, caller));
    }

    @PostMapping("/{id}/decision")
    TranscriptionView decide(
            @PathVariable ProjectId project,
            @PathVariable UUID id,
            @RequestBody TranscriptionDecision decision,
            Caller caller) {
        return TranscriptionView.of(transcriptions.decide(project, id, decision.agrees(), decision.note(), caller));
    }
}
