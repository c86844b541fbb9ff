package org.cotejo.stats.numeric;

/**
 * The standard normal distribution.
 *
 * <p>The tails are the incomplete gamma function of shape 1/2; the quantile starts from Acklam's rational
 * approximation (2003, relative error 1.15e-9) and is finished by Halley steps on the smaller tail. Relative error of
 * a tail below 1e-12, of the quantile below 1e-14.
 */
public final class Normal {
    private static final double SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final double CENTRE_FROM = 0.02425;

    private Normal() {}

    /** P(Z &le; z). */
    public static double probabilityBelow(double z) {
        return probabilityAbove(-z);
    }

    /** P(Z &gt; z), with its own digits however small it is. */
    public static double probabilityAbove(double z) {
        Inversion.requireNumber(z);
        if (z < 0) return 1 - probabilityAbove(-z);
        return 0.5 * SpecialFunctions.gammaAbove(0.5, 0.5 * z * z);
    }

    public static double density(double z) {
        return StrictMath.exp(-0.5 * z * z) / SQRT_TWO_PI;
    }

    /** The z below which lies the probability, strictly between 0 and 1. */
    public static double quantile(double probability) {
        Inversion.requireProbability(probability);
        if (probability == 0.5) return 0;
        if (probability > 0.5) return -quantile(1 - probability);
        var z = start(probability);
        for (int step = 0; step < 2; step++) {
            var excess = (probabilityAbove(-z) - probability) / density(z);
            z -= excess / (1 + 0.5 * z * excess);
        }
        return z;
    }

    private static double start(double p) {
        if (p < CENTRE_FROM) {
            var q = Math.sqrt(-2 * StrictMath.log(p));
            return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
                                                            - 2.549732539343734e+00)
                                                    * q
                                            + 4.374664141464968e+00)
                                    * q
                            + 2.938163982698783e+00)
                    / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
                                            + 3.754408661907416e+00)
                                    * q
                            + 1);
        }
        var q = p - 0.5;
        var r = q * q;
        return (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                                                        + 1.383577518672690e+02)
                                                * r
                                        - 3.066479806614716e+01)
                                * r
                        + 2.506628277459239e+00)
                * q
                / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                                                        + 6.680131188771972e+01)
                                                * r
                                        - 1.328068155288572e+01)
                                * r
                        + 1);
    }
}
