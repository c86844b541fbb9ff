package org.cotejo.stats.numeric;

/** The beta distribution on [0, 1] with positive shapes a and b; relative error of a tail below 5e-12. */
public final class Beta {
    private Beta() {}

    /** P(X &le; x). */
    public static double probabilityBelow(double x, double a, double b) {
        requireShapes(x, a, b);
        return SpecialFunctions.betaBelow(x, a, b);
    }

    /** P(X &gt; x), with its own digits however small it is. */
    public static double probabilityAbove(double x, double a, double b) {
        requireShapes(x, a, b);
        return SpecialFunctions.betaBelow(1 - x, x, b, a);
    }

    /** The x below which lies the probability, strictly between 0 and 1. */
    public static double quantile(double probability, double a, double b) {
        requireShapes(0.5, a, b);
        Inversion.requireProbability(probability);
        return probability <= 0.5
                ? Inversion.firstReaching(x -> probabilityBelow(x, a, b), probability, 1)
                : Inversion.firstReaching(x -> -probabilityAbove(x, a, b), probability - 1, 1);
    }

    private static void requireShapes(double x, double a, double b) {
        Inversion.requireNumber(x);
        Inversion.requirePositive("shape a", a);
        Inversion.requirePositive("shape b", b);
    }
}
