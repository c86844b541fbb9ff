package org.cotejo.stats.rater.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cotejo.stats.numeric.Percentiles;
import org.cotejo.stats.numeric.Rounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the limit comes from, and what it finds. */
@Tag("simulation")
class DriftCoverageTest {
    private static final int THREADS = 2;

    private static double largest(SplittableRandom random) {
        var values = DriftTest.residuals(Drift.WINDOW, 0, 0, random);
        double most = 0;
        for (int n = 2 * Drift.SEGMENT_MIN; n <= values.length; n++) {
            most = Math.max(most, Drift.statistic(Arrays.copyOf(values, n)));
        }
        return most;
    }

    @Test
    void theLimitIsPassedByOnePercentOfThoseWhoDoNotDrift() {
        var most = Rounds.run(100_000, 21, THREADS, (round, random) -> largest(random)).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();

        System.out.printf(
                "largest statistic without drift: 95 %% below %.3f, 99 %% below %.3f%n",
                Percentiles.of(most, 0.95), Percentiles.of(most, 0.99));
        assertThat(Percentiles.of(most, 0.99)).isCloseTo(Drift.LIMIT, within(0.03));
    }

    @Test
    void aShiftOfHalfAPointIsFoundWithinSixtyItems() {
        for (var before : new int[] {40, 60, 90}) {
            var found = Rounds.run(
                    5_000,
                    22,
                    THREADS,
                    (round, random) -> Drift.watch(DriftTest.residuals(before, 60, 0.5, random))
                            .filter(alarm -> alarm.foundAt() > before)
                            .isPresent());
            var share = found.stream().filter(one -> one).count() / (double) found.size();
            System.out.printf("drift of 0.5 after %d items: found within 60 in %.3f%n", before, share);
            assertThat(share).isGreaterThan(0.9);
        }
    }
}
