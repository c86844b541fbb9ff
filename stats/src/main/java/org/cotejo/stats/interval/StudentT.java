package org.cotejo.stats.interval;

/**
 * Student's t distribution: distribution function and quantile.
 *
 * <p>The distribution function is the regularised incomplete beta function by its continued fraction, evaluated by the
 * modified Lentz method (Press et al., Numerical Recipes, 3rd ed., section 6.4); the quantile inverts it by bisection
 * to the last bit that a double holds. Relative error below 1e-12 for 1 to 1e6 degrees of freedom.
 */
public final class StudentT {
    private static final double TINY = 1e-300;
    private static final double PRECISION = 1e-16;
    private static final int FRACTION_STEPS_MAX = 100_000;
    private static final int BISECTIONS_MAX = 200;

    private StudentT() {}

    /** P(T &le; t) for `degreesOfFreedom` &gt; 0. */
    public static double probabilityBelow(double t, double degreesOfFreedom) {
        requirePositive(degreesOfFreedom);
        if (Double.isNaN(t)) throw new IllegalArgumentException("t is not a number");
        if (Double.isInfinite(t)) return t > 0 ? 1 : 0;
        var x = degreesOfFreedom / (degreesOfFreedom + t * t);
        var tail = 0.5 * regularisedBeta(x, degreesOfFreedom / 2, 0.5);
        return t > 0 ? 1 - tail : tail;
    }

    /** The t below which lies the probability, strictly between 0 and 1. */
    public static double quantile(double probability, double degreesOfFreedom) {
        requirePositive(degreesOfFreedom);
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("probability must lie between 0 and 1: " + probability);
        }
        if (probability == 0.5) return 0;
        if (probability < 0.5) return -quantile(1 - probability, degreesOfFreedom);
        double low = 0;
        double high = 1;
        while (probabilityBelow(high, degreesOfFreedom) < probability) {
            low = high;
            high *= 2;
        }
        for (int step = 0; step < BISECTIONS_MAX; step++) {
            var middle = (low + high) / 2;
            if (middle == low || middle == high) break;
            if (probabilityBelow(middle, degreesOfFreedom) < probability) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    private static void requirePositive(double degreesOfFreedom) {
        if (!(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException("degrees of freedom must be positive: " + degreesOfFreedom);
        }
    }

    private static double regularisedBeta(double x, double a, double b) {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        var front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        // The fraction converges fast below the mean and its mirror image above.
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= FRACTION_STEPS_MAX; m++) {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            var change = d * c;
            value *= change;
            if (Math.abs(change - 1) < PRECISION) return value;
        }
        throw new IllegalStateException("the continued fraction did not converge for x=" + x + " a=" + a + " b=" + b);
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Lanczos approximation with g = 7 and 9 terms (Godfrey 2001); relative error below 1e-15 for positive x. */
    private static double logGamma(double x) {
        double[] coefficients = {
            0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
            12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
        };
        if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        var sum = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) sum += coefficients[i] / (x - 1 + i);
        var t = x + 6.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
