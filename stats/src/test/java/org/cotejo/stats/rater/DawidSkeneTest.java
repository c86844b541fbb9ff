package org.cotejo.stats.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.RatingsFixture;
import org.cotejo.stats.rating.Scale;
import org.junit.jupiter.api.Test;

class DawidSkeneTest {
    private static final DawidSkene.Options LIKELIHOOD = DawidSkene.Options.of(Prior.NONE);

    /**
     * Dawid and Skene (1979), table 1. The stored peer values (crowd-kit 1.4.2) keep every probability above about
     * 1e-11 by clipping, which moves theirs by up to 1e-10; the labels are those of the peer.
     */
    @Test
    void anaesthesiaDataGivesThePublishedFit() {
        var ratings = anaesthesia();
        var fit = (DawidSkeneFit) DawidSkene.fit(ratings, LIKELIHOOD);
        var shares = new double[] {0.39996899761933724, 0.4215763205151481, 0.11178801519880953, 0.06666666666670519};
        for (int c = 0; c < 4; c++) assertThat(fit.shares()[c]).isCloseTo(shares[c], within(1e-9));
        for (var line : RatingsFixture.lines(DawidSkeneTest.class, "anesthesia_confusion.csv")) {
            var cells = Arrays.stream(line.split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            for (int c = 0; c < 4; c++) {
                assertThat(fit.confusion((int) cells[0] - 1)[c][(int) cells[1] - 1])
                        .isCloseTo(cells[2 + c], within(1e-9));
            }
        }
        var labels =
                "1,4,2,2,2,2,1,3,2,2,4,3,1,2,1,1,1,1,2,2,2,2,2,2,1,1,2,1,1,1,1,3,1,2,2,4,2,3,3,1,1,1,2,1,2".split(",");
        for (int item = 0; item < 45; item++) {
            assertThat(fit.label(item) + 1).isEqualTo(Integer.parseInt(labels[item]));
        }
        assertThat(fit.converged()).isTrue();
    }

    /** The exact fixed point: 20,000 plain steps of the two formulas of the paper, written without any shortcut. */
    @Test
    void maximumIsTheFixedPointOfThePlainFormulas() {
        var ratings = anaesthesia();
        var fit = (DawidSkeneFit) DawidSkene.fit(ratings, LIKELIHOOD);
        var plain = new PlainDawidSkene(ratings, 0);
        plain.run(20_000);
        assertSame(fit, plain, 1e-8);
        var mode = (DawidSkeneFit)
                DawidSkene.fit(ratings, DawidSkene.Options.of(Prior.DEFAULT).withStarts(1));
        var plainMode = new PlainDawidSkene(ratings, 1);
        plainMode.run(20_000);
        assertSame(mode, plainMode, 1e-8);
    }

    @Test
    void severalStartsFindAHigherMaximumThanThePublishedOne() {
        var published = (DawidSkeneFit) DawidSkene.fit(anaesthesia(), LIKELIHOOD);
        var best = (DawidSkeneFit) DawidSkene.fit(anaesthesia(), LIKELIHOOD.withStarts(5));
        assertThat(best.startObjectives()[0]).isEqualTo(published.objective());
        assertThat(published.objective()).isCloseTo(-190.730997, within(1e-6));
        assertThat(best.objective()).isCloseTo(-189.405331, within(1e-6));
    }

    private static void assertSame(DawidSkeneFit fit, PlainDawidSkene plain, double tolerance) {
        for (int c = 0; c < plain.shares.length; c++) {
            assertThat(fit.shares()[c]).isCloseTo(plain.shares[c], within(tolerance));
        }
        for (int rater = 0; rater < plain.confusion.length; rater++) {
            for (int c = 0; c < plain.shares.length; c++) {
                for (int label = 0; label < plain.shares.length; label++) {
                    assertThat(fit.confusion(rater)[c][label])
                            .isCloseTo(plain.confusion[rater][c][label], within(tolerance));
                }
            }
        }
    }

    /** Planted accuracies lie within 4.5 standard errors, and about 95 % of them within 1.96. */
    @Test
    void plantedRatersAreRecovered() {
        int inside = 0;
        int all = 0;
        for (int seed = 0; seed < 30; seed++) {
            var world = new PlantedClasses(seed, 600, 8);
            var fit = (DawidSkeneFit) DawidSkene.fit(
                    world.ratings, DawidSkene.Options.of(Prior.DEFAULT).withStarts(2));
            for (int rater = 0; rater < 8; rater++) {
                double away = Math.abs(fit.accuracy(rater) - world.accuracy(rater)) / fit.accuracyErrors()[rater];
                assertThat(away).isLessThan(4.5);
                if (away < 1.96) inside++;
                all++;
            }
        }
        assertThat(inside / (double) all).isBetween(0.88, 0.99);
    }

    @Test
    void newNamesAndThreadsChangeNothing() {
        for (int seed = 0; seed < 200; seed++) {
            var world = new PlantedClasses(seed, 40, 4);
            var options = DawidSkene.Options.of(Prior.DEFAULT).withStarts(3);
            var fit = (DawidSkeneFit) DawidSkene.fit(world.ratings, options);
            var again = (DawidSkeneFit) DawidSkene.fit(world.ratings, options.withThreads(3));
            assertThat(again.shares()).containsExactly(fit.shares());
            assertThat(again.posterior(7)).containsExactly(fit.posterior(7));
            var one = options.withStarts(1);
            var plain = (DawidSkeneFit) DawidSkene.fit(world.ratings, one);
            var renamed = (DawidSkeneFit) DawidSkene.fit(world.renamed(), one);
            for (int c = 0; c < 3; c++) {
                assertThat(renamed.shares()[(c + 1) % 3]).isCloseTo(plain.shares()[c], within(1e-6));
            }
            assertThat(renamed.objective()).isCloseTo(plain.objective(), within(1e-7));
        }
    }

    @Test
    void goldItemsKeepTheirClassAndHelpASingleRater() {
        var world = new PlantedClasses(5, 200, 1);
        assertThat(DawidSkene.fit(world.ratings, LIKELIHOOD)).isEqualTo(new DawidSkene.Undefined(Reason.ONE_RATER));
        var gold = world.truth.clone();
        for (int item = 100; item < 200; item++) gold[item] = -1;
        var fit = (DawidSkeneFit) DawidSkene.fit(world.ratings, LIKELIHOOD.withGold(gold));
        for (int item = 0; item < 100; item++)
            assertThat(fit.posterior(item)[gold[item]]).isEqualTo(1);
        assertThat(fit.accuracy(0)).isCloseTo(world.accuracy(0), within(0.15));
    }

    @Test
    void withoutAValueThereIsAReason() {
        var none = Ratings.of(new int[0], new int[0], new int[0], Scale.oneTo(2));
        assertThat(DawidSkene.fit(none, LIKELIHOOD)).isEqualTo(new DawidSkene.Undefined(Reason.NO_ITEMS));
        var apart = Ratings.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {0, 1}, Scale.oneTo(2));
        assertThat(DawidSkene.fit(apart, LIKELIHOOD)).isEqualTo(new DawidSkene.Undefined(Reason.NO_OVERLAP));
        var flat = Ratings.of(new int[] {0, 0}, new int[] {0, 1}, new int[] {0, 0}, Scale.oneTo(1));
        assertThat(DawidSkene.fit(flat, LIKELIHOOD)).isEqualTo(new DawidSkene.Undefined(Reason.NO_VARIATION));
    }

