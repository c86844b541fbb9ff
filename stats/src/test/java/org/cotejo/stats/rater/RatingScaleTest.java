package org.cotejo.stats.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.RatingsFixture;
import org.cotejo.stats.rating.Scale;
import org.junit.jupiter.api.Test;

class RatingScaleTest {
    @Test
    void plantedMeasuresAreRecoveredWithinTheirIntervals() {
        int inside = 0;
        int all = 0;
        double spread = 0;
        double infit = 0;
        int worlds = 20;
        for (int seed = 0; seed < worlds; seed++) {
            var world = new World(seed, 120);
            var fit = (RatingScaleFit) RatingScale.fit(world.ratings, world.facets);
            for (int model = 0; model < 3; model++) inside += covers(fit.model(model), World.MODELS[model]);
            for (int rater = 0; rater < 4; rater++) inside += covers(fit.severity(rater), World.RATERS[rater]);
            for (int step = 1; step <= 3; step++) inside += covers(fit.threshold(step), World.STEPS[step - 1]);
            all += 10;
            spread += fit.spread().value() / worlds;
            infit += fit.raterFit(seed % 4).infit() / worlds;
        }
        // 200 intervals, some of them of one world: 95 % and about four standard errors.
        assertThat(inside / (double) all).isBetween(0.89, 1.0);
        assertThat(spread).isCloseTo(World.SPREAD, within(0.05));
        assertThat(infit).isCloseTo(1, within(0.04));
    }

    private static int covers(RatingScaleFit.Measure measure, double truth) {
        return Math.abs(measure.value() - truth) < 1.96 * measure.error() ? 1 : 0;
    }

    /** Gradient and information against central differences of the likelihood, away from the maximum. */
    @Test
    void derivativesAreThoseOfTheLikelihood() {
        var world = new World(3, 20);
        var likelihood = new RatingScaleLikelihood(new RatingScaleData(world.ratings, world.facets));
        var random = new Random(8);
        var at =
                random.doubles(likelihood.data().parameters()).map(u -> u - 0.5).toArray();
        var sums = likelihood.sums(at);
        double h = 1e-5;
        for (int i = 0; i < at.length; i++) {
            var up = at.clone();
            var down = at.clone();
            up[i] += h;
            down[i] -= h;
            double slope = (likelihood.logLikelihood(up) - likelihood.logLikelihood(down)) / (2 * h);
            assertThat(sums.gradient()[i]).isCloseTo(slope, within(1e-5));
            var above = likelihood.sums(up).gradient();
            var below = likelihood.sums(down).gradient();
            for (int j = 0; j < at.length; j++) {
                double curvature = -(above[j] - below[j]) / (2 * h);
                assertThat(sums.observed()[i * at.length + j]).isCloseTo(curvature, within(1e-5));
            }
        }
    }

    @Test
    void moreNodesChangeNothingAndTheMaximumIsOne() {
        for (int seed = 0; seed < 5; seed++) {
            var data = new RatingScaleData(new World(seed, 60).ratings, new World(seed, 60).facets);
            var climb = RatingScaleClimb.of(new RatingScaleLikelihood(data)).orElseThrow();
            var denser = RatingScaleClimb.of(new RatingScaleLikelihood(data, 3)).orElseThrow();
            assertThat(denser.logLikelihood()).isCloseTo(climb.logLikelihood(), within(1e-8));
            for (int i = 0; i < climb.parameters().length; i++) {
                assertThat(denser.parameters()[i]).isCloseTo(climb.parameters()[i], within(1e-8));
            }
            for (double slope : climb.likelihood().sums(climb.parameters()).gradient()) {
                assertThat(slope).isCloseTo(0, within(1e-7));
            }
        }
    }

