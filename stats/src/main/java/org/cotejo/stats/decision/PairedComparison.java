package org.cotejo.stats.decision;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cotejo.stats.interval.MeanEstimate;
import org.cotejo.stats.numeric.Sums;

/**
 * Two systems on the same items, or why they cannot be compared.
 *
 * <p>The difference is the mean over items of other minus base, each item's ratings averaged first. Its interval is
 * Student's, its p-value the sign-flip permutation's; items must be independent draws of the prompts that matter.
 */
public sealed interface PairedComparison {
    /** No item has scores of both systems. */
    record NoCommonItem(int itemsLeftOut) implements PairedComparison {}

    /**
     * @param difference other minus base, in score units
     * @param interval of the difference; undefined with one item or without variation
     * @param itemsLeftOut items that only one system was scored on
     * @param power of the two-sided test at these n items for the wanted difference; for the observed difference, when
     *     none was wanted, it says no more than the p-value does. Empty without spread
     * @param neededItems items in all for the wanted power; empty for a difference of 0 or without spread
     * @param standardisedDifference mean over standard deviation of item differences
     * @param superiority share of items on which other is better, ties half
     */
    record Compared(
            double difference,
            MeanEstimate interval,
            SignFlip.Result test,
            int items,
            int itemsLeftOut,
            OptionalDouble power,
            OptionalInt neededItems,
            OptionalDouble standardisedDifference,
            double superiority)
            implements PairedComparison {}

    /**
     * @param level of the interval; 1 - level is the error of the test behind power
     * @param wantedDifference the smallest difference worth finding; the observed one when empty
     */
    record Options(double level, double wantedPower, OptionalDouble wantedDifference, long seed, int threads) {
        /** 95 %, power 80 %, the observed difference, seed 1, one thread. */
        public static Options defaults() {
            return new Options(0.95, 0.8, OptionalDouble.empty(), 1, 1);
        }
    }

    /** Compares `other` with `base` on the items that have both. */
    static PairedComparison of(List<ItemScore> scores, String base, String other, Options options) {
        var items = ItemValues.ofDifference(scores, other, base);
        var differences = items.values();
        if (differences.length == 0) return new NoCommonItem(items.leftOut());
        var test = SignFlip.of(differences, SignFlip.DRAWS_DEFAULT, options.seed(), options.threads());
        var interval = MeanEstimate.of(differences, options.level());
        var power = OptionalDouble.empty();
        var needed = OptionalInt.empty();
        if (interval instanceof MeanEstimate.Interval) {
            var wanted = options.wantedDifference().orElse(test.meanDifference());
            var spread = Math.sqrt(Sums.variance(differences));
            var plan = new Power.Plan(wanted, spread, 1 - options.level(), 1);
            power = OptionalDouble.of(Power.of(plan, differences.length));
            needed = Power.neededItems(plan, options.wantedPower());
        }
        return new Compared(
                test.meanDifference(),
                interval,
                test,
                differences.length,
                items.leftOut(),
                power,
                needed,
                EffectSizes.standardisedDifference(differences),
                EffectSizes.probabilityOfSuperiority(differences).orElseThrow());
    }
}