    private static Ratings anaesthesia() {
        return RatingsFixture.published(DawidSkeneTest.class, "dawid_skene1979_anesthesia.csv");
    }

    /** Three classes; rater r is right with probability 0.55 + 0.4 r / raters and otherwise takes the next class. */
    static final class PlantedClasses {
        final int raters;
        final int[] truth;
        final Ratings ratings;

        PlantedClasses(long seed, int items, int raters) {
            var random = new Random(1_000_003 * (seed + 1));
            this.raters = raters;
            this.truth = new int[items];
            var rows = new RatingsFixture.Rows(items * raters);
            for (int item = 0; item < items; item++) {
                double u = random.nextDouble();
                truth[item] = u < 0.5 ? 0 : u < 0.8 ? 1 : 2;
                for (int rater = 0; rater < raters; rater++) {
                    boolean isRight = random.nextDouble() < accuracy(rater);
                    int wrong = (truth[item] + 1 + random.nextInt(2)) % 3;
                    rows.add(item, rater, isRight ? truth[item] : wrong);
                }
            }
            this.ratings = rows.ratings(Scale.oneTo(3));
        }

        double accuracy(int rater) {
            return 0.55 + 0.4 * rater / raters;
        }

        Ratings renamed() {
            var rows = new RatingsFixture.Rows(ratings.rows());
            for (int item = 0; item < ratings.items(); item++) {
                for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                    rows.add(
                            ratings.items() - 1 - item,
                            raters - 1 - ratings.rater(row),
                            (ratings.category(row) + 1) % 3);
                }
            }
            return rows.ratings(ratings.scale());
        }
    }
}
