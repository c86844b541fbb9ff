package org.cotejo.stats.interval;

/**
 * Student's t distribution: distribution function and quantile.
 *
 * <p>The distribution function is the regularised incomplete beta function by its continued fraction, evaluated by the
 * modified Lentz method (Press et al., Numerical Recipes, 3rd ed., section 6.4); the quantile inverts it by bisection
 * to the last bit that a double holds. The error of the probability is below 1e-12 for 1 to 1e6 degrees of freedom.
 */
public final class StudentT {
    private static final double LOG_SQRT_PI = 0.5 * Math.log(Math.PI);
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
        var tail = 0.5 * regularisedBeta(t * t, degreesOfFreedom);
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

    /** I(x; a, 1/2) with x = n / (n + t^2) and a = n / 2: the probability of both tails. */
    private static double regularisedBeta(double tSquared, double n) {
        if (tSquared == 0) return 1;
        var a = n / 2;
        var b = 0.5;
        var x = n / (n + tSquared);
        // Both logarithms without cancellation: a log x is about -t^2 / 2 however large a is.
        var logX = -Math.log1p(tSquared / n);
        var logRest = Math.log(tSquared / (n + tSquared));
        var front = Math.exp(logGammaStep(a) - LOG_SQRT_PI + a * logX + b * logRest);
        // The fraction converges fast below the mean and its mirror image above.
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /**
     * log Gamma(a + 1/2) - log Gamma(a). For large a the difference of two large logarithms would lose digits; there
     * it is the asymptotic series (Tricomi and Erdelyi 1951), whose next term is below 1e-12 from a = 20 on.
     */
    private static double logGammaStep(double a) {
        if (a < 20) return logGamma(a + 0.5) - logGamma(a);
        var square = a * a;
        return 0.5 * Math.log(a) - 1 / (8 * a) + 1 / (192 * a * square) - 1 / (640 * a * square * square);
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
            0.99999999999980993,
            676.5203681218851,
            -1259.1392167224028,
            771.32342877765313,
            -176.61502916214059,
            12.507343278686905,
            -0.13857109526572012,
            9.9843695780195716e-6,
            1.5056327351493116e-7
        };
        if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        var sum = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) sum += coefficients[i] / (x - 1 + i);
        var t = x + 6.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
