package org.cotejo.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.assignment.WorkedTimes;
import org.cotejo.corpus.models.Model;
import org.cotejo.corpus.models.Models;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.Criterion;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Protocol;
import org.cotejo.project.Protocols;
import org.cotejo.project.Role;
import org.cotejo.project.VersionService;
import org.cotejo.project.version.Fate.Part;
import org.cotejo.project.version.Translation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what a project's submissions say. */
@Service
class ResultsService {
    private final Ratings ratings;
    private final Marks marks;
    private final Progress progress;
    private final WorkedTimes times;
    private final Models models;
    private final ProjectService projects;
    private final Protocols protocols;
    private final VersionService versions;
    private final Editions editions;

    ResultsService(
            Ratings ratings,
            Marks marks,
            Progress progress,
            WorkedTimes times,
            Models models,
            ProjectService projects,
            Protocols protocols,
            VersionService versions,
            Editions editions) {
        this.ratings = ratings;
        this.marks = marks;
        this.progress = progress;
        this.times = times;
        this.models = models;
        this.projects = projects;
        this.protocols = protocols;
        this.versions = versions;
        this.editions = editions;
    }

    /** One model on one criterion; a response without a model counts under no model. */
    private record Cell(@Nullable UUID model, String criterion) {}

    @Transactional(readOnly = true)
    public ResultsView results(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var mine = projects.projectOf(project, caller.account());
        var protocol = protocols.byId(mine.protocol());
        var criteria = protocol.criteria().values();
        var translation = versions.translation(project);
        var modelViews = modelViews(project);
        var time = activeTime(project);
        return new ResultsView(
                project,
                mine.version(),
                editions.of(project).stream()
                        .map(one -> new ResultsView.EditionView(one.version(), one.publishedAt(), one.submissions()))
                        .toList(),
                editions.apart(project, translation).stream()
                        .map(one -> new ResultsView.ApartView(
                                one.version(), one.part(), one.code(), one.why(), one.since(), one.count()))
                        .toList(),
                Estimated.LEVEL,
                hasSimulated(project, caller),
                progressView(project, protocol),
                modelViews,
                criteria.stream()
                        .map(criterion -> new ResultsView.CriterionView(criterion.id(), criterion.label()))
                        .toList(),
                estimates(
                        project,
                        Meanings.ofScores(translation),
                        modelViews,
                        criteria.stream().map(Criterion::id).toList()),
                errors(project, protocol, translation),
                timeView(time),
                taskViews(project, time));
    }

    private List<ResultsView.ErrorView> errors(ProjectId project, Protocol protocol, Translation translation) {
        return marks.counts(project, Meanings.ofCodes(translation, Part.CATEGORY)).stream()
                .map(count -> new ResultsView.ErrorView(
                        count.model(),
                        count.category(),
                        count.severity(),
                        protocol.categories().get(count.category()).kind(),
                        count.marks(),
                        count.responses()))
                .toList();
    }

    private boolean hasSimulated(ProjectId project, Caller caller) {
        return projects.pseudonyms(project, caller).values().stream()
                .anyMatch(ProjectService.Pseudonymous::isSimulated);
    }

    private ResultsView.ProgressView progressView(ProjectId project, Protocol protocol) {
        var all = progress.overview(project);
        return new ResultsView.ProgressView(
                all.tasks(),
                all.tasks() == 0 ? 0 : protocol.taskSettings().overlap(),
                all.places(),
                all.submitted(),
                all.leased(),
                all.skipped(),
                all.evaluators());
    }

    private List<ResultsView.ModelView> modelViews(ProjectId project) {
        var names = models.ofProject(project).stream().collect(Collectors.toMap(Model::id, Model::name));
        var views = new ArrayList<ResultsView.ModelView>();
        for (var exposure : ratings.exposure(project)) {
            views.add(new ResultsView.ModelView(
                    exposure.model(),
                    exposure.model() == null ? null : names.get(exposure.model()),
                    exposure.responses(),
                    exposure.submissions(),
                    exposure.words()));
        }
        views.sort(Comparator.comparing(view -> Objects.requireNonNullElse(view.name(), "\uffff")));
        return views;
    }

    private List<ResultsView.EstimateView> estimates(
            ProjectId project, Meanings scores, List<ResultsView.ModelView> modelViews, List<String> criteria) {
        var means = ratings.itemMeans(project, scores).stream()
                .collect(Collectors.groupingBy(mean -> new Cell(mean.model(), mean.criterion())));
        var shares = ratings.distribution(project, scores).stream()
                .collect(Collectors.groupingBy(share -> new Cell(share.model(), share.criterion())));
        var estimates = new ArrayList<ResultsView.EstimateView>();
        for (var model : modelViews) {
            for (var criterion : criteria) {
                var cell = new Cell(model.modelId(), criterion);
                estimates.add(
                        estimate(cell, means.getOrDefault(cell, List.of()), shares.getOrDefault(cell, List.of())));
            }
        }
        return estimates;
    }

    private static ResultsView.EstimateView estimate(
            Cell cell, List<Ratings.ItemMean> itemMeans, List<Ratings.Share> shares) {
        var values = itemMeans.stream().mapToDouble(Ratings.ItemMean::mean).toArray();
        var count = itemMeans.stream().mapToLong(Ratings.ItemMean::ratings).sum();
        var notApplicable = shares.stream()
                .filter(share -> share.value() == null)
                .mapToLong(Ratings.Share::count)
                .sum();
        var distribution = new ArrayList<ResultsView.ValueCount>();
        for (var share : shares) {
            var value = share.value();
            if (value != null) distribution.add(new ResultsView.ValueCount(value, share.count()));
        }
        var estimated = Estimated.of(values);
        return new ResultsView.EstimateView(
                cell.model(),
                cell.criterion(),
                estimated.items(),
                count,
                notApplicable,
                estimated.mean(),
                estimated.low(),
                estimated.high(),
                estimated.undefined(),
                distribution);
    }

    /** Active time of the project's assignments: by assignment for the median, by task for the list. */
    private record ActiveTimes(List<Long> byAssignment, Map<UUID, Long> byTask) {}

    private ActiveTimes activeTime(ProjectId project) {
        var worked = times.of(project);
        return new ActiveTimes(
                worked.stream().map(WorkedTimes.Worked::activeMillis).toList(),
                worked.stream()
                        .collect(Collectors.toMap(
                                WorkedTimes.Worked::task, WorkedTimes.Worked::activeMillis, Long::sum)));
    }

    private static ResultsView.TimeView timeView(ActiveTimes time) {
        var sorted = time.byAssignment().stream().sorted().toList();
        var median = sorted.isEmpty()
                ? null
                : Long.valueOf((sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2);
        return new ResultsView.TimeView(
                sorted.size(), sorted.stream().mapToLong(Long::longValue).sum(), median);
    }

    private List<ResultsView.TaskView> taskViews(ProjectId project, ActiveTimes time) {
        return progress.tasks(project).stream()
                .map(task -> new ResultsView.TaskView(
                        task.task(),
                        task.itemId(),
                        task.item(),
                        task.response(),
                        task.model(),
                        task.prompt(),
                        task.version(),
                        task.overlap(),
                        task.submitted(),
                        task.leased(),
                        time.byTask().getOrDefault(task.task(), 0L)))
                .toList();
    }
}
