package org.cotejo.stats.numeric;

/**
 * Percentiles of a sample by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the
 * default of R and numpy; and what bootstrap intervals need of them.
 */
public final class Percentiles {
    private Percentiles() {}

    /** The percentile of at least one finite value, in any order; the probability lies in [0, 1]. */
    public static double of(double[] sample, double probability) {
        var sorted = sample.clone();
        java.util.Arrays.sort(sorted);
        return ofSorted(sorted, probability);
    }

    /**
     * The tail at which to read bootstrap percentiles so that an interval from `n` independent units is as wide as
     * Student's: Phi(-sqrt(n / (n - 1)) t(1 - tail; n - 1)), the expanded percentiles of Hesterberg (2015), What
     * teachers should know about the bootstrap, section 3.3.
     */
    public static double expandedTail(double tail, double n) {
        if (!(n > 1)) throw new IllegalArgumentException("more than one unit: " + n);
        return Normal.probabilityAbove(Math.sqrt(n / (n - 1)) * StudentT.quantile(1 - tail, n - 1));
    }

    /** The percentile of a sample that is already in rising order. */
    public static double ofSorted(double[] sorted, double probability) {
        if (sorted.length == 0) throw new IllegalArgumentException("an empty sample has no percentile");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must lie in [0, 1]: " + probability);
        }
        var place = (sorted.length - 1) * probability;
        var below = (int) Math.floor(place);
        if (below + 1 >= sorted.length) return sorted[sorted.length - 1];
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
