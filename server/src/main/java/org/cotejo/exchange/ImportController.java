package org.cotejo.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.corpus.DatasetId;
import org.cotejo.corpus.Datasets;
import org.cotejo.exchange.reader.ImportReport;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ImportController {
    private final ImportService imports;
    private final ProjectService projects;
    private final Datasets datasets;

    ImportController(ImportService imports, ProjectService projects, Datasets datasets) {
        this.imports = imports;
        this.projects = projects;
        this.datasets = datasets;
    }

    record ImportLine(long line, String field, String code, String message, String remedy) {}

    record ImportColumn(String column, String means, String example) {}

    record ImportView(
            ImportId importId,
            ProjectId projectId,
            String filename,

            @Schema(
                    allowableValues = {
                        "uploading",
                        "checking",
                        "checked",
                        "importing",
                        "imported",
                        "cancelled",
                        "failed"
                    })
            String state,

            long bytesTotal,
            long bytesDone,

            @Schema(allowableValues = {"accept", "partial", "reject"}) @Nullable
            String outcome,

            @Schema(allowableValues = {"jsonl", "json", "csv"}) @Nullable
            String format,

            long rowsOk,
            long rowsBad,
            long duplicates,
            List<ImportLine> errors,
            List<ImportLine> warnings,
            List<ImportColumn> columns,
            List<ImportReport.Preview> preview,
            @Nullable Long itemsAdded,
            @Nullable Long responsesAdded,
            @Nullable Long unchanged,
            @Nullable String problem) {}

    record ImportDecision(
            @Schema(allowableValues = {"good_rows", "all_or_none"})
            String policy) {}

    record DatasetView(
            DatasetId datasetId,
            String filename,
            String sha256,
            String format,
            long rowsOk,
            long rowsBad,
            long duplicates,
            Instant importedAt) {}

    record DatasetList(List<DatasetView> datasets) {}

    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "The file as it is: JSONL, a JSON array, or CSV",
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(value = "/projects/{project}/imports", consumes = "application/octet-stream")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView upload(
            @PathVariable ProjectId project,
            @RequestParam String filename,
            HttpServletRequest request,
            Caller caller,
            Locale locale)
            throws IOException {
        return view(imports.receiveUpload(project, filename, request.getInputStream(), caller), locale);
    }

    @GetMapping("/imports/{id}")
    ImportView one(@PathVariable ImportId id, Caller caller, Locale locale) {
        return view(imports.byId(id, caller), locale);
    }

    @PostMapping("/imports/{id}/accept")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView accept(@PathVariable ImportId id, @RequestBody ImportDecision decision, Caller caller, Locale locale) {
        imports.acceptImport(id, decision.policy(), caller);
        return one(id, caller, locale);
    }

    @DeleteMapping("/imports/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable ImportId id, Caller caller) {
        imports.discardImport(id, caller);
    }

    @GetMapping("/projects/{project}/datasets")
    DatasetList datasets(@PathVariable ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        return new DatasetList(datasets.ofProject(project).stream()
                .map(dataset -> new DatasetView(
                        dataset.id(),
                        dataset.filename(),
                        dataset.sha256(),
                        dataset.format(),
                        dataset.rowsOk(),
                        dataset.rowsBad(),
                        dataset.duplicates(),
                        dataset.importedAt()))
                .toList());
    }

    private static ImportView view(Import found, Locale locale) {
        var report = Optional.ofNullable(found.report());
        var counts = Optional.ofNullable(found.counts());
        return new ImportView(
                found.id(),
                found.project(),
                found.filename(),
                found.state().sql(),
                found.bytesTotal(),
                found.bytesDone(),
                report.map(known -> known.outcome().code()).orElse(null),
                report.map(known -> known.format().name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                report.map(ImportReport::rowsOk).orElse(0L),
                report.map(ImportReport::rowsBad).orElse(0L),
                report.map(ImportReport::duplicates).orElse(0L),
                report.map(known -> lines(known.errors(), locale)).orElse(List.of()),
                report.map(known -> lines(known.warnings(), locale)).orElse(List.of()),
                report.map(ImportController::columns).orElse(List.of()),
                report.map(ImportReport::preview).orElse(List.of()),
                counts.map(Import.Counts::itemsAdded).orElse(null),
                counts.map(Import.Counts::responsesAdded).orElse(null),
                counts.map(Import.Counts::unchanged).orElse(null),
                found.problem());
    }

    private static List<ImportLine> lines(List<org.cotejo.exchange.reader.ImportProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new ImportLine(
                        problem.line(),
                        problem.field(),
                        problem.code().name().toLowerCase(Locale.ROOT),
                        problem.message(locale),
                        problem.remedy(locale)))
                .toList();
    }

    private static List<ImportColumn> columns(ImportReport report) {
        return report.columns().stream()
                .map(column -> new ImportColumn(column.name(), column.means().code(), column.example()))
                .toList();
    }
}
