package org.cotejo.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.cotejo.stats.agreement.Agreement.Reason;
import org.cotejo.stats.agreement.IntervalOptions.Method;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.RatingsFixture;
import org.cotejo.stats.rating.RatingsFixture.Shape;
import org.cotejo.stats.rating.Scale;
import org.junit.jupiter.api.Test;

class AgreementPropertiesTest {
    private static final int SEEDS = 200;
    private static final IntervalOptions NONE = IntervalOptions.none();

    private static List<Function<Ratings, Agreement>> coefficients(Weights weights, IntervalOptions options) {
        var all = new ArrayList<Function<Ratings, Agreement>>();
        for (var coefficient : Coefficient.values()) all.add(ratings -> coefficient.of(ratings, weights, options));
        all.add(ratings -> KrippendorffAlpha.of(ratings, Distance.of(weights, ratings.scale()), options));
        return all;
    }

    private static Ratings world(long seed) {
        var random = new Random(seed);
        var shape = new Shape(5 + random.nextInt(40), 2 + random.nextInt(5), 2 + random.nextInt(4), 0.2);
        return RatingsFixture.noisy(random, shape, random.nextDouble());
    }

    private static Ratings renamed(
            Ratings ratings, IntUnaryOperator item, IntUnaryOperator rater, IntUnaryOperator to) {
        var rows = new RatingsFixture.Rows(ratings.rows());
        for (int i = 0; i < ratings.items(); i++) {
            for (int row = ratings.start(i); row < ratings.start(i + 1); row++) {
                rows.add(
                        item.applyAsInt(i), rater.applyAsInt(ratings.rater(row)), to.applyAsInt(ratings.category(row)));
            }
        }
        return rows.ratings(ratings.scale());
    }

