package org.cotejo.stats.numeric;

import java.util.function.DoubleUnaryOperator;

/** Quantiles by inverting a distribution function on the positive numbers. */
final class Inversion {
    private static final double LARGEST = 1e300;

    private Inversion() {}

    /**
     * The smallest non-negative double whose value reaches the target; `rising` must not fall. It bisects the bit
     * pattern, which orders positive doubles: 63 evaluations reach the last bit at any scale.
     */
    static double firstReaching(DoubleUnaryOperator rising, double target) {
        return firstReaching(rising, target, LARGEST);
    }

    static double firstReaching(DoubleUnaryOperator rising, double target, double largest) {
        long low = 0;
        long high = Double.doubleToRawLongBits(largest);
        while (high - low > 1) {
            var middle = (low + high) >>> 1;
            if (rising.applyAsDouble(Double.longBitsToDouble(middle)) < target) low = middle;
            else high = middle;
        }
        return Double.longBitsToDouble(high);
    }

    static void requireProbability(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("probability must lie between 0 and 1: " + probability);
        }
    }

    static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }

    static void requireNumber(double value) {
        if (Double.isNaN(value)) throw new IllegalArgumentException("not a number");
    }
}
