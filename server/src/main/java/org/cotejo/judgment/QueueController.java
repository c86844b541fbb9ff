package org.cotejo.judgment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.cotejo.assignment.Assignment;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.assignment.Waiting;
import org.cotejo.corpus.Corpus;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the evaluator. */
@RestController
class QueueController {
    private final AssignmentService assignments;
    private final JudgmentService judgments;
    private final ProjectService projects;
    private final Corpus corpus;
    private final InstantSource clock;

    QueueController(
            AssignmentService assignments,
            JudgmentService judgments,
            ProjectService projects,
            Corpus corpus,
            InstantSource clock) {
        this.assignments = assignments;
        this.judgments = judgments;
        this.projects = projects;
        this.corpus = corpus;
        this.clock = clock;
    }

    record CurrentWork(
            AssignmentId assignmentId,
            ProjectId projectId,
            String projectName,
            String prompt,
            int position,
            long total,
            @Nullable Instant savedAt,
            long activeMillis,
            Instant leaseUntil) {}

    record QueueProject(
            ProjectId projectId,
            String projectName,
            @Nullable String locale,

            @Schema(allowableValues = {"single", "comparison"})
            String taskKind,

            int expectedMinutes,
            long available,
            long submittedByMe,
            String protocolVersion) {}

    record QueueView(
            @Nullable CurrentWork current, List<QueueProject> projects, long submittedTotal, long activeMillisToday) {}

    @GetMapping("/api/v1/queue")
    QueueView queue(Caller caller) {
        var mine = projects.projectsOf(caller.account()).stream()
                .filter(project -> project.role() == Role.EVALUATOR && project.isPublished())
                .toList();
        var ids = mine.stream().map(project -> project.project().id()).toList();
        var waiting = assignments.waiting(caller, ids);
        var locales = corpus.locales(ids);
        var lines =
                mine.stream().map(project -> line(project, waiting, locales)).toList();
        var current = assignments.liveLeases(caller).stream()
                .findFirst()
                .map(assignment -> current(assignment, waiting, caller))
                .orElse(null);
        return new QueueView(
                current,
                lines,
                lines.stream().mapToLong(QueueProject::submittedByMe).sum(),
                assignments.activeMillisSince(caller.account(), clock.instant().minus(Duration.ofHours(24))));
    }

    private static QueueProject line(
            ProjectService.MyProject project, Map<ProjectId, Waiting> waiting, Map<ProjectId, List<String>> locales) {
        var id = project.project().id();
        var counts = waiting.getOrDefault(id, new Waiting(id, 0, 0, 0));
        var languages = locales.getOrDefault(id, List.of());
        return new QueueProject(
                id,
                project.project().name(),
                languages.isEmpty() ? null : String.join(" / ", languages),
                project.settings().kind(),
                project.settings().expectedMinutes(),
                counts.available(),
                counts.submittedByMe(),
                project.version());
    }

    private CurrentWork current(Assignment assignment, Map<ProjectId, Waiting> waiting, Caller caller) {
        var project = assignment.project();
        return new CurrentWork(
                assignment.id(),
                project,
                projects.projectOf(project, caller.account()).project().name(),
                corpus.item(assignment.item()).prompt(),
                assignment.position(),
                waiting.getOrDefault(project, new Waiting(project, 0, 0, 0)).total(),
                judgments.draftsSavedAt(List.of(assignment.id())).get(assignment.id()),
                assignments.activeMillis(assignment),
                assignment.leaseUntil());
    }
}
