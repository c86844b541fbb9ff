package org.cotejo.stats.ranking;

/** The scale on which arenas print strengths: 1000 at the mean, 400 points for odds of ten to one. */
public final class EloScale {
    private static final double POINTS_PER_LOG = 400 / StrictMath.log(10);

    private EloScale() {}

    /** The rating of a log strength. */
    public static double rating(double logStrength) {
        return 1000 + POINTS_PER_LOG * logStrength;
    }
}
