package org.cotejo.stats.interval;

import org.cotejo.stats.numeric.StudentT;

/**
 * A mean with its t interval, or the reason why there is none.
 *
 * <p>Source: the one-sample t interval (Student 1908): mean &plusmn; t(1 - alpha/2; n - 1) s / sqrt(n). It assumes
 * that the values are independent draws, which ratings of one item by several evaluators are not: pass one mean per
 * item. With few items and a bounded scale the interval may reach beyond the scale's ends; it is not cut, because a
 * cut interval would no longer have its coverage.
 */
public sealed interface MeanEstimate {
    /** How many values the estimate rests on. */
    int n();

    /** The mean and the ends of its interval at `level` (0.95 for 95 %). */
    record Interval(double mean, double low, double high, int n, double level) implements MeanEstimate {}

    /** A mean without an interval. */
    record Undefined(double mean, int n, Reason reason) implements MeanEstimate {}

    /** No value at all. */
    record Empty() implements MeanEstimate {
        @Override
        public int n() {
            return 0;
        }
    }

    /** Why an interval cannot be given. */
    enum Reason {
        /** One value tells nothing about its spread. */
        ONE_ITEM,
        /** All values are equal: the estimated spread is 0, and an interval of no width would be a false promise. */
        NO_VARIATION
    }

    /** The estimate from finite values; the level lies strictly between 0 and 1. */
    static MeanEstimate of(double[] values, double level) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("level must lie between 0 and 1: " + level);
        var n = values.length;
        if (n == 0) return new Empty();
        var mean = mean(values);
        if (n == 1) return new Undefined(mean, 1, Reason.ONE_ITEM);
        double squares = 0;
        for (var value : values) squares += (value - mean) * (value - mean);
        var isConstant = true;
        for (var value : values) isConstant &= value == values[0];
        if (isConstant) return new Undefined(values[0], n, Reason.NO_VARIATION);
        var error = Math.sqrt(squares / (n - 1) / n);
        var reach = StudentT.quantile(0.5 + level / 2, n - 1) * error;
        return new Interval(mean, mean - reach, mean + reach, n, level);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (var value : values) {
            if (!Double.isFinite(value)) throw new IllegalArgumentException("value must be finite: " + value);
            sum += value;
        }
        return sum / values.length;
    }
}
