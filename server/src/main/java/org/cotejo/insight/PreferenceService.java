package org.cotejo.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.cotejo.project.VersionService;
import org.cotejo.project.version.Fate.Part;
import org.cotejo.stats.ranking.Outcome;
import org.cotejo.stats.ranking.Placement;
import org.cotejo.stats.ranking.RankedPlayer;
import org.cotejo.stats.ranking.Ranking;
import org.cotejo.stats.ranking.RankingOptions;
import org.cotejo.stats.ranking.Rankings;
import org.cotejo.stats.ranking.VotesBuilder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up preferences: who wins against whom, and the strengths that explain it. */
@Service
class PreferenceService {
    /** Clusters below which the library gives no interval. */
    private static final int EVALUATORS_MIN = 5;

    private final PreferenceRows rows;
    private final ProjectService projects;
    private final VersionService versions;

    PreferenceService(PreferenceRows rows, ProjectService projects, VersionService versions) {
        this.rows = rows;
        this.projects = projects;
        this.versions = versions;
    }

    /** Two models by name, in the order of the alphabet. */
    private record Pair(String a, String b) {}

    @Transactional(readOnly = true)
    public PreferenceView preferences(ProjectId project, String criterion, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var all = criterion.isEmpty()
                ? rows.overall(project)
                : rows.of(project, Meanings.ofCode(versions.translation(project), Part.CRITERION, criterion));
        var votes = all.stream().filter(PreferenceRows.Row::tellsModelsApart).toList();
        var cannotJudge =
                all.stream().filter(row -> row.verdict().equals("cannot_judge")).count();
        var hasFewEvaluators = hasFewEvaluators(votes);
        var ranking = ranking(votes, hasFewEvaluators);
        var repeated = rows.consistency(project);
        var tie = ranking.tieParameter();
        return new PreferenceView(
                project,
                criterion,
                Estimated.LEVEL,
                all.size(),
                cannotJudge,
                all.size() - cannotJudge - votes.size(),
                ranking.players().stream().map(PreferenceService::player).toList(),
                tie.isPresent() ? (Double) tie.getAsDouble() : null,
                ranking.components().size(),
                ranking.components().stream()
                        .flatMap(component -> component.clusters().stream())
                        .map(one -> new PreferenceView.ClustersView(one.name(), one.count(), one.effective()))
                        .toList(),
                ranking.warnings().stream()
                        .map(warning -> warning.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList(),
                hasFewEvaluators,
                modelPairs(votes),
                order(votes),
                new PreferenceView.ConsistencyView(repeated.repeats(), repeated.same()));
    }

    /**
     * Both the prompt and the person may make votes alike: intervals allow for either. So few evaluators say nothing of
     * others; intervals then hold for these evaluators and allow for the prompt alone.
     */
    private static Ranking ranking(List<PreferenceRows.Row> votes, boolean hasFewEvaluators) {
        var builder = new VotesBuilder(hasFewEvaluators ? List.of("item") : List.of("item", "evaluator"), List.of());
        for (var row : votes) {
            var vote = new VotesBuilder.Vote(row.a().orElseThrow(), row.b().orElseThrow(), outcome(row));
            var item = row.itemId().toString();
            var evaluator = row.evaluator().value().toString();
            builder.add(vote, hasFewEvaluators ? List.of(item) : List.of(item, evaluator));
        }
        return Rankings.rank(builder.build(), RankingOptions.defaults());
    }

    /** One over the sum of squared shares: how many evaluators with equal shares these are worth. */
    private static boolean hasFewEvaluators(List<PreferenceRows.Row> votes) {
        var counts =
                votes.stream().collect(Collectors.groupingBy(PreferenceRows.Row::evaluator, Collectors.counting()));
        var squares = counts.values().stream()
                .mapToDouble(count -> Math.pow((double) count / votes.size(), 2))
                .sum();
        return 1 < squares * EVALUATORS_MIN;
    }

    private static Outcome outcome(PreferenceRows.Row row) {
        return switch (row.winner()) {
            case "a" -> Outcome.A_WINS;
            case "b" -> Outcome.B_WINS;
            case "tie" -> Outcome.TIE;
            default -> Outcome.BOTH_BAD;
        };
    }

    private static PreferenceView.PlayerView player(RankedPlayer player) {
        var placed = player.placement() instanceof Placement.Placed found ? found : null;
        var spread = placed == null ? null : placed.spread().orElse(null);
        var ranks = spread == null ? null : spread.ranks().orElse(null);
        var reason = player.placement() instanceof Placement.Unplaced(var why)
                ? why.name().toLowerCase(Locale.ROOT)
                : null;
        return new PreferenceView.PlayerView(
                player.name(),
                placed == null ? null : placed.logStrength(),
                placed == null ? null : placed.rating(),
                spread == null ? null : spread.ratingLow(),
                spread == null ? null : spread.ratingHigh(),
                placed == null ? null : placed.rank(),
                ranks == null ? null : ranks.low(),
                ranks == null ? null : ranks.high(),
                player.n(),
                player.bothBad(),
                player.component(),
                reason);
    }

    /** What is known of one pair of models; scores by item are a's: 1 for a win, half for a tie. */
    private static final class Tally {
        private final Map<UUID, List<Double>> scores = new LinkedHashMap<>();
        private long aWins;
        private long bWins;
        private long ties;
        private long bothBad;

        void add(Outcome outcome, UUID item) {
            switch (outcome) {
                case A_WINS -> aWins++;
                case B_WINS -> bWins++;
                case TIE -> ties++;
                case BOTH_BAD -> bothBad++;
            }
            if (outcome == Outcome.BOTH_BAD) return;
            var score = outcome == Outcome.A_WINS ? 1 : outcome == Outcome.TIE ? 0.5 : 0;
            scores.computeIfAbsent(item, _ -> new ArrayList<>()).add(score);
        }

        PreferenceView.PairView view(Pair pair) {
            var means = scores.values().stream()
                    .mapToDouble(own -> own.stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElseThrow())
                    .toArray();
            var share = Estimated.of(means);
            return new PreferenceView.PairView(
                    pair.a(),
                    pair.b(),
                    aWins,
                    ties,
                    bWins,
                    bothBad,
                    share.items(),
                    share.mean(),
                    share.low(),
                    share.high());
        }
    }

    private static List<PreferenceView.PairView> modelPairs(List<PreferenceRows.Row> votes) {
        var tallies = new TreeMap<Pair, Tally>(Comparator.comparing(Pair::a).thenComparing(Pair::b));
        for (var row : votes) {
            var a = row.a().orElseThrow();
            var b = row.b().orElseThrow();
            var isTurned = a.compareTo(b) > 0;
            var outcome = isTurned ? turned(outcome(row)) : outcome(row);
            tallies.computeIfAbsent(isTurned ? new Pair(b, a) : new Pair(a, b), _ -> new Tally())
                    .add(outcome, row.itemId());
        }
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().view(entry.getKey()))
                .toList();
    }

    private static Outcome turned(Outcome outcome) {
        return switch (outcome) {
            case A_WINS -> Outcome.B_WINS;
            case B_WINS -> Outcome.A_WINS;
            case TIE, BOTH_BAD -> outcome;
        };
    }

    private static PreferenceView.OrderView order(List<PreferenceRows.Row> votes) {
        var decided = votes.stream()
                .filter(row -> row.value() != null && row.value() != 0)
                .toList();
        var first = decided.stream()
                .filter(row -> row.isAFirst() == row.winner().equals("a"))
                .count();
        return new PreferenceView.OrderView(first, decided.size() - first);
    }
}
