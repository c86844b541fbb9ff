package org.cotejo.stats.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SumsTest {
    /** Neumaier (1974): the case in which Kahan's own sum returns 0. */
    @Test
    void keepsWhatPlainAdditionLoses() {
        assertThat(Sums.sum(new double[] {1, 1e100, 1, -1e100})).isEqualTo(2);
        assertThat(Sums.sum(new double[] {})).isZero();
    }

    @Test
    void chunksGiveTheSameBitsOnAnyNumberOfThreads() {
        var values = new Random(3).doubles(50_000, -1e6, 1e6).toArray();
        var one = Sums.chunked(values.length, 1, i -> values[i]);
        for (var threads = 2; threads <= 5; threads++) {
            assertThat(Sums.chunked(values.length, threads, i -> values[i])).isEqualTo(one);
        }
        assertThat(one).isCloseTo(Sums.sum(values), within(1e-4));
    }

    @Test
    void roundsGiveTheSameBitsOnAnyNumberOfThreads() {
        var one = Rounds.run(100, 42, 1, (round, random) -> random.nextDouble() + round);
        assertThat(Rounds.run(100, 42, 4, (round, random) -> random.nextDouble() + round))
                .isEqualTo(one);
        assertThat(Rounds.run(100, 43, 1, (round, random) -> random.nextDouble() + round))
                .isNotEqualTo(one);
    }

    @Test
    void aFailingRoundFailsTheWhole() {
        assertThatThrownBy(() -> Rounds.each(10, 3, i -> {
                    if (i == 5) throw new IllegalArgumentException("five");
                }))
                .hasMessageContaining("five");
    }

    /** Hyndman and Fan (1996), type 7; values as numpy.percentile gives them. */
    @Test
    void percentilesInterpolateLinearly() {
        var sample = new double[] {15, 50, 20, 35, 40};
        assertThat(Percentiles.of(sample, 0.05)).isCloseTo(16, within(1e-12));
        assertThat(Percentiles.of(sample, 0.4)).isCloseTo(29, within(1e-12));
        assertThat(Percentiles.of(sample, 0.5)).isEqualTo(35);
        assertThat(Percentiles.of(sample, 1)).isEqualTo(50);
    }

    /** The formula of Hesterberg (2015) evaluated by scipy 1.17.1. */
    @Test
    void expandedTailsAreHesterbergs() {
        assertThat(Percentiles.expandedTail(0.025, 10)).isCloseTo(0.008550639024406366, within(1e-13));
        assertThat(Percentiles.expandedTail(0.025, 40)).isCloseTo(0.020257536362843834, within(1e-13));
    }

    @Test
    void varianceIsTheSampleVariance() {
        assertThat(Sums.variance(new double[] {2, 4, 4, 4, 5, 5, 7, 9})).isCloseTo(32.0 / 7, within(1e-14));
    }
}
