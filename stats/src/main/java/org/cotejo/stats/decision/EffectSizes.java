package org.cotejo.stats.decision;

import java.util.OptionalDouble;
import org.cotejo.stats.numeric.Sums;

/** How large a paired difference is, in units that compare across scales. */
public final class EffectSizes {
    private EffectSizes() {}

    /** Mean over standard deviation of the differences (d_z of Cohen 1988); empty without spread or a second item. */
    public static OptionalDouble standardisedDifference(double[] differences) {
        if (differences.length < 2) return OptionalDouble.empty();
        var variance = Sums.variance(differences);
        var mean = Sums.mean(differences);
        return variance > 1e-28 * mean * mean ? OptionalDouble.of(mean / Math.sqrt(variance)) : OptionalDouble.empty();
    }

    /** The share of items with a positive difference, ties counted half (Grissom and Kim 2012); empty for no item. */
    public static OptionalDouble probabilityOfSuperiority(double[] differences) {
        if (differences.length == 0) return OptionalDouble.empty();
        double better = 0;
        for (var difference : differences) better += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
        return OptionalDouble.of(better / differences.length);
    }
}
