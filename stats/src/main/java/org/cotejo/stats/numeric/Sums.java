package org.cotejo.stats.numeric;

import java.util.function.IntToDoubleFunction;

/**
 * Sums whose result depends on the values and their order alone.
 *
 * <p>Compensated after Neumaier (1974): the error of a sum of n values is about one rounding of the result plus n^2
 * times 1e-32 of the sum of sizes. Values must be finite.
 */
public final class Sums {
    /** Part of the result's definition: another size would round differently. */
    private static final int CHUNK = 4_096;

    private Sums() {}

    /** The sum; 0 for no value. */
    public static double sum(double[] values) {
        return sum(0, values.length, i -> values[i]);
    }

    /** The sum of `value` over from, from + 1, ... to - 1. */
    public static double sum(int from, int to, IntToDoubleFunction value) {
        var sum = new CompensatedSum();
        for (int i = from; i < to; i++) sum.add(value.applyAsDouble(i));
        return sum.value();
    }

    /** The sum of n values, in chunks of fixed size on up to `threads` threads: the same bits for any number of them. */
    public static double chunked(int n, int threads, IntToDoubleFunction value) {
        var chunks = (n + CHUNK - 1) / CHUNK;
        var parts = new double[chunks];
        Rounds.each(chunks, threads, chunk -> {
            parts[chunk] = sum(chunk * CHUNK, (int) Math.min(n, (chunk + 1L) * CHUNK), value);
        });
        return sum(parts);
    }

    /** The mean of at least one value. */
    public static double mean(double[] values) {
        if (values.length == 0) throw new IllegalArgumentException("no value has no mean");
        return sum(values) / values.length;
    }

    /** The sum of (value - centre)^2. */
    public static double squaredDeviations(double[] values, double centre) {
        return sum(0, values.length, i -> (values[i] - centre) * (values[i] - centre));
    }

    /** The sample variance (divisor n - 1) of at least two values. */
    public static double variance(double[] values) {
        if (values.length < 2) throw new IllegalArgumentException("a variance needs two values");
        return squaredDeviations(values, mean(values)) / (values.length - 1);
    }
}