    @Test
    void equalPromptsHaveNoSpread() {
        int zeros = 0;
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(1_000_003 * (seed + 1));
            var rows = new RatingsFixture.Rows(300);
            for (int item = 0; item < 100; item++) {
                for (int rater = 0; rater < 3; rater++) rows.add(item, rater, World.drawn(random, World.RATERS[rater]));
            }
            var ratings = rows.ratings(Scale.oneTo(4));
            var fit = (RatingScaleFit) RatingScale.fit(ratings, RatingScale.Facets.itemsOnly(ratings));
            assertThat(fit.spread().value()).isBetween(0.0, 0.6);
            if (fit.spread().value() == 0) zeros++;
        }
        assertThat(zeros).isBetween(4, 16);
    }

    /** Two raters and two categories: the rater difference of conditional likelihood, log(n10 / n01), Rasch (1960). */
    @Test
    void twoRatersOnTwoCategoriesComeNearTheConditionalAnswer() {
        var random = new Random(5);
        var rows = new RatingsFixture.Rows(20_000);
        int onlyFirst = 0;
        int onlySecond = 0;
        for (int item = 0; item < 10_000; item++) {
            double difficulty = 1.2 * random.nextGaussian();
            int first = random.nextDouble() < 1 / (1 + Math.exp(difficulty - 0.4)) ? 1 : 0;
            int second = random.nextDouble() < 1 / (1 + Math.exp(difficulty + 0.4)) ? 1 : 0;
            rows.add(item, 0, first);
            rows.add(item, 1, second);
            if (first > second) onlyFirst++;
            if (second > first) onlySecond++;
        }
        var ratings = rows.ratings(Scale.oneTo(2));
        var fit = (RatingScaleFit) RatingScale.fit(ratings, RatingScale.Facets.itemsOnly(ratings));
        double conditional = Math.log((double) onlyFirst / onlySecond);
        assertThat(fit.severity(1).value() - fit.severity(0).value()).isCloseTo(conditional, within(0.03));
        assertThat(fit.severity(0).value()).isCloseTo(-fit.severity(1).value(), within(1e-12));
    }

    @Test
    void namesAndOrderDoNotMatter() {
        for (int seed = 0; seed < 200; seed++) {
            var world = new World(seed, 15);
            var rows = new RatingsFixture.Rows(world.ratings.rows());
            for (int item = 0; item < world.ratings.items(); item++) {
                for (int row = world.ratings.start(item); row < world.ratings.start(item + 1); row++) {
                    rows.add(item, 3 - world.ratings.rater(row), 3 - world.ratings.category(row));
                }
            }
            var fit = (RatingScaleFit) RatingScale.fit(world.ratings, world.facets);
            var mirrored = (RatingScaleFit) RatingScale.fit(rows.ratings(world.ratings.scale()), world.facets);
            for (int rater = 0; rater < 4; rater++) {
                assertThat(mirrored.severity(3 - rater).value())
                        .isCloseTo(-fit.severity(rater).value(), within(1e-8));
                assertThat(mirrored.severity(3 - rater).error())
                        .isCloseTo(fit.severity(rater).error(), within(1e-8));
            }
            for (int step = 1; step <= 3; step++) {
                assertThat(mirrored.threshold(4 - step).value())
                        .isCloseTo(-fit.threshold(step).value(), within(1e-8));
            }
            assertThat(mirrored.difference(0, 2).value())
                    .isCloseTo(-fit.difference(0, 2).value(), within(1e-8));
            assertThat(mirrored.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-8));
        }
    }

    @Test
    void withoutAValueThereIsAReason() {
        var scale = Scale.oneTo(2);
        assertThat(undefined(new int[0], new int[0], new int[0], scale)).isEqualTo(Reason.NO_ITEMS);
        assertThat(undefined(new int[] {0, 0}, new int[] {0, 1}, new int[] {1, 1}, scale))
                .isEqualTo(Reason.NO_VARIATION);
        assertThat(undefined(new int[] {0, 0}, new int[] {0, 1}, new int[] {1, 0}, scale))
                .isEqualTo(Reason.EXTREME_RATER);
        assertThat(undefined(new int[] {0, 0}, new int[] {0, 1}, new int[] {1, 0}, Scale.oneTo(3)))
                .isEqualTo(Reason.UNUSED_CATEGORY);
        assertThat(undefined(new int[] {0, 1, 2, 3}, new int[] {0, 1, 0, 1}, new int[] {1, 0, 0, 1}, scale))
                .isEqualTo(Reason.NO_OVERLAP);
    }

    private static Reason undefined(int[] item, int[] rater, int[] category, Scale scale) {
        var ratings = Ratings.of(item, rater, category, scale);
        return ((RatingScale.Undefined) RatingScale.fit(ratings, RatingScale.Facets.itemsOnly(ratings))).reason();
    }

    /** Three models answer every prompt; of four raters each response gets two or three. */
    static final class World {
        static final double[] MODELS = {0.8, 0.1, -0.5};
        static final double[] RATERS = {0.6, -0.5, 0.2, -0.3};
        static final double[] STEPS = {-1.2, 0.1, 1.1};
        static final double SPREAD = 0.9;

        final Ratings ratings;
        final RatingScale.Facets facets;

        World(long seed, int prompts) {
            var random = new Random(1_000_003 * (seed + 1));
            var prompt = new int[3 * prompts];
            var model = new int[3 * prompts];
            var rows = new RatingsFixture.Rows(12 * prompts);
            for (int p = 0; p < prompts; p++) {
                double difficulty = SPREAD * random.nextGaussian();
                for (int m = 0; m < 3; m++) {
                    prompt[3 * p + m] = p;
                    model[3 * p + m] = m;
                    for (int rater = 0; rater < 4; rater++) {
                        int score = drawn(random, MODELS[m] - difficulty - RATERS[rater]);
                        if ((p + m) % 4 != rater && random.nextDouble() < 0.8) rows.add(3 * p + m, rater, score);
                    }
                }
            }
            this.ratings = rows.ratings(Scale.oneTo(4));
            this.facets = new RatingScale.Facets(prompt, model);
        }

        static int drawn(Random random, double location) {
            var weight = new double[4];
            weight[0] = 1;
            double sum = 1;
            double log = 0;
            for (int k = 1; k < 4; k++) {
                log += location - STEPS[k - 1];
                weight[k] = Math.exp(log);
                sum += weight[k];
            }
            double u = random.nextDouble() * sum;
            int k = 0;
            while (k < 3 && u > weight[k]) u -= weight[k++];
            return k;
        }
    }
}
