package org.cotejo.stats.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StylePassTest {
    private static final int COVARIATES = 3;

    @Test
    void addsUpWhatEachVoteSays() {
        for (var bothBad : BothBad.values()) {
            var model = model(5_000, 7, bothBad);
            var parameters = parameters(model.size, 5);

            var found = model.at(parameters, model.cells.counts, true);

            var plain = new Plain(model, parameters);
            assertThat(found.gradient()).containsExactly(plain.gradient, within(1e-9));
            assertThat(found.information()).containsExactly(plain.information, within(1e-9));
            assertThat(model.at(parameters, model.cells.counts, false).gradient())
                    .containsExactly(found.gradient());
            assertThat(model.logLikelihood(parameters, model.cells.counts))
                    .isCloseTo(plain.logLikelihood, within(1e-9));
        }
    }

    /** A few votes, many pairs: most blocks and pairs are short. */
    @Test
    void addsUpFewVotes() {
        var model = model(40, 30, BothBad.AS_TIE);
        var parameters = parameters(model.size, 6);

        var plain = new Plain(model, parameters);
        assertThat(model.at(parameters, model.cells.counts, true).information())
                .containsExactly(plain.information, within(1e-12));
    }

    @Test
    void staysFiniteWhereOutcomesAreCertain() {
        var model = model(500, 4, BothBad.AS_TIE);
        var parameters = parameters(model.size, 8);
        for (int k = model.firstCovariate(); k < model.size; k++) parameters[k] *= 1e6;

        assertThat(model.at(parameters, model.cells.counts, true).information()).doesNotContain(Double.NaN);
        assertThat(model.logLikelihood(parameters, model.cells.counts)).isFinite();
    }

    @Test
    void knowsTheCellOfEachVote() {
        var model = model(2_000, 9, BothBad.COUNTED);
        var votes = model.cells.members.votes();
        var slotOf = model.cells.slotOfVotes();
        var unit = model.cells.style.units()[0];
        for (int vote = 0; vote < slotOf.length; vote++) {
            if (votes.matches().outcomes()[vote] == Outcome.BOTH_BAD.ordinal()) {
                assertThat(slotOf[vote]).isEqualTo(-1);
                continue;
            }
            var a = votes.matches().a()[vote];
            var b = votes.matches().b()[vote];
            var cell = slotOf[vote] / 3;
            var difference = votes.covariates().get(0).difference()[vote] / unit;
            assertThat(model.cells.left[cell]).isEqualTo(Math.min(a, b));
            assertThat(model.cells.right[cell]).isEqualTo(Math.max(a, b));
            assertThat(model.cells.covariates()[0][cell]).isCloseTo(a < b ? difference : -difference, within(1e-12));
            assertThat(model.cells.counts[slotOf[vote]]).isEqualTo(votes.weight(vote));
        }
    }

    @Test
    void noVoteMovesFartherThanTheReach() {
        var model = model(300, 5, BothBad.AS_TIE);
        var move = parameters(model.size, 9);
        var longest = 0.0;
        for (int cell = 0; cell < model.cells.size(); cell++) {
            var difference = move[model.cells.left[cell]] - move[model.cells.right[cell]];
            for (int k = 0; k < COVARIATES; k++) {
                difference += move[model.firstCovariate() + k] * model.cells.covariates()[k][cell];
            }
            // Win against loss, and tie against either.
            longest = Math.max(longest, Math.abs(difference));
            longest = Math.max(longest, Math.abs(difference) / 2 + Math.abs(move[model.cells.players]));
        }
        assertThat(model.reach(move)).isGreaterThanOrEqualTo(longest).isLessThan(5 * longest);
    }

    /** The same sums the long way: {@link Davidson} is asked for each vote, and one entry is added after another. */
    private static final class Plain {
        final double[] gradient;
        final double[] information;
        double logLikelihood;

        Plain(Davidson model, double[] parameters) {
            gradient = new double[model.size];
            information = new double[model.size * model.size];
            var cells = model.cells;
            for (int cell = 0; cell < cells.size(); cell++) {
                var expected = model.expected(parameters, cell);
                var ties = cells.counts[3 * cell + PairCells.TIES];
                var lead = cells.counts[3 * cell] - cells.counts[3 * cell + 1];
                var n = cells.counts[3 * cell] + cells.counts[3 * cell + 1] + ties;
                var sign = expected.halfSign();
                var tie = expected.tie();
                var score = 0.5 * lead - n * sign;
                gradient[cells.left[cell]] += score;
                gradient[cells.right[cell]] -= score;
                gradient[cells.players] += ties - n * tie;
                for (int k = 0; k < COVARIATES; k++) {
                    gradient[model.firstCovariate() + k] += score * cells.covariates()[k][cell];
                }
                model.addInformation(information, cell, n * (0.25 * (1 - tie) - sign * sign), -n * tie * sign);
                information[cells.players * (model.size + 1)] += n * tie * (1 - tie);
                var decided = (1 - tie) / 2;
                var probability = ties > 0 ? tie : lead > 0 ? decided + sign : decided - sign;
                logLikelihood += n * Math.log(probability);
            }
        }
    }

    private static Davidson model(int votes, int players, BothBad bothBad) {
        var random = new SplittableRandom(votes + players);
        var names = IntStream.range(0, players).mapToObj(Integer::toString).toList();
        var a = random.ints(votes, 0, players).toArray();
        var b = IntStream.of(a)
                .map(each -> (each + 1 + random.nextInt(players - 1)) % players)
                .toArray();
        var outcomes = new byte[votes];
        for (int vote = 0; vote < votes; vote++) outcomes[vote] = (byte) random.nextInt(Outcome.values().length);
        var weights = random.doubles(votes, 0.5, 2).toArray();
        var covariates = IntStream.range(0, COVARIATES)
                .mapToObj(
                        k -> new Covariate("x" + k, random.doubles(votes, -2, 3).toArray()))
                .toList();
        var all = new Votes(names, new Matches(a, b, outcomes), weights, List.of(), covariates);
        var members =
                new PairCells.Members(all, bothBad, IntStream.range(0, players).toArray());
        return new Davidson(VoteCells.of(members), true, 0);
    }

    private static double[] parameters(int size, long seed) {
        return new SplittableRandom(seed).doubles(size, -1, 1).toArray();
    }
}
