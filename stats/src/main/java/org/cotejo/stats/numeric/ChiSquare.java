package org.cotejo.stats.numeric;

/** The chi-square distribution by the incomplete gamma function; relative error of a tail below 5e-12. */
public final class ChiSquare {
    private ChiSquare() {}

    /** P(X &le; x); 0 for negative x. */
    public static double probabilityBelow(double x, double degreesOfFreedom) {
        Inversion.requireNumber(x);
        Inversion.requirePositive("degrees of freedom", degreesOfFreedom);
        return Double.isInfinite(x) && x > 0 ? 1 : SpecialFunctions.gammaBelow(degreesOfFreedom / 2, x / 2);
    }

    /** P(X &gt; x), with its own digits however small it is. */
    public static double probabilityAbove(double x, double degreesOfFreedom) {
        Inversion.requireNumber(x);
        Inversion.requirePositive("degrees of freedom", degreesOfFreedom);
        return Double.isInfinite(x) && x > 0 ? 0 : SpecialFunctions.gammaAbove(degreesOfFreedom / 2, x / 2);
    }

    /** The x below which lies the probability, strictly between 0 and 1. */
    public static double quantile(double probability, double degreesOfFreedom) {
        Inversion.requirePositive("degrees of freedom", degreesOfFreedom);
        Inversion.requireProbability(probability);
        return probability <= 0.5
                ? Inversion.firstReaching(x -> probabilityBelow(x, degreesOfFreedom), probability)
                : Inversion.firstReaching(x -> -probabilityAbove(x, degreesOfFreedom), probability - 1);
    }
}
