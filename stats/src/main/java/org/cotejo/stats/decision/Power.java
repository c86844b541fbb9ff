package org.cotejo.stats.decision;

import java.util.OptionalInt;
import org.cotejo.stats.numeric.Normal;
import org.cotejo.stats.numeric.StudentT;

/**
 * Power of a paired difference, and the number of items it needs.
 *
 * <p>A t test whose statistic is taken as normal around its expectation: within 0.01 of the exact power from 10 items
 * on. It assumes that item differences are independent with the given spread; where items come in groups of m with
 * intraclass correlation rho, the design effect 1 + (m - 1) rho (Kish 1965) multiplies the variance.
 */
public final class Power {
    private static final int ITEMS_MAX = 100_000_000;

    private Power() {}

    /**
     * What is to be found, and how surely.
     *
     * @param difference true mean difference, in the unit of `spread`
     * @param spread standard deviation of item differences, positive
     * @param alpha two-sided error of the test
     * @param designEffect at least 1 for grouped items
     */
    public record Plan(double difference, double spread, double alpha, double designEffect) {
        public Plan {
            if (!(spread > 0)) throw new IllegalArgumentException("spread must be positive: " + spread);
            if (!(alpha > 0 && alpha < 1)) throw new IllegalArgumentException("alpha must lie in (0, 1): " + alpha);
            if (!(designEffect > 0)) throw new IllegalArgumentException("design effect: " + designEffect);
            if (!Double.isFinite(difference)) throw new IllegalArgumentException("difference: " + difference);
        }
    }

    /** 1 + (m - 1) rho for groups of `groupSize` items with intraclass correlation `correlation`. */
    public static double designEffect(double groupSize, double correlation) {
        return 1 + (groupSize - 1) * correlation;
    }

    /** The chance that the two-sided test of n items, at least 2, finds the difference. */
    public static double of(Plan plan, int n) {
        if (n < 2) throw new IllegalArgumentException("a t test needs 2 items");
        var shift = Math.abs(plan.difference) / plan.spread * Math.sqrt(n / plan.designEffect);
        var critical = StudentT.quantile(1 - plan.alpha / 2, n - 1);
        return Normal.probabilityAbove(critical - shift) + Normal.probabilityAbove(critical + shift);
    }

    /** The fewest items with the wanted power; empty when the difference is 0 or needs more than 10^8. */
    public static OptionalInt neededItems(Plan plan, double power) {
        if (!(power > 0 && power < 1)) throw new IllegalArgumentException("power must lie in (0, 1): " + power);
        if (plan.difference == 0) return OptionalInt.empty();
        int high = 2;
        while (of(plan, high) < power) {
            if (high > ITEMS_MAX / 2) return OptionalInt.empty();
            high *= 2;
        }
        int low = Math.max(1, high / 2);
        while (high - low > 1) {
            var middle = (low + high) >>> 1;
            if (of(plan, middle) < power) low = middle;
            else high = middle;
        }
        return OptionalInt.of(high);
    }
}
