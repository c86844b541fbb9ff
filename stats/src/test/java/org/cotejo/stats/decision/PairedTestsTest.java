package org.cotejo.stats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedTestsTest {
    /** Darwin's 15 pairs of maize, differences in eighths of an inch (Fisher 1935, The Design of Experiments, 21). */
    private static final double[] DARWIN = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

    /** Fisher (1935) found 863 of 32768 arrangements as high as the observed one: 1726 in both tails. */
    @Test
    void signFlipsCountFishersArrangements() {
        var result = SignFlip.of(DARWIN, SignFlip.DRAWS_DEFAULT, 1, 1);
        assertThat(result).isEqualTo(new SignFlip.Result(314.0 / 15, 1726.0 / 32768, true, 32768));
    }

    @Test
    void signFlipsIgnoreOrderSignAndScale() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var values = random.doubles(2 + random.nextInt(12), -1, 2).toArray();
            var p = SignFlip.of(values, 500, 1, 1).pValue();
            var other = new double[values.length];
            for (var i = 0; i < values.length; i++) other[values.length - 1 - i] = -4 * values[i];
            assertThat(SignFlip.of(other, 500, 1, 1).pValue()).isEqualTo(p);
        }
    }

    @Test
    void drawnSignFlipsAgreeWithTheExactOnesAndWithThemselves() {
        // Six more pairs of almost no difference make the test a drawn one without moving its value far.
        var longer = Arrays.copyOf(DARWIN, 21);
        Arrays.fill(longer, 15, 21, 1e-3);
        var one = SignFlip.of(longer, 100_000, 5, 1);
        assertThat(one.isExact()).isFalse();
        assertThat(one.pValue()).isCloseTo(1726.0 / 32768, within(0.003));
        assertThat(SignFlip.of(longer, 100_000, 5, 3)).isEqualTo(one);
    }

    @Test
    void equalSystemsHaveNoEvidence() {
        assertThat(SignFlip.of(new double[] {0, 0, 0}, 500, 1, 1).pValue()).isEqualTo(1);
    }

    /** Values by statsmodels (mcnemar, exact) and scipy (binomtest). */
    @Test
    void mcNemarIsExact() {
        assertThat(McNemar.exact(121, 59)).isCloseTo(4.4344492637551645e-06, within(1e-17));
        assertThat(McNemar.exact(6, 1)).isCloseTo(0.125, within(1e-15));
        assertThat(McNemar.exact(2, 13)).isCloseTo(0.00738525390625, within(1e-16));
        assertThat(McNemar.exact(5, 5)).isEqualTo(1);
        assertThat(McNemar.exact(0, 0)).isEqualTo(1);
    }

    /** Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3: 81/263, 15/148, 0/20, 1/29. */
    @Test
    void wilsonIsNewcombesTable() {
        assertWilson(81, 263, 0.2553, 0.3662);
        assertWilson(15, 148, 0.0624, 0.1605);
        assertWilson(0, 20, 0.0000, 0.1611);
        assertWilson(1, 29, 0.0061, 0.1718);
        assertThat(Proportions.wilson(0, 0, 0.95)).isEmpty();
    }

    /** Newcombe (1998), Statistics in Medicine 17, 2635-2650: method 10 for the counts 36, 12, 2, 0. */
    @Test
    void pairedDifferenceIsNewcombesTable() {
        var interval = Proportions.pairedDifference(new Proportions.PairedCounts(36, 12, 2, 0), 0.95)
                .orElseThrow();
        assertThat(interval.estimate()).isCloseTo(0.2, within(1e-12));
        assertThat(interval.low()).isCloseTo(0.0569, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3404, within(5e-5));
    }

    @Test
    void pairedDifferenceTurnsItsSignWithTheSystems() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var counts = new Proportions.PairedCounts(
                    random.nextInt(30), random.nextInt(30), random.nextInt(30), 1 + random.nextInt(30));
            var turned = new Proportions.PairedCounts(
                    counts.both(), counts.onlySecond(), counts.onlyFirst(), counts.neither());
            var one = Proportions.pairedDifference(counts, 0.9).orElseThrow();
            var other = Proportions.pairedDifference(turned, 0.9).orElseThrow();
            assertThat(other.low()).isCloseTo(-one.high(), within(1e-12));
            assertThat(one.low()).isGreaterThanOrEqualTo(-1).isLessThanOrEqualTo(one.estimate());
        }
    }

    /** The 15 p-values of Benjamini and Hochberg (1995), section 3.2; adjusted ones by statsmodels 0.15.0. */
    @Test
    void adjustsTheCardiologistsFifteenTests() {
        var p = new double[] {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0
        };
        assertThat(MultipleTests.holm(p))
                .containsExactly(
                        new double[] {
                            0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1, 1, 1, 1, 1, 1
                        },
                        within(1e-12));
        // The paper rejects the first four at 0.05, Bonferroni the first three.
        assertThat(MultipleTests.benjaminiHochberg(p))
                .containsExactly(
                        new double[] {
                            0.0015,
                            0.003,
                            0.0095,
                            0.035625,
                            0.0603,
                            0.06385714285714286,
                            0.06385714285714286,
                            0.0645,
                            0.0765,
                            0.486,
                            0.5811818181818182,
                            0.714875,
                            0.7532307692307693,
                            0.8132142857142857,
                            1
                        },
                        within(1e-12));
        assertThatThrownBy(() -> MultipleTests.holm(new double[] {1.2})).isInstanceOf(IllegalArgumentException.class);
    }

    /** Exact noncentral t power by statsmodels 0.15.0, TTestPower. */
    @Test
    void powerIsNearTheNoncentralT() {
        assertThat(Power.of(new Power.Plan(0.5, 1, 0.05, 1), 34)).isCloseTo(0.8077775, within(0.01));
        assertThat(Power.of(new Power.Plan(0.3, 1, 0.05, 1), 50)).isCloseTo(0.5476570, within(0.01));
        assertThat(Power.of(new Power.Plan(0.2, 1, 0.05, 1), 200)).isCloseTo(0.8036666, within(0.01));
        assertThat(Power.neededItems(new Power.Plan(0.5, 1, 0.05, 1), 0.8).orElseThrow())
                .isBetween(33, 35);
        assertThat(Power.neededItems(new Power.Plan(-1, 5, 0.05, 1), 0.8).orElseThrow())
                .isBetween(197, 200);
        // Groups of 5 with correlation 0.25 double the variance, and with it the items.
        var grouped = new Power.Plan(-1, 5, 0.05, Power.designEffect(5, 0.25));
        assertThat(Power.neededItems(grouped, 0.8).orElseThrow()).isBetween(392, 398);
        assertThat(Power.neededItems(new Power.Plan(0, 1, 0.05, 1), 0.8)).isEmpty();
    }

    @Test
    void effectSizesAreUnitFree() {
        var scaled = Arrays.stream(DARWIN).map(x -> x / 8).toArray();
        assertThat(EffectSizes.standardisedDifference(scaled).orElseThrow())
                .isCloseTo(EffectSizes.standardisedDifference(DARWIN).orElseThrow(), within(1e-12))
                .isCloseTo(2.148 / Math.sqrt(15), within(1e-3)); // Fisher's t = 2.148
        assertThat(EffectSizes.probabilityOfSuperiority(DARWIN)).hasValue(13.0 / 15);
        assertThat(EffectSizes.standardisedDifference(new double[] {2, 2})).isEmpty();
    }

    private static void assertWilson(int successes, int n, double low, double high) {
        var interval = Proportions.wilson(successes, n, 0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }
}
