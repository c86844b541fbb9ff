package org.cotejo.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the answers to the rubric items of prompts. */
@Service
class RubricService {
    private static final int LISTED = 200;

    private final RubricRows rows;
    private final ProjectService projects;

    RubricService(RubricRows rows, ProjectService projects) {
        this.rows = rows;
        this.projects = projects;
    }

    @Transactional(readOnly = true)
    public RubricView rubric(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var totals = rows.totals(project);
        return new RubricView(
                project,
                Estimated.LEVEL,
                totals.prompts(),
                scores(rows.itemScores(project)),
                totals.answeredItems(),
                items(rows.costliest(project, LISTED)));
    }

    private record Cell(@Nullable UUID model, @Nullable String name, String axis) {}

    private static List<RubricView.ScoreView> scores(List<RubricRows.ItemScore> itemScores) {
        var cells = itemScores.stream()
                .collect(Collectors.groupingBy(
                        score -> new Cell(score.model(), score.name(), score.axis()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return cells.entrySet().stream()
                .map(entry -> score(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RubricView.ScoreView score(Cell cell, List<RubricRows.ItemScore> own) {
        var estimated = Estimated.of(
                own.stream().mapToDouble(RubricRows.ItemScore::score).toArray());
        return new RubricView.ScoreView(
                cell.model(),
                cell.name(),
                cell.axis().isEmpty() ? null : cell.axis(),
                estimated.items(),
                own.stream().mapToLong(RubricRows.ItemScore::submissions).sum(),
                estimated.mean(),
                estimated.low(),
                // Nobody can win more than all points, which the interval of a mean does not know.
                estimated.high() == null ? null : (Double) Math.min(1, estimated.high()),
                estimated.undefined());
    }

    private record Asked(UUID item, String rubricItem) {}

    private static List<RubricView.RubricItemView> items(List<RubricRows.Met> all) {
        var asked = all.stream()
                .collect(Collectors.groupingBy(
                        met -> new Asked(met.itemId(), met.rubricItem()), LinkedHashMap::new, Collectors.toList()));
        return asked.values().stream().map(RubricService::item).toList();
    }

    private static RubricView.RubricItemView item(List<RubricRows.Met> byModel) {
        var any = byModel.getFirst();
        var lost = byModel.stream()
                .mapToLong(one ->
                        any.points() > 0 ? any.points() * (one.answers() - one.met()) : -any.points() * one.met())
                .sum();
        return new RubricView.RubricItemView(
                any.itemId(),
                any.item(),
                any.prompt(),
                any.rubricItem(),
                any.text(),
                any.points(),
                any.axis(),
                lost,
                byModel.stream()
                        .map(one -> new RubricView.MetView(one.model(), one.answers(), one.met()))
                        .toList());
    }
}