    private static IntUnaryOperator permutation(int size, Random random) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) places.add(i);
        Collections.shuffle(places, random);
        return places::get;
    }

    private static void assertSame(Agreement actual, Agreement expected) {
        if (expected instanceof Agreement.Undefined undefined) {
            assertThat(actual).isEqualTo(undefined);
            return;
        }
        var value = ((Agreement.Estimate) expected).value();
        assertThat(((Agreement.Estimate) actual).value()).isCloseTo(value, within(1e-12));
        assertThat(actual.counts()).isEqualTo(expected.counts());
    }

    @Test
    void newNamesForRatersItemsAndCategoriesChangeNothing() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var ratings = world(seed);
            var random = new Random(-seed);
            var items = permutation(ratings.items(), random);
            var raters = permutation(ratings.raters(), random);
            int q = ratings.scale().size();
            // Nominal measures do not know the order of categories; the others keep it.
            var nominal = renamed(ratings, items, raters, permutation(q, random));
            for (var coefficient : coefficients(Weights.IDENTITY, NONE)) {
                assertSame(coefficient.apply(nominal), coefficient.apply(ratings));
            }
            // Read backwards a scale keeps its neighbours.
            var reversed = renamed(ratings, items, raters, k -> q - 1 - k);
            for (var coefficient : coefficients(Weights.QUADRATIC, NONE)) {
                assertSame(coefficient.apply(reversed), coefficient.apply(ratings));
            }
            assertSame(
                    KrippendorffAlpha.of(reversed, Distance.ordinal(), NONE),
                    KrippendorffAlpha.of(ratings, Distance.ordinal(), NONE));
        }
    }

    @Test
    void theOrderOfRowsChangesNotABit() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var ratings = world(seed);
            var random = new Random(seed);
            var order = permutation(ratings.rows(), random);
            var item = new int[ratings.rows()];
            for (int i = 0; i < ratings.items(); i++) Arrays.fill(item, ratings.start(i), ratings.start(i + 1), i);
            var rows = new RatingsFixture.Rows(ratings.rows());
            for (int i = 0; i < ratings.rows(); i++) {
                int row = order.applyAsInt(i);
                rows.add(item[row], ratings.rater(row), ratings.category(row));
            }
            var options = IntervalOptions.of(Method.BOOTSTRAP).withSeed(seed);
            assertThat(KrippendorffAlpha.of(rows.ratings(ratings.scale()), Distance.ordinal(), options))
                    .isEqualTo(KrippendorffAlpha.of(ratings, Distance.ordinal(), options));
        }
    }

    /** Twice the items: equal but for alpha, whose small-sample correction (n - 1) fades as it should. */
    @Test
    void everyItemTwiceKeepsTheCoefficients() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var ratings = world(seed);
            var rows = new RatingsFixture.Rows(2 * ratings.rows());
            for (int copy = 0; copy < 2; copy++) {
                for (int i = 0; i < ratings.items(); i++) {
                    for (int row = ratings.start(i); row < ratings.start(i + 1); row++) {
                        rows.add(i + copy * ratings.items(), ratings.rater(row), ratings.category(row));
                    }
                }
            }
            var twice = rows.ratings(ratings.scale());
            for (var coefficient : Coefficient.values()) {
                var once = coefficient.of(ratings, Weights.LINEAR, NONE);
                if (once instanceof Agreement.Estimate estimate) {
                    var again = (Agreement.Estimate) coefficient.of(twice, Weights.LINEAR, NONE);
                    assertThat(again.value()).isCloseTo(estimate.value(), within(1e-12));
                }
            }
            if (KrippendorffAlpha.of(ratings, Distance.nominal(), NONE) instanceof Agreement.Estimate estimate) {
                double n = Contributions.of(ratings, Distance.nominal()).items().stream()
                        .mapToInt(Contributions.Item::ratings)
                        .sum();
                double expected = 1 - (1 - estimate.value()) * (2 * n - 1) / (2 * n - 2);
                var again = (Agreement.Estimate) KrippendorffAlpha.of(twice, Distance.nominal(), NONE);
                assertThat(again.value()).isCloseTo(expected, within(1e-12));
            }
        }
    }

    @Test
    void shiftAndScaleOfTheNumbersKeepIntervalAlphaAndConsistency() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var ratings = world(seed);
            var moved = Arrays.stream(ratings.scale().numbers())
                    .map(x -> 37.5 * x - 400)
                    .toArray();
            assertSame(
                    KrippendorffAlpha.of(ratings, Distance.interval(Scale.numeric(moved)), NONE),
                    KrippendorffAlpha.of(ratings, Distance.interval(ratings.scale()), NONE));
        }
    }

    @Test
    void alphaIsOneExactlyWhenAllAgree() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var perfect = RatingsFixture.noisy(new Random(seed), new Shape(30, 4, 5, 0.3), 1);
            for (var distance : List.of(Distance.nominal(), Distance.ordinal(), Distance.interval(perfect.scale()))) {
                var agreement = (Agreement.Estimate) KrippendorffAlpha.of(perfect, distance, NONE);
                assertThat(agreement.value()).isEqualTo(1.0);
            }
            var noisy = world(seed);
            var differ = Contributions.of(noisy, Distance.ordinal()).items().stream()
                    .anyMatch(item -> item.disagreement() > 0);
            if (KrippendorffAlpha.of(noisy, Distance.ordinal(), NONE) instanceof Agreement.Estimate estimate) {
                assertThat(estimate.value() < 1).isEqualTo(differ);
            }
        }
    }

    @Test
    void sharesOfItemsPairsAndRatersEachAddUpToTheDisagreement() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var ratings = world(seed);
            var parts = Contributions.of(ratings, Distance.ordinal());
            if (!(KrippendorffAlpha.of(ratings, Distance.ordinal(), NONE) instanceof Agreement.Estimate estimate))
                continue;
            if (estimate.value() == 1) continue;
            var items = parts.items().stream().mapToDouble(Contributions.Item::share);
            var pairs = parts.pairs().stream().mapToDouble(Contributions.Pair::share);
            var raters = parts.raters().stream().mapToDouble(Contributions.Rater::share);
            assertThat(items.sum()).isCloseTo(1, within(1e-12));
            assertThat(pairs.sum()).isCloseTo(1, within(1e-12));
            assertThat(raters.sum()).isCloseTo(1, within(1e-12));
            // Alpha is one less the mean relative disagreement of items, weighted by their ratings.
            double n =
                    parts.items().stream().mapToInt(Contributions.Item::ratings).sum();
            double mean = parts.items().stream()
                    .mapToDouble(item -> item.ratings() / n * item.disagreement())
                    .sum();
            assertThat(1 - mean).isCloseTo(estimate.value(), within(1e-12));
        }
    }

    @Test
    void oneAndSeveralThreadsGiveTheSameBits() {
        var ratings = RatingsFixture.noisy(new Random(3), new Shape(300, 5, 5, 0.1), 0.6);
        for (var method : Method.values()) {
            var one = IntervalOptions.of(method).withSeed(99);
            for (int i = 0; i < coefficients(Weights.LINEAR, one).size(); i++) {
                var alone = coefficients(Weights.LINEAR, one).get(i).apply(ratings);
                var together =
                        coefficients(Weights.LINEAR, one.withThreads(3)).get(i).apply(ratings);
                assertThat(together).isEqualTo(alone);
            }
        }
    }

    /** The three ways to count patterns (table, packed key, rows) meet in one number. */
    @Test
    void unusedCategoriesDoNotMoveAlpha() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var ratings = world(seed);
            var expected = KrippendorffAlpha.of(ratings, Distance.nominal(), NONE);
            for (int categories : new int[] {15, 300}) {
                var rows = new RatingsFixture.Rows(ratings.rows());
                for (int i = 0; i < ratings.items(); i++) {
                    for (int row = ratings.start(i); row < ratings.start(i + 1); row++) {
                        rows.add(i, ratings.rater(row), 2 * ratings.category(row));
                    }
                }
                assertSame(
                        KrippendorffAlpha.of(rows.ratings(Scale.oneTo(categories)), Distance.nominal(), NONE),
                        expected);
            }
        }
    }

    @Test
    void withoutAValueThereIsAReason() {
        var scale = Scale.oneTo(3);
        assertReasons(Ratings.of(new int[0], new int[0], new int[0], scale), Reason.NO_ITEMS);
        assertReasons(Ratings.of(new int[] {0, 1}, new int[] {0, 0}, new int[] {0, 1}, scale), Reason.ONE_RATER);
        assertReasons(Ratings.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {0, 1}, scale), Reason.NO_OVERLAP);
        var constant = Ratings.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new int[] {2, 2, 2, 2}, scale);
        assertThat(reason(KrippendorffAlpha.of(constant, Distance.ordinal(), NONE)))
                .contains(Reason.NO_VARIATION);
        assertThat(reason(Coefficient.COHEN.of(constant, Weights.LINEAR, NONE))).contains(Reason.NO_VARIATION);
        assertThat(reason(Coefficient.FLEISS.of(constant, Weights.LINEAR, NONE)))
                .contains(Reason.NO_VARIATION);
        assertThat(reason(IntraclassCorrelation.ICC2.of(constant, NONE))).contains(Reason.NO_VARIATION);
        assertThat(reason(Coefficient.PERCENT.of(constant, Weights.IDENTITY, NONE)))
                .isEmpty();
        var three = world(1);
        assertThat(reason(Coefficient.COHEN.of(three, Weights.LINEAR, NONE))).contains(Reason.TOO_MANY_RATERS);
        assertThat(reason(IntraclassCorrelation.ICC1.of(three, NONE))).contains(Reason.INCOMPLETE_DESIGN);
    }

    private static void assertReasons(Ratings ratings, Reason reason) {
        for (var coefficient : coefficients(Weights.IDENTITY, IntervalOptions.of(Method.BOOTSTRAP))) {
            assertThat(reason(coefficient.apply(ratings))).contains(reason);
        }
        assertThat(reason(IntraclassCorrelation.ICC3K.of(ratings, NONE))).contains(reason);
    }

    private static Optional<Reason> reason(Agreement agreement) {
        return agreement instanceof Agreement.Undefined undefined ? Optional.of(undefined.reason()) : Optional.empty();
    }
}
