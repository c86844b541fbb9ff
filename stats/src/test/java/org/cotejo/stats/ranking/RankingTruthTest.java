package org.cotejo.stats.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Published examples; the numbers beside each come from independent programs named there. */
class RankingTruthTest {
    private static final RankingOptions PLAIN = RankingOptions.defaults().withInterval(IntervalMethod.PLAIN);

    /** Davidson (1970), chocolate puddings; maximum and errors by Newton's method in numpy, |gradient| below 1e-11. */
    @Test
    void puddingsAreDavidsons() {
        var ranking = Rankings.rank(puddings(), PLAIN);
        var logs = new double[] {
            -0.17656077274633214,
            0.043681127494991194,
            -0.02358306789215731,
            -0.0014158641565255143,
            -0.042695545755234425,
            0.20057412305525818
        };
        var errors = new double[] {
            0.12194896625176652, 0.12181791335594616, 0.1268234744708211,
            0.12200270671239834, 0.12705400944469655, 0.12659439540031597
        };
        var shares = new double[] {
            0.13880337518068822, 0.17300149998299466, 0.1617474340367873,
            0.16537295776291402, 0.15868539457471847, 0.20238933846189744
        };
        double total = 0;
        for (int i = 0; i < 6; i++)
            total += Math.exp(placed(ranking, "" + (i + 1)).logStrength());
        for (int i = 0; i < 6; i++) {
            var placed = placed(ranking, "" + (i + 1));
            assertThat(placed.logStrength()).isCloseTo(logs[i], within(1e-10));
            assertThat(placed.spread().orElseThrow().standardError()).isCloseTo(errors[i], within(1e-10));
            assertThat(Math.exp(placed.logStrength()) / total).isCloseTo(shares[i], within(1e-10));
        }
        assertThat(ranking.tieParameter().orElseThrow()).isCloseTo(0.7468229876542896, within(1e-10));
        assertThat(ranking.components().get(0).fit().orElseThrow().logLikelihood())
                .isCloseTo(-809.7095100902873, within(1e-8));
    }

    /** evalica's food.csv (Apache-2.0); half ties by evalica 0.4.2, Davidson by Newton's method in numpy. */
    @Test
    void foodIsEvalicas() {
        var davidson = Rankings.rank(food(), PLAIN);
        var logs = Map.of(
                "Burger", -0.16992253679047267,
                "Pasta", -0.3254570804883587,
                "Pizza", -0.6052897287184097,
                "Sushi", 0.10356956356887671,
                "Tacos", 0.9970997824283644);
        var errors = Map.of(
                "Burger", 0.4948688167221791,
                "Pasta", 0.5487221074752107,
                "Pizza", 0.5559669629569451,
                "Sushi", 0.5168330428378293,
                "Tacos", 0.5628230223321093);
        logs.forEach((name, log) -> {
            assertThat(placed(davidson, name).logStrength()).isCloseTo(log, within(1e-9));
            assertThat(placed(davidson, name).spread().orElseThrow().standardError())
                    .isCloseTo(errors.get(name), within(1e-9));
        });
        assertThat(davidson.tieParameter().orElseThrow()).isCloseTo(0.15728382469703592, within(1e-9));
        assertThat(davidson.components().get(0).fit().orElseThrow().logLikelihood())
                .isCloseTo(-24.263663453234727, within(1e-9));
        var halves = Rankings.rank(food(), PLAIN.withModel(RankingModel.BRADLEY_TERRY));
        Map.of(
                        "Burger", -0.1567633439466152,
                        "Pasta", -0.3005897766120365,
                        "Pizza", -0.5589017959772543,
                        "Sushi", 0.0963606427469747,
                        "Tacos", 0.9198942737889314)
                .forEach((name, log) ->
                        assertThat(placed(halves, name).logStrength()).isCloseTo(log, within(1e-8)));
        assertThat(halves.tieParameter()).isEmpty();
    }

    /** Closed form: two players, Bradley-Terry, 7 wins to 3: log(7/3), error sqrt(1/7 + 1/3) of the difference. */
    @Test
    void twoPlayersHaveTheClosedForm() {
        var builder = new VotesBuilder(List.of(), List.of());
        for (int i = 0; i < 7; i++) builder.add("x", "y", Outcome.A_WINS);
        for (int i = 0; i < 3; i++) builder.add("x", "y", Outcome.B_WINS);
        var ranking = Rankings.rank(builder.build(), PLAIN);
        var x = placed(ranking, "x");
        assertThat(2 * x.logStrength()).isCloseTo(Math.log(7.0 / 3), within(1e-12));
        assertThat(2 * x.spread().orElseThrow().standardError()).isCloseTo(Math.sqrt(1.0 / 7 + 1.0 / 3), within(1e-12));
        assertThat(x.rating() - 1000).isCloseTo(200 / Math.log(10) * Math.log(7.0 / 3), within(1e-9));
        assertThat(ranking.warnings()).containsExactly(RankingWarning.NO_TIES);
    }

    static Placement.Placed placed(Ranking ranking, String name) {
        return (Placement.Placed) ranking.player(name).placement();
    }

    static Votes food() {
        var builder = new VotesBuilder(List.of(), List.of());
        for (var fields : rows("food.csv")) {
            builder.add(
                    fields[0],
                    fields[1],
                    switch (fields[2]) {
                        case "left" -> Outcome.A_WINS;
                        case "right" -> Outcome.B_WINS;
                        default -> Outcome.TIE;
                    });
        }
        return builder.build();
    }

    static Votes puddings() {
        var builder = new VotesBuilder(List.of(), List.of());
        for (var fields : rows("pudding_davidson1970.csv")) {
            for (int i = 0; i < Integer.parseInt(fields[3]); i++) builder.add(fields[0], fields[1], Outcome.A_WINS);
            for (int i = 0; i < Integer.parseInt(fields[4]); i++) builder.add(fields[0], fields[1], Outcome.B_WINS);
            for (int i = 0; i < Integer.parseInt(fields[5]); i++) builder.add(fields[0], fields[1], Outcome.TIE);
        }
        return builder.build();
    }

    private static List<String[]> rows(String file) {
        try (var stream = RankingTruthTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.strip().split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
