package org.cotejo.stats.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MeanEstimateTest {
    /** Student (1908), The probable error of a mean, section IX: additional hours of sleep under soporific 1. */
    @Test
    void intervalOfStudentsSleepDataIsThePublishedOne() {
        var extraSleep = new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        var estimate = (MeanEstimate.Interval) MeanEstimate.of(extraSleep, 0.95);
        // R 4.3: t.test(sleep$extra[sleep$group == 1])
        assertThat(estimate.mean()).isCloseTo(0.75, within(1e-12));
        assertThat(estimate.low()).isCloseTo(-0.5297804, within(1e-6));
        assertThat(estimate.high()).isCloseTo(2.0297804, within(1e-6));
        assertThat(estimate.n()).isEqualTo(10);
    }

    @Test
    void coversTheTrueMeanAsOftenAsItSays() {
        var random = new Random(7);
        var covered = 0;
        var trials = 4_000;
        for (var trial = 0; trial < trials; trial++) {
            var values =
                    random.doubles(8).map(unused -> 3 + random.nextGaussian()).toArray();
            var interval = (MeanEstimate.Interval) MeanEstimate.of(values, 0.95);
            if (interval.low() <= 3 && 3 <= interval.high()) covered++;
        }
        // Four standard errors of a proportion of 0.95 in 4,000 trials are 0.0138.
        assertThat(covered / (double) trials).isCloseTo(0.95, within(0.0138));
    }

    @Test
    void withoutSpreadThereIsNoIntervalButAReason() {
        assertThat(MeanEstimate.of(new double[] {}, 0.95)).isEqualTo(new MeanEstimate.Empty());
        assertThat(MeanEstimate.of(new double[] {4}, 0.95))
                .isEqualTo(new MeanEstimate.Undefined(4, 1, MeanEstimate.Reason.ONE_ITEM));
        assertThat(MeanEstimate.of(new double[] {0.1, 0.1, 0.1}, 0.95))
                .isEqualTo(new MeanEstimate.Undefined(0.1, 3, MeanEstimate.Reason.NO_VARIATION));
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatThrownBy(() -> MeanEstimate.of(new double[] {1, Double.NaN}, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanEstimate.of(new double[] {1, 2}, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shiftAndScaleMoveTheIntervalAlong() {
        var random = new Random(11);
        for (var trial = 0; trial < 200; trial++) {
            var values = random.doubles(2 + random.nextInt(30)).toArray();
            var scaled =
                    java.util.Arrays.stream(values).map(value -> 3 * value - 7).toArray();
            var plain = (MeanEstimate.Interval) MeanEstimate.of(values, 0.9);
            var moved = (MeanEstimate.Interval) MeanEstimate.of(scaled, 0.9);
            assertThat(moved.low()).isCloseTo(3 * plain.low() - 7, within(1e-9));
            assertThat(moved.high()).isCloseTo(3 * plain.high() - 7, within(1e-9));
        }
    }
}
