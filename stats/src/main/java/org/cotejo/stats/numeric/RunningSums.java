package org.cotejo.stats.numeric;

/**
 * Plain sums for inner loops. Four run side by side, since one alone would wait for each addition before it starts the
 * next; the order of additions is fixed, and so is every bit.
 */
public final class RunningSums {
    private RunningSums() {}

    /** The sum of values[from] to values[to - 1]. */
    public static double sum(double[] values, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
        }
        for (; i < to; i++) a += values[i];
        return (a + b) + (c + d);
    }

    /** The sum of left[leftFrom + i] * right[rightFrom + i] over i below n. */
    public static double dot(double[] left, int leftFrom, double[] right, int rightFrom, int n) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            a += left[leftFrom + i] * right[rightFrom + i];
            b += left[leftFrom + i + 1] * right[rightFrom + i + 1];
            c += left[leftFrom + i + 2] * right[rightFrom + i + 2];
            d += left[leftFrom + i + 3] * right[rightFrom + i + 3];
        }
        for (; i < n; i++) a += left[leftFrom + i] * right[rightFrom + i];
        return (a + b) + (c + d);
    }
}
