package org.cotejo.stats.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often 95 % intervals hold the planted strengths; prints one line per design. */
@Tag("simulation")
class RankingCoverageTest {
    private static final int WORLDS = 1_000;
    private static final Sampling SAMPLING = new Sampling(0.95, 400, 1, 1);

    private record Coverage(double single, double ranks, int worlds) {}

    @Test
    void plainIntervalsCoverIndependentVotes() {
        var planted = new PlantedVotes();
        check("davidson plain, independent votes", planted, IntervalMethod.PLAIN, UnaryOperator.identity());
    }

    @Test
    void sandwichByPromptCoversPromptEffects() {
        var planted = new PlantedVotes();
        planted.promptSpread = 1;
        planted.votesPerPrompt = 6;
        check("davidson sandwich by prompt, prompt sd 1", planted, IntervalMethod.SANDWICH, only(0));
    }

    @Test
    void twoWaySandwichCoversPromptAndRaterEffects() {
        var planted = new PlantedVotes();
        planted.promptSpread = 0.7;
        planted.raterSpread = 0.5;
        planted.prompts = 150;
        planted.raters = 60;
        planted.votesPerPrompt = 6;
        check("davidson sandwich two-way, prompt sd .7, rater sd .5", planted, IntervalMethod.SANDWICH, v -> v);
    }

    @Test
    void jackknifeCoversFewRaters() {
        var planted = new PlantedVotes();
        planted.raterSpread = 0.5;
        planted.raters = 12;
        planted.votesPerPrompt = 8;
        check("davidson jackknife by rater, 12 raters sd .5", planted, IntervalMethod.SANDWICH, only(1));
    }

    @Test
    void jackknifeCoversUnevenRaters() {
        var planted = new PlantedVotes();
        planted.raterSpread = 0.5;
        planted.raters = 60;
        planted.unevenness = 0.8;
        planted.votesPerPrompt = 8;
        check("davidson jackknife by rater, 60 Zipf(.8) raters sd .5", planted, IntervalMethod.SANDWICH, only(1));
    }

    /** One rater casts about 38 % of the votes; a plain sandwich by rater is too narrow here, the guard errs wide. */
    @Test
    void oneDominantRaterIsNotTooNarrow() {
        var planted = new PlantedVotes();
        planted.raters = 300;
        planted.unevenness = 1.5;
        planted.prompts = 500;
        var coverage = coverage(planted, RankingOptions.defaults(), only(1));
        print("davidson jackknife by rater, 300 Zipf(1.5), no effect", coverage);
        assertThat(coverage.worlds).isGreaterThan(WORLDS / 2);
        assertThat(coverage.single).isGreaterThan(0.93);
    }

    @Test
    void bootstrapCoversPromptEffects() {
        var planted = new PlantedVotes();
        planted.promptSpread = 1;
        planted.votesPerPrompt = 6;
        check("davidson bootstrap by prompt, prompt sd 1", planted, IntervalMethod.BOOTSTRAP, only(0));
    }

    /** All equal: any rank that is excluded for anybody is an error, the hardest case for simultaneous ranks. */
    @Test
    void equalPlayersKeepEveryRank() {
        for (var players : new int[] {3, 8}) {
            var planted = new PlantedVotes();
            planted.players = players;
            planted.span = 0;
            planted.prompts = 200;
            planted.promptSpread = 0.7;
            int kept = 0;
            for (int world = 0; world < WORLDS; world++) {
                var ranking = Rankings.rank(
                        only(0).apply(planted.draw(world)),
                        RankingOptions.defaults().withSampling(SAMPLING));
                var isKept = true;
                for (var player : ranking.players()) {
                    var spread =
                            ((Placement.Placed) player.placement()).spread().orElseThrow();
                    isKept &= spread.ranks().orElseThrow().low() == 1
                            && spread.ranks().orElseThrow().high() == players;
                }
                if (isKept) kept++;
            }
            System.out.printf(
                    "%-55s all ranks %.4f  (%d worlds)%n",
                    "rank intervals of " + players + " equal players", kept / (double) WORLDS, WORLDS);
            assertThat(kept / (double) WORLDS).isBetween(0.93, 0.97);
        }
    }

    private static UnaryOperator<Votes> only(int clustering) {
        return votes -> new Votes(
                votes.players(),
                votes.matches(),
                votes.weights(),
                List.of(votes.clusterings().get(clustering)),
                votes.covariates());
    }

    private static void check(
            String design, PlantedVotes planted, IntervalMethod method, UnaryOperator<Votes> clusters) {
        var coverage = coverage(planted, RankingOptions.defaults().withInterval(method), clusters);
        print(design, coverage);
        assertThat(coverage.worlds).isEqualTo(WORLDS);
        assertThat(coverage.single).isBetween(0.93, 0.97);
        assertThat(coverage.ranks).isGreaterThan(0.93);
    }

    private static void print(String design, Coverage coverage) {
        System.out.printf(
                "%-55s strengths %.4f  all ranks %.4f  (%d worlds)%n",
                design, coverage.single, coverage.ranks, coverage.worlds);
    }

    private static Coverage coverage(PlantedVotes planted, RankingOptions options, UnaryOperator<Votes> clusters) {
        // What the votes are drawn from after prompts and raters pulled is flatter than what was planted.
        var truth = averageStrengths(planted);
        int held = 0;
        int ranksHeld = 0;
        int worlds = 0;
        for (int world = 0; world < WORLDS; world++) {
            var votes = clusters.apply(planted.draw(world));
            var ranking = Rankings.rank(votes, options.withSampling(SAMPLING));
            if (ranking.components().size() > 1
                    || ranking.components().get(0).noInterval().isPresent()) continue;
            worlds++;
            var allRanks = true;
            for (int i = 0; i < planted.players; i++) {
                var spread = RankingTruthTest.placed(ranking, "m" + i).spread().orElseThrow();
                if (spread.low() <= truth[i] && truth[i] <= spread.high()) held++;
                var rank = planted.players - i;
                allRanks &= spread.ranks().orElseThrow().low() <= rank
                        && rank <= spread.ranks().orElseThrow().high();
            }
            if (allRanks) ranksHeld++;
        }
        return new Coverage(held / (double) worlds / planted.players, ranksHeld / (double) worlds, worlds);
    }

    /** The strengths that a fit to endless votes would find: the target of any interval. */
    private static double[] averageStrengths(PlantedVotes planted) {
        var endless = planted.copy();
        endless.prompts = 400_000;
        endless.raters = planted.raterSpread == 0 ? planted.raters : 400_000;
        endless.unevenness = 0;
        endless.votesPerPrompt = 4;
        var options = RankingOptions.defaults().withInterval(IntervalMethod.NONE);
        var ranking = Rankings.rank(endless.draw(987_654_321), options);
        var strengths = new double[planted.players];
        for (int i = 0; i < strengths.length; i++)
            strengths[i] = RankingTruthTest.placed(ranking, "m" + i).logStrength();
        return strengths;
    }
}
