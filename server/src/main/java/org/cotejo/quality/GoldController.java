package org.cotejo.quality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is known to be right, for who leads. */
@RestController
@RequestMapping("/api/v1/projects/{project}/gold")
class GoldController {
    private final GoldService gold;

    GoldController(GoldService gold) {
        this.gold = gold;
    }

    /**
     * A gold answer as a line.
     *
     * @param version how often it was kept: a correction is another version
     * @param errors how many errors it names
     */
    record GoldLine(
            UUID responseId,
            UUID itemId,
            String response,
            int version,
            int scores,
            int errors,
            String note,
            Instant madeAt) {}

    record GoldList(List<GoldLine> answers) {}

    @GetMapping
    GoldList list(@PathVariable ProjectId project, Caller caller) {
        return new GoldList(gold.list(project, caller));
    }

    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Gold answers as JSON lines; docs/quality.md has the form",
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(consumes = "application/octet-stream")
    @ResponseStatus(HttpStatus.CREATED)
    GoldList keep(
            @PathVariable ProjectId project, @RequestParam String filename, HttpServletRequest request, Caller caller)
            throws IOException {
        gold.keepFile(project, filename, request.getInputStream(), caller);
        return list(project, caller);
    }
}
