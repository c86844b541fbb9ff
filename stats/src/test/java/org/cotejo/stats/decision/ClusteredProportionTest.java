package org.cotejo.stats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cotejo.stats.numeric.Rounds;
import org.junit.jupiter.api.Test;

class ClusteredProportionTest {
    private static final double LEVEL = 0.95;
    private static final int WORLDS = 2_000;

    @Test
    void agreesWithAHandComputedCase() {
        // Six clusters: 4/4, 1/4, 4/4, 0/4, 3/4, 3/4: p = 15/24 = 0.625, so that p m = 2.5.
        // Residuals 1.5, -1.5, 1.5, -2.5, 0.5, 0.5; squares 2.25 * 3 + 6.25 + 0.25 * 2 = 13.5.
        // Left out, one changes p by its residual over 20: variance 5/6 * 13.5 / 400 = 0.028125.
        // p q / n = 0.234375 / 24 = 0.009765625; the effect seen is 2.88, the worst 4, the rarer result is in 4
        // clusters:
        // (4 * 2.88 + 2 * 4) / 6 = 3.253333. Effective size 24 / 3.253333 = 7.377049.
        // Six equal clusters: t(0.975; 5) = 2.570582, t^2 = 6.607891.
        // Centre (2 * 7.377049 * 0.625 + 6.607891) / (2 * 13.984940) = 15.829202 / 27.969880 = 0.565937.
        // Reach 2.570582 * sqrt(6.607891 + 4 * 7.377049 * 0.234375) / 27.969880 = 2.570582 * 3.677482 / 27.969880 =
        // 0.337980.
        var interval = ClusteredProportion.of(new int[] {4, 1, 4, 0, 3, 3}, new int[] {4, 4, 4, 4, 4, 4}, LEVEL)
                .orElseThrow();

        assertThat(interval.estimate()).isEqualTo(0.625);
        assertThat(interval.designEffect()).isCloseTo(3.253333, within(1e-6));
        assertThat(interval.effectiveClusters()).isEqualTo(6);
        assertThat(interval.low()).isCloseTo(0.565937 - 0.337980, within(2e-6));
        assertThat(interval.high()).isCloseTo(0.565937 + 0.337980, within(2e-6));
    }

    @Test
    void fewClustersAndUnevenOnesSayNothing() {
        assertThat(ClusteredProportion.of(new int[] {50, 50, 50, 49}, new int[] {60, 60, 60, 60}, LEVEL))
                .isEmpty();
        // One of 100 outweighs eight of 1: 108^2 / 10008 = 1.2 effective clusters.
        assertThat(ClusteredProportion.of(
                        new int[] {50, 1, 1, 1, 1, 0, 0, 1, 1}, new int[] {100, 1, 1, 1, 1, 1, 1, 1, 1}, LEVEL))
                .isEmpty();
        assertThat(ClusteredProportion.of(new int[0], new int[0], LEVEL)).isEmpty();
        assertThat(ClusteredProportion.of(new int[9], new int[9], LEVEL)).isEmpty();
    }

    @Test
    void whereNothingVariesEachClusterCountsOnce() {
        var all = ClusteredProportion.of(new int[] {9, 9, 9, 9, 9, 9}, new int[] {9, 9, 9, 9, 9, 9}, LEVEL)
                .orElseThrow();
        // Wilson's lower end for 6 of 6 by t(0.975; 5): 6 / (6 + 6.607891).
        assertThat(all.low()).isCloseTo(6 / 12.607891, within(1e-6));
        assertThat(all.high()).isEqualTo(1);
        var none = ClusteredProportion.of(new int[6], new int[] {9, 9, 9, 9, 9, 9}, LEVEL)
                .orElseThrow();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(1 - all.low(), within(1e-12));
    }

    @Test
    void emptyClustersChangeNothing() {
        var with = ClusteredProportion.of(new int[] {4, 0, 1, 4, 0, 3, 3}, new int[] {4, 0, 4, 4, 4, 4, 4}, LEVEL);
        var without = ClusteredProportion.of(new int[] {4, 1, 4, 0, 3, 3}, new int[] {4, 4, 4, 4, 4, 4}, LEVEL);
        assertThat(with).isEqualTo(without);
    }

    @Test
    void independentClustersOfOneAreWilsonsByStudent() {
        var yes = new int[200];
        var one = new int[200];
        for (int i = 0; i < 200; i++) {
            yes[i] = i % 4 == 0 ? 0 : 1;
            one[i] = 1;
        }
        var interval = ClusteredProportion.of(yes, one, LEVEL).orElseThrow();
        var wilson = Proportions.wilson(150, 200, LEVEL).orElseThrow();
        assertThat(interval.low()).isCloseTo(wilson.low(), within(0.002)).isLessThan(wilson.low());
        assertThat(interval.high()).isCloseTo(wilson.high(), within(0.002)).isGreaterThan(wilson.high());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> ClusteredProportion.of(new int[] {2}, new int[] {1}, LEVEL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClusteredProportion.of(new int[] {1}, new int[] {1, 2}, LEVEL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClusteredProportion.of(new int[] {1}, new int[] {1}, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Responses with 1 to 12 claims, of which some stand or fall as a whole: the interval holds the true precision. */
    @Test
    void coversInPlantedWorlds() {
        for (var responses : new int[] {12, 40, 150}) {
            for (var precision : new double[] {0.5, 0.8, 0.95, 0.98}) {
                for (var correlation : new double[] {0, 0.2, 0.6}) {
                    assertThat(covered(responses, precision, correlation))
                            .as(responses + " responses, precision " + precision + ", correlation " + correlation)
                            .isGreaterThan(0.92);
                }
            }
        }
    }

    /** Taking each claim for itself would hold the truth far too seldom. */
    @Test
    void claimsThatStandAloneOnPaperDoNotCover() {
        int held = 0;
        for (int world = 0; world < WORLDS; world++) {
            var planted = Planted.of(40, 0.8, 0.6, Rounds.stream(world, 7));
            var wilson = Proportions.wilson(sum(planted.yes), sum(planted.trials), LEVEL)
                    .orElseThrow();
            if (wilson.low() <= 0.8 && 0.8 <= wilson.high()) held++;
        }
        assertThat(held / (double) WORLDS).isLessThan(0.75);
    }

    private static int sum(int[] values) {
        return Arrays.stream(values).sum();
    }

    private static double covered(int responses, double precision, double correlation) {
        int held = 0;
        for (int world = 0; world < WORLDS; world++) {
            var planted = Planted.of(responses, precision, correlation, Rounds.stream(world, 7));
            var interval =
                    ClusteredProportion.of(planted.yes, planted.trials, LEVEL).orElseThrow();
            if (interval.low() <= precision && precision <= interval.high()) held++;
        }
        return held / (double) WORLDS;
    }

    private record Planted(int[] yes, int[] trials) {
        /** With the chance of the correlation all claims of a response are alike. */
        static Planted of(int responses, double precision, double correlation, SplittableRandom random) {
            var planted = new Planted(new int[responses], new int[responses]);
            for (int r = 0; r < responses; r++) {
                planted.trials[r] = 1 + random.nextInt(12);
                var own = random.nextDouble() >= correlation ? precision : random.nextDouble() < precision ? 1 : 0;
                for (int claim = 0; claim < planted.trials[r]; claim++) {
                    if (random.nextDouble() < own) planted.yes[r]++;
                }
            }
            return planted;
        }
    }
}
