package org.cotejo.stats.ranking;

import org.cotejo.stats.numeric.RunningSums;

/** The unit in which a covariate's coefficient is given. */
final class CovariateScale {
    private CovariateScale() {}

    /**
     * The root mean square of the differences. They are not centred: exchanging a and b must only turn signs. A
     * covariate that is 0 everywhere keeps the unit 1.
     */
    static double of(Votes votes, int covariate) {
        var difference = votes.covariates().get(covariate).difference();
        var squares = RunningSums.dot(difference, 0, difference, 0, difference.length);
        return squares > 0 ? Math.sqrt(squares / difference.length) : 1;
    }
}
