package org.cotejo.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.stats.ranking.Component;
import org.cotejo.stats.ranking.IntervalMethod;
import org.cotejo.stats.ranking.Outcome;
import org.cotejo.stats.ranking.Placement;
import org.cotejo.stats.ranking.RankedPlayer;
import org.cotejo.stats.ranking.Ranking;
import org.cotejo.stats.ranking.RankingModel;
import org.cotejo.stats.ranking.RankingOptions;
import org.cotejo.stats.ranking.Rankings;
import org.cotejo.stats.ranking.Sampling;
import org.cotejo.stats.ranking.Votes;
import org.cotejo.stats.ranking.VotesBuilder;
import org.jspecify.annotations.Nullable;

/** `stats rank`: players from paired votes. Covariate columns hold the value for a minus the value for b. */
final class RankCommand {
    private static final Set<String> VALUED =
            Set.of("--model", "--ci", "--covariates", "--cluster", "--seed", "--item", "--rater", "--value");

    private RankCommand() {}

    static Answer answer(List<String> words) throws BadData {
        var call = Call.parse(words, VALUED);
        var clusters = call.names("--cluster");
        if (clusters.size() > 2) throw new Options.WrongUse("--cluster takes at most two columns");
        var covariates = call.names("--covariates");
        var options = options(call);
        var ranking = Rankings.rank(votes(call.file(), clusters, covariates), options);
        return new Answer(json(ranking, covariates), text(ranking));
    }

    private static RankingOptions options(Call call) {
        var model = call.choice(
                "--model",
                Map.of("davidson", RankingModel.DAVIDSON, "bradley-terry", RankingModel.BRADLEY_TERRY),
                "davidson");
        var interval = call.choice(
                "--ci",
                Map.of(
                        "sandwich", IntervalMethod.SANDWICH,
                        "bootstrap", IntervalMethod.BOOTSTRAP,
                        "none", IntervalMethod.NONE),
                "sandwich");
        var sampling = Sampling.defaults();
        return RankingOptions.defaults()
                .withModel(model)
                .withInterval(interval)
                .withSampling(new Sampling(sampling.level(), sampling.rounds(), call.seed(), call.threads()));
    }

    private static Votes votes(Path file, List<String> clusters, List<String> covariates) throws BadData {
        var required = new ArrayList<>(List.of("a", "b", "winner"));
        required.addAll(clusters);
        required.addAll(covariates);
        var table = DataTable.read(file, new DataTable.Wanted(required, List.of("weight")));
        for (var name : required) table.requireFilled(name);
        var winner = table.column("winner");
        var playerA = table.column("a");
        var playerB = table.column("b");
        var outcomes = outcomes(winner);
        var weights = table.find("weight");
        var weightValues = weights.isPresent() ? weights.get().values() : new double[0];
        var covariateValues = new ArrayList<double[]>();
        for (var name : covariates) covariateValues.add(table.column(name).values());
        var builder = new VotesBuilder(clusters, covariates);
        for (var row = 0; row < table.rows(); row++) {
            var at = row;
            var weight = weights.isEmpty() || weights.get().code(row) == Column.MISSING
                    ? 1
                    : weightValues[weights.get().code(row)];
            if (weight < 0) throw table.wrong(row, "weight", "a weight is not negative");
            var a = playerA.label(row);
            var b = playerB.label(row);
            if (a.equals(b)) throw table.wrong(row, "b", "a player is not compared with itself");
            if (weight == 0) continue;
            var vote = new VotesBuilder.Vote(a, b, outcomes[winner.code(row)], weight);
            var differences = new double[covariates.size()];
            for (var each = 0; each < differences.length; each++) {
                differences[each] = covariateValues
                        .get(each)[table.column(covariates.get(each)).code(row)];
            }
            builder.add(
                    vote,
                    clusters.stream().map(name -> table.column(name).label(at)).toList(),
                    differences);
        }
        return builder.build();
    }

    private static Outcome[] outcomes(Column winner) throws BadData {
        var outcomes = new Outcome[winner.labels().size()];
        for (var label = 0; label < outcomes.length; label++) {
            outcomes[label] = switch (winner.labels().get(label)) {
                case "a" -> Outcome.A_WINS;
                case "b" -> Outcome.B_WINS;
                case "tie" -> Outcome.TIE;
                case "both_bad" -> Outcome.BOTH_BAD;
                default ->
                    throw winner.wrong(
                            label, "“" + winner.labels().get(label) + "” is not a winner; use a, b, tie or both_bad");
            };
        }
        return outcomes;
    }

