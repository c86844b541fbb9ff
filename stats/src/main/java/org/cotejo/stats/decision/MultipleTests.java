package org.cotejo.stats.decision;

import java.util.Comparator;
import java.util.stream.IntStream;

/** P-values adjusted for their number: compare each with the same alpha. */
public final class MultipleTests {
    private MultipleTests() {}

    /** Holm (1979): controls the chance of any false finding, whatever the dependence. */
    public static double[] holm(double[] pValues) {
        var order = ascending(pValues);
        var adjusted = new double[pValues.length];
        double least = 0;
        for (int rank = 0; rank < order.length; rank++) {
            least = Math.max(least, Math.min(1, (order.length - rank) * pValues[order[rank]]));
            adjusted[order[rank]] = least;
        }
        return adjusted;
    }

    /** Benjamini and Hochberg (1995): controls the expected share of false findings under positive dependence. */
    public static double[] benjaminiHochberg(double[] pValues) {
        var order = ascending(pValues);
        var adjusted = new double[pValues.length];
        double most = 1;
        for (int rank = order.length - 1; rank >= 0; rank--) {
            most = Math.min(most, order.length * pValues[order[rank]] / (rank + 1));
            adjusted[order[rank]] = most;
        }
        return adjusted;
    }

    private static int[] ascending(double[] pValues) {
        for (var p : pValues) if (!(p >= 0 && p <= 1)) throw new IllegalArgumentException("not a p-value: " + p);
        return IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
