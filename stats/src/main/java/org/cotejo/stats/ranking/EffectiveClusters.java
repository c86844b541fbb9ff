package org.cotejo.stats.ranking;

/**
 * How many equal clusters a clustering is worth: 1 / (sum of squared shares of the votes).
 *
 * @param count clusters with votes in the fit
 * @param effective between 1 and `count`
 */
public record EffectiveClusters(String name, int count, double effective) {
    /** Below this a plain sandwich is too narrow. */
    static final double SANDWICH_MIN = 30;
    /** Below this nothing can be said. */
    static final double INTERVAL_MIN = 5;

    static EffectiveClusters of(String name, double[] shares) {
        double squares = 0;
        int count = 0;
        for (var share : shares) {
            squares += share * share;
            if (share > 0) count++;
        }
        return new EffectiveClusters(name, count, squares > 0 ? 1 / squares : 0);
    }
}
