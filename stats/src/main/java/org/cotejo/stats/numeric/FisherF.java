package org.cotejo.stats.numeric;

/**
 * The F distribution (Fisher, Snedecor): the ratio of two independent mean squares with the given, possibly
 * fractional, degrees of freedom. Tails by the incomplete beta function, relative error below 5e-12.
 */
public final class FisherF {
    private FisherF() {}

    /** P(F &le; f); 0 for negative f. */
    public static double probabilityBelow(double f, double numeratorDf, double denominatorDf) {
        requireDegrees(f, numeratorDf, denominatorDf);
        return below(f, numeratorDf, denominatorDf);
    }

    /** P(F &gt; f), with its own digits however small it is. */
    public static double probabilityAbove(double f, double numeratorDf, double denominatorDf) {
        requireDegrees(f, numeratorDf, denominatorDf);
        return above(f, numeratorDf, denominatorDf);
    }

    /** The f below which lies the probability, strictly between 0 and 1. */
    public static double quantile(double probability, double numeratorDf, double denominatorDf) {
        requireDegrees(1, numeratorDf, denominatorDf);
        Inversion.requireProbability(probability);
        return probability <= 0.5
                ? Inversion.firstReaching(f -> below(f, numeratorDf, denominatorDf), probability)
                : Inversion.firstReaching(f -> -above(f, numeratorDf, denominatorDf), probability - 1);
    }

    private static double below(double f, double m, double n) {
        if (f <= 0) return 0;
        if (Double.isInfinite(m * f)) return 1;
        return SpecialFunctions.betaBelow(m * f / (m * f + n), n / (m * f + n), m / 2, n / 2);
    }

    private static double above(double f, double m, double n) {
        if (f <= 0) return 1;
        if (Double.isInfinite(m * f)) return 0;
        return SpecialFunctions.betaBelow(n / (m * f + n), m * f / (m * f + n), n / 2, m / 2);
    }

    private static void requireDegrees(double f, double numeratorDf, double denominatorDf) {
        Inversion.requireNumber(f);
        Inversion.requirePositive("numerator degrees of freedom", numeratorDf);
        Inversion.requirePositive("denominator degrees of freedom", denominatorDf);
    }
}
