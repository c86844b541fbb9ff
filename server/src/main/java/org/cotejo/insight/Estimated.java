package org.cotejo.insight;

import org.cotejo.stats.interval.MeanEstimate;
import org.jspecify.annotations.Nullable;

/**
 * The mean over items with its interval, as views show it.
 *
 * @param items how many items it rests on
 * @param undefined why there is no interval, or no mean: `no_ratings`, `one_item` or `no_variation`
 */
record Estimated(
        int items,
        @Nullable Double mean,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String undefined) {
    static final double LEVEL = 0.95;

    /** Of one value an item, to be read as a sample of items. */
    static Estimated of(double[] itemMeans) {
        return switch (MeanEstimate.of(itemMeans, LEVEL)) {
            case MeanEstimate.Empty _ -> new Estimated(0, null, null, null, "no_ratings");
            case MeanEstimate.Undefined(var mean, var n, var reason) ->
                new Estimated(n, mean, null, null, name(reason));
            case MeanEstimate.Interval found -> new Estimated(found.n(), found.mean(), found.low(), found.high(), null);
        };
    }

    private static String name(MeanEstimate.Reason reason) {
        return switch (reason) {
            case ONE_ITEM -> "one_item";
            case NO_VARIATION -> "no_variation";
        };
    }
}
