package org.cotejo.insight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.cotejo.project.VersionService;
import org.cotejo.project.version.Fate.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}")
class ResultsController {
    private static final int PAGE = 50;

    private final ResultsService results;
    private final PreferenceService preferences;
    private final RubricService rubrics;
    private final Marks marks;
    private final ProjectService projects;
    private final VersionService versions;

    ResultsController(
            ResultsService results,
            PreferenceService preferences,
            RubricService rubrics,
            Marks marks,
            ProjectService projects,
            VersionService versions) {
        this.results = results;
        this.preferences = preferences;
        this.rubrics = rubrics;
        this.marks = marks;
        this.projects = projects;
        this.versions = versions;
    }

    record MarkView(
            UUID annotationId,
            UUID submissionId,
            UUID itemId,
            @Nullable String model,
            @Nullable String item,
            String response,
            String prompt,
            String category,

            @Schema(allowableValues = {"neutral", "minor", "major", "critical"})
            String severity,

            @Schema(allowableValues = {"strength", "weakness", "factual_error"})
            String kind,

            @Nullable String exact,
            String prefix,
            String suffix,
            String reason,
            String evaluator,
            boolean simulated,
            Instant submittedAt) {}

    record MarkPage(List<MarkView> marks, @Nullable String nextCursor) {}

    @GetMapping("/results")
    ResultsView results(@PathVariable ProjectId project, Caller caller) {
        return results.results(project, caller);
    }

    @GetMapping("/preferences")
    PreferenceView preferences(
            @PathVariable ProjectId project, @RequestParam(defaultValue = "") String criterion, Caller caller) {
        return preferences.preferences(project, criterion, caller);
    }

    @GetMapping("/rubric")
    RubricView rubric(@PathVariable ProjectId project, Caller caller) {
        return rubrics.rubric(project, caller);
    }

    @GetMapping("/marks")
    MarkPage marks(
            @PathVariable ProjectId project,
            @RequestParam @Nullable UUID model,
            @RequestParam(name = "without_model", defaultValue = "false") boolean withoutModel,
            @RequestParam @Nullable String category,
            @RequestParam @Nullable String severity,
            @RequestParam @Nullable UUID cursor,
            Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var filter = new Marks.Filter(
                Optional.ofNullable(model),
                withoutModel,
                Optional.ofNullable(category),
                Optional.ofNullable(severity),
                Optional.ofNullable(cursor));
        var people = projects.pseudonyms(project, caller);
        var translation = versions.translation(project);
        var codes = Meanings.ofCode(
                translation, Part.CATEGORY, Optional.ofNullable(category).orElse(""));
        var page = marks.passages(project, filter, codes, PAGE);
        var views = page.stream()
                .map(mark -> new MarkView(
                        mark.annotation(),
                        mark.submission(),
                        mark.itemId(),
                        mark.model(),
                        mark.item(),
                        mark.response(),
                        mark.prompt(),
                        translation.now(mark.protocol(), Part.CATEGORY, mark.category()),
                        mark.severity(),
                        mark.kind(),
                        mark.exact(),
                        mark.prefix(),
                        mark.suffix(),
                        mark.reason(),
                        people.get(mark.evaluator()).pseudonym(),
                        people.get(mark.evaluator()).isSimulated(),
                        mark.submittedAt()))
                .toList();
        var next = page.size() < PAGE ? null : page.getLast().annotation().toString();
        return new MarkPage(views, next);
    }
}
