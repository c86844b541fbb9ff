package org.cotejo.stats.numeric;

/**
 * Student's t distribution: distribution function and quantile, for any positive (also fractional) degrees of freedom.
 *
 * <p>A tail is half the regularised incomplete beta function of n / (n + t^2) with shapes n / 2 and 1/2; the quantile
 * inverts the tail to the last bit that a double holds. Relative error of a tail below 5e-12 up to 1e5 degrees of
 * freedom, below 5e-11 at 1e6.
 */
public final class StudentT {
    private StudentT() {}

    /** P(T &le; t). */
    public static double probabilityBelow(double t, double degreesOfFreedom) {
        return probabilityAbove(-t, degreesOfFreedom);
    }

    /** P(T &gt; t), with its own digits however small it is. */
    public static double probabilityAbove(double t, double degreesOfFreedom) {
        Inversion.requirePositive("degrees of freedom", degreesOfFreedom);
        Inversion.requireNumber(t);
        if (Double.isInfinite(t)) return t > 0 ? 0 : 1;
        var tail = tail(Math.abs(t), degreesOfFreedom);
        return t > 0 ? tail : 1 - tail;
    }

    /** The t below which lies the probability, strictly between 0 and 1. */
    public static double quantile(double probability, double degreesOfFreedom) {
        Inversion.requirePositive("degrees of freedom", degreesOfFreedom);
        Inversion.requireProbability(probability);
        if (probability == 0.5) return 0;
        if (probability > 0.5) return -quantile(1 - probability, degreesOfFreedom);
        return -Inversion.firstReaching(t -> -tail(t, degreesOfFreedom), -probability, 1e150);
    }

    /** P(T &gt; t) for t &ge; 0. */
    private static double tail(double t, double n) {
        var square = t * t;
        return 0.5 * SpecialFunctions.betaBelow(n / (n + square), square / (n + square), n / 2, 0.5);
    }
}
