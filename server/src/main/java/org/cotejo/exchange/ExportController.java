package org.cotejo.exchange;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.exchange.archive.EvidenceExport;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}/exports")
class ExportController {
    private final ExportService exports;
    private final EvidenceExport evidence;

    ExportController(ExportService exports, EvidenceExport evidence) {
        this.exports = exports;
        this.evidence = evidence;
    }

    @ApiResponse(
            responseCode = "200",
            description = "One canonical document a line",
            content = @Content(mediaType = "application/jsonl", schema = @Schema(type = "string")))
    @GetMapping(value = "/submissions.jsonl", produces = "application/jsonl")
    void submissions(@PathVariable ProjectId project, Caller caller, HttpServletResponse response) throws IOException {
        exports.permitExport(project, "submissions.jsonl", caller);
        download(
                response,
                "submissions.jsonl",
                "application/jsonl",
                writer -> exports.writeSubmissions(project, writer));
    }

    @ApiResponse(
            responseCode = "200",
            description = "One rating a row under a header",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping(value = "/ratings.csv", produces = "text/csv")
    void ratings(@PathVariable ProjectId project, Caller caller, HttpServletResponse response) throws IOException {
        exports.permitExport(project, "ratings.csv", caller);
        download(response, "ratings.csv", "text/csv", writer -> exports.writeRatings(project, writer, caller));
    }

    @ApiResponse(
            responseCode = "200",
            description = "One vote on a pair of models a row under a header, as `cotejo stats rank` reads it",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping(value = "/preferences.csv", produces = "text/csv")
    void preferences(@PathVariable ProjectId project, Caller caller, HttpServletResponse response) throws IOException {
        exports.permitExport(project, "preferences.csv", caller);
        download(response, "preferences.csv", "text/csv", writer -> exports.writePreferences(project, writer, caller));
    }

    @ApiResponse(
            responseCode = "200",
            description = "One answer to a rubric item of a prompt a row under a header",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping(value = "/rubric-answers.csv", produces = "text/csv")
    void rubricAnswers(@PathVariable ProjectId project, Caller caller, HttpServletResponse response)
            throws IOException {
        exports.permitExport(project, "rubric-answers.csv", caller);
        download(
                response,
                "rubric-answers.csv",
                "text/csv",
                writer -> exports.writeRubricAnswers(project, writer, caller));
    }

    @ApiResponse(
            responseCode = "200",
            description = "One suggestion a row under a header, with what became of it",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping(value = "/suggestions.csv", produces = "text/csv")
    void suggestions(@PathVariable ProjectId project, Caller caller, HttpServletResponse response) throws IOException {
        exports.permitExport(project, "suggestions.csv", caller);
        download(response, "suggestions.csv", "text/csv", writer -> exports.writeSuggestions(project, writer, caller));
    }

    @ApiResponse(
            responseCode = "200",
            description =
                    "An evidence archive for `cotejo verify`; `public` holds quotations, hashes and addresses only",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @GetMapping(value = "/evidence-{scope}.zip", produces = "application/zip")
    void evidence(
            @PathVariable ProjectId project, @PathVariable String scope, Caller caller, HttpServletResponse response)
            throws IOException {
        var wanted = Arrays.stream(Scope.values())
                .filter(one -> one.code().equals(scope))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var name = "evidence-" + scope + ".zip";
        exports.permitExport(project, name, caller);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        evidence.writeEvidence(project, wanted, response.getOutputStream(), caller);
    }

    private static void download(HttpServletResponse response, String filename, String type, Consumer<Writer> content)
            throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + filename + "\"");
        try (var writer =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            content.accept(writer);
        }
    }
}
