package org.cotejo.stats.rater.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cotejo.stats.numeric.Rounds;
import org.junit.jupiter.api.Test;

class DriftTest {
    /** Points; a mean over the criteria of a submission varies about so much. */
    private static final double NOISE = 0.45;

    static double[] residuals(int before, int after, double shift, SplittableRandom random) {
        var values = new double[before + after];
        for (int at = 0; at < values.length; at++) {
            values[at] = NOISE * random.nextGaussian() + (at < before ? 0 : shift);
        }
        return values;
    }

    @Test
    void aShiftOfHalfAPointIsFoundWithinSixtyItems() {
        var found = Rounds.run(400, 11, 1, (round, random) -> {
            var alarm = Drift.watch(residuals(60, 60, 0.5, random));
            return alarm.isPresent() && alarm.get().foundAt() > 60;
        });

        assertThat(found.stream().filter(one -> one).count()).isGreaterThan(370);
    }

    @Test
    void whoDoesNotDriftSeldomAlarms() {
        var alarms = Rounds.run(
                400,
                12,
                1,
                (round, random) ->
                        Drift.watch(residuals(Drift.WINDOW, 0, 0, random)).isPresent());

        // 4 are expected at 1 %; the exact share is a matter of DriftCoverageTest.
        assertThat(alarms.stream().filter(one -> one).count()).isLessThan(12);
    }

    @Test
    void theAlarmSaysWhenAndHowFarAndWhichWay() {
        var values = residuals(60, 60, -0.6, Rounds.stream(3, 0));
        var alarm = Drift.watch(values).orElseThrow();

        assertThat(alarm.changedAt()).isBetween(52, 68);
        assertThat(alarm.foundAt()).isBetween(61, 100);
        assertThat(alarm.low()).isLessThan(-0.6);
        assertThat(alarm.high()).isGreaterThan(-0.6).isLessThan(0);
        var mean = Arrays.stream(values, alarm.changedAt(), values.length)
                        .average()
                        .orElseThrow()
                - Arrays.stream(values, 0, alarm.changedAt()).average().orElseThrow();
        assertThat(alarm.shift()).isCloseTo(mean, within(1e-12));
    }

    @Test
    void theStatisticIsTheTwoSampleOneAtItsLargest() {
        // 10 values of mean 0 and 10 of mean 3, each half 1 below and half 1 above: pooled variance 20/18, t = 3 /
        // sqrt(2 * 20/18 / 10).
        var values = new double[20];
        for (int at = 0; at < 20; at++) values[at] = (at < 10 ? 0 : 3) + (at % 2 == 0 ? 1 : -1);

        assertThat(Drift.statistic(values)).isCloseTo(3 / Math.sqrt(2 * (20.0 / 18) / 10), within(1e-12));
    }

    @Test
    void neitherALevelNorAScaleChangesWhatIsFound() {
        var values = residuals(50, 50, 0.7, Rounds.stream(4, 0));
        var moved = Arrays.stream(values).map(value -> 3 - 10 * value).toArray();
        var one = Drift.watch(values).orElseThrow();
        var other = Drift.watch(moved).orElseThrow();

        assertThat(other.foundAt()).isEqualTo(one.foundAt());
        assertThat(other.changedAt()).isEqualTo(one.changedAt());
        assertThat(other.shift()).isCloseTo(-10 * one.shift(), within(1e-9));
    }

    @Test
    void whatIsLongAgoIsForgotten() {
        var values = residuals(40, 400, 1.5, Rounds.stream(5, 0));

        assertThat(Drift.watch(Arrays.copyOfRange(values, 60, values.length))).isEmpty();
    }

    @Test
    void fewItemsAndNoSpreadAlarmNobody() {
        assertThat(Drift.watch(new double[0])).isEmpty();
        assertThat(Drift.watch(new double[200])).isEmpty();
        assertThat(Drift.watch(residuals(5, 14, 9, Rounds.stream(6, 0)))).isEmpty();
        assertThatThrownBy(() -> Drift.watch(new double[] {Double.NaN})).isInstanceOf(IllegalArgumentException.class);
    }
}