    private static Map<String, @Nullable Object> json(Ranking ranking, List<String> covariates) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("model", ranking.model().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put(
                "players", ranking.players().stream().map(RankCommand::player).toList());
        answer.put(
                "tie_parameter",
                ranking.tieParameter().isPresent() ? ranking.tieParameter().getAsDouble() : null);
        answer.put("covariates", covariates.isEmpty() ? List.of() : covariates(ranking));
        answer.put("components", ranking.components().size());
        answer.put("effective_clusters", effectiveClusters(ranking));
        answer.put("reason", reason(ranking));
        answer.put(
                "warnings", ranking.warnings().stream().map(Call::code).sorted().toList());
        return answer;
    }

    private static Map<String, @Nullable Object> player(RankedPlayer player) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("name", player.name());
        var placed = player.placement() instanceof Placement.Placed found ? found : null;
        var spread = placed == null ? null : placed.spread().orElse(null);
        line.put("log_strength", placed == null ? null : placed.logStrength());
        line.put("rating", placed == null ? null : placed.rating());
        line.put("se", spread == null ? null : spread.standardError());
        line.put("ci_low", spread == null ? null : spread.ratingLow());
        line.put("ci_high", spread == null ? null : spread.ratingHigh());
        line.put("rank", placed == null ? null : placed.rank());
        var ranks = spread == null ? null : spread.ranks().orElse(null);
        line.put("rank_low", ranks == null ? null : ranks.low());
        line.put("rank_high", ranks == null ? null : ranks.high());
        line.put("n", player.n());
        line.put("both_bad", player.bothBad());
        line.put("component", player.component());
        line.put("reason", player.placement() instanceof Placement.Unplaced(var reason) ? Call.code(reason) : null);
        return line;
    }

    private static List<Map<String, @Nullable Object>> covariates(Ranking ranking) {
        return ranking.components().stream()
                .flatMap(component -> component.covariates().stream())
                .<Map<String, @Nullable Object>>map(covariate -> {
                    var line = new LinkedHashMap<String, @Nullable Object>();
                    line.put("name", covariate.name());
                    line.put("estimate", covariate.estimate());
                    line.put("scale", covariate.scale());
                    line.put(
                            "se",
                            covariate
                                    .error()
                                    .map(error -> error.standardError())
                                    .orElse(null));
                    line.put(
                            "ci_low",
                            covariate.error().map(error -> error.low()).orElse(null));
                    line.put(
                            "ci_high",
                            covariate.error().map(error -> error.high()).orElse(null));
                    return line;
                })
                .toList();
    }

    /** The smallest over clusterings and components: the one that limits what can be said. */
    private static @Nullable Double effectiveClusters(Ranking ranking) {
        var smallest = ranking.components().stream()
                .flatMap(component -> component.clusters().stream())
                .mapToDouble(clusters -> clusters.effective())
                .min();
        return smallest.isPresent() ? smallest.getAsDouble() : null;
    }

    private static @Nullable String reason(Ranking ranking) {
        return ranking.components().stream()
                .map(Component::noInterval)
                .flatMap(java.util.Optional::stream)
                .map(Call::code)
                .findFirst()
                .orElse(null);
    }

    private static String text(Ranking ranking) {
        var table = new TextTable("player", "rank", "rating", "95 % interval", "n", "log strength");
        for (var player : ranking.players()) {
            if (player.placement() instanceof Placement.Placed placed) {
                var interval = placed.spread()
                        .map(spread ->
                                Call.decimals(0, spread.ratingLow()) + "–" + Call.decimals(0, spread.ratingHigh()))
                        .orElse("–");
                var rank = placed.spread()
                        .flatMap(Placement.Spread::ranks)
                        .map(ranks -> ranks.low() == ranks.high()
                                ? Integer.toString(ranks.low())
                                : ranks.low() + "–" + ranks.high())
                        .orElse(Integer.toString(placed.rank()));
                table.add(
                        player.name(),
                        rank,
                        Call.decimals(1, placed.rating()),
                        interval,
                        Integer.toString(player.n()),
                        Call.decimals(4, placed.logStrength()));
            } else if (player.placement() instanceof Placement.Unplaced(var reason)) {
                table.add(player.name(), "–", "–", Call.code(reason), Integer.toString(player.n()), "–");
            }
        }
        var tie = ranking.tieParameter().isPresent()
                ? "tie parameter " + Call.decimals(4, ranking.tieParameter().getAsDouble()) + "\n"
                : "";
        return table + tie + Call.warnings(ranking.warnings().stream());
    }
}
