package org.cotejo.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.quality.RaterBoard;
import org.cotejo.quality.RaterService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Compares what the boards say of simulated evaluators with what was planted in them. */
@Service
public class PlantedComparison {
    private final RaterService raters;
    private final JdbcClient jdbc;

    PlantedComparison(RaterService raters, JdbcClient jdbc) {
        this.raters = raters;
        this.jdbc = jdbc;
    }

    /**
     * What came of it. A thing is found of an evaluator when its interval, or its test, says that it is there.
     *
     * @param severityCorrelation Pearson's, of planted and estimated severities
     * @param severityCovered how many 95 % intervals of severity hold the planted value, from the mean of all
     * @param blindSpotsFound of the planted ones
     * @param blindSpotsFalse named where none was planted
     * @param driftFound whether every planted drift alarms, and at most 5 % of the others do
     * @param positionBiasFound of the evaluators who like what is shown first
     * @param haloFound whether who judges by one impression has the highest halo, apart from all others'
     * @param centralTendencyFound whether who sees differences less uses less of the scale than the others
     * @param overlapViolations tasks with more work than their overlap, or with the same evaluator twice
     */
    public record Result(
            int evaluators,
            int submissions,
            int comparisons,
            double severityCorrelation,
            int severityCovered,
            int blindSpotsPlanted,
            int blindSpotsFound,
            int blindSpotsFalse,
            int driftPlanted,
            int driftAlarms,
            int driftFalseAlarms,
            boolean driftFound,
            int positionBiasPlanted,
            int positionBiasFound,
            int positionBiasFalse,
            boolean haloFound,
            boolean centralTendencyFound,
            int overlapViolations) {}

    /** One simulated evaluator with what is said of them in both projects. */
    private record Told(PlantedRater planted, RaterBoard.Rater judged, RaterBoard.Rater compared) {
        double severity() {
            return value(judged.severity());
        }

        boolean isBiased() {
            var low = compared.firstChosen().low();
            return low != null && low > 0.5;
        }

        List<String> blindSpots() {
            return Objects.requireNonNull(judged.gold()).blindSpots();
        }
    }

    private static double value(RaterBoard.Effect effect) {
        return Objects.requireNonNull(effect.value(), "no value: " + effect.undefined());
    }

    Result compare(PlantedWorld.Projects world, Caller lead) {
        var judged = raters.raters(world.judged(), lead).raters();
        var compared = raters.raters(world.compared(), lead).raters();
        var told = world.evaluators().stream()
                .map(one -> new Told(one.rater(), line(judged, one), line(compared, one)))
                .toList();
        var drifting = count(told, one -> one.planted().drifts() && one.judged().drift() != null);
        var driftPlanted = count(told, one -> one.planted().drifts());
        var driftFalse =
                count(told, one -> !one.planted().drifts() && one.judged().drift() != null);
        return new Result(
                told.size(),
                judged.stream().mapToInt(RaterBoard.Rater::submissions).sum(),
                compared.stream().mapToInt(one -> one.firstChosen().n()).sum(),
                correlation(told),
                covered(told),
                told.stream().mapToInt(one -> one.planted().blindSpots().size()).sum(),
                told.stream()
                        .mapToInt(one -> common(one.planted().blindSpots(), one.blindSpots()))
                        .sum(),
                told.stream()
                        .mapToInt(one ->
                                one.blindSpots().size() - common(one.planted().blindSpots(), one.blindSpots()))
                        .sum(),
                driftPlanted,
                drifting,
                driftFalse,
                drifting == driftPlanted && driftFalse <= 0.05 * (told.size() - driftPlanted),
                count(told, one -> one.planted().firstBias() > 0),
                count(told, one -> one.planted().firstBias() > 0 && one.isBiased()),
                count(told, one -> one.planted().firstBias() == 0 && one.isBiased()),
                stands(
                        told,
                        one -> one.planted().common() > 0.5,
                        one -> one.judged().halo(),
                        1),
                stands(
                        told,
                        one -> one.planted().spread() < 1,
                        one -> one.judged().spread(),
                        -1),
                overlapViolations(List.of(world.judged(), world.compared())));
    }

    private static RaterBoard.Rater line(List<RaterBoard.Rater> board, PlantedWorld.Evaluator evaluator) {
        return board.stream()
                .filter(one -> one.evaluator().equals(evaluator.caller().pseudonym()))
                .findFirst()
                .orElseThrow();
    }

    private static int count(List<Told> told, Predicate<Told> is) {
        return (int) told.stream().filter(is).count();
    }

    private static int common(List<String> planted, List<String> found) {
        return (int) planted.stream().filter(found::contains).count();
    }

    private static double correlation(List<Told> told) {
        var planted =
                told.stream().mapToDouble(one -> one.planted().meanSeverity()).toArray();
        var found = told.stream().mapToDouble(Told::severity).toArray();
        var meanPlanted = Arrays.stream(planted).average().orElseThrow();
        var meanFound = Arrays.stream(found).average().orElseThrow();
        double both = 0;
        double one = 0;
        double other = 0;
        for (var at = 0; at < planted.length; at++) {
            both += (planted[at] - meanPlanted) * (found[at] - meanFound);
            one += (planted[at] - meanPlanted) * (planted[at] - meanPlanted);
            other += (found[at] - meanFound) * (found[at] - meanFound);
        }
        return both / Math.sqrt(one * other);
    }

    private static int covered(List<Told> told) {
        var usual = told.stream()
                .mapToDouble(one -> one.planted().meanSeverity())
                .average()
                .orElseThrow();
        return count(told, one -> {
            var severity = one.judged().severity();
            var planted = one.planted().meanSeverity() - usual;
            return Objects.requireNonNull(severity.low()) <= planted
                    && planted <= Objects.requireNonNull(severity.high());
        });
    }

    /** Whether those who have it lie apart from all who have not, on the side of the sign. */
    private static boolean stands(
            List<Told> told, Predicate<Told> has, Function<Told, RaterBoard.Effect> effect, int sign) {
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (var one : told) {
            var value = sign * value(effect.apply(one));
            (has.test(one) ? with : without).add(value);
        }
        return with.stream().allMatch(one -> without.stream().allMatch(other -> other < one));
    }

    private int overlapViolations(List<ProjectId> projects) {
        @Nullable
        Integer found = jdbc.sql("""
                select count(*)
                  from (select a.task_id
                          from assignment.assignment_v1 a
                          join assignment.task_v1 t on t.task_id = a.task_id
                         where t.project_id in (:projects)
                           and a.state in ('leased', 'submitted', 'returned', 'accepted')
                         group by a.task_id, t.overlap
                        having count(*) > t.overlap or count(*) > count(distinct a.evaluator_id)) broken
                """)
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query(Integer.class)
                .single();
        return Objects.requireNonNull(found);
    }
}
