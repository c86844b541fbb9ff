package org.cotejo.stats.rater;

import java.util.Optional;
import org.cotejo.stats.numeric.Cholesky;

/**
 * Newton's method on the marginal likelihood. Where the observed information is not positive definite the complete-data
 * information takes its place (the EM gradient step of Lange 1995), and a step that does not climb is halved.
 *
 * @param covariance inverse observed information of the free parameters, by rows
 * @param spreadIsZero whether the difficulties showed no spread, which then stands at its least value
 */
record RatingScaleClimb(
        RatingScaleLikelihood likelihood,
        double[] parameters,
        double logLikelihood,
        double[] covariance,
        boolean spreadIsZero) {
    private static final int STEPS_MAX = 200;
    private static final int HALVINGS_MAX = 30;
    private static final double STEP_MIN = 1e-10;
    private static final double STEP_MAX = 2;
    private static final double MEASURE_MAX = 30;
    private static final double LOG_SPREAD_MIN = StrictMath.log(1e-3);

    static Optional<RatingScaleClimb> of(RatingScaleLikelihood likelihood) {
        var at = new double[likelihood.data().parameters()];
        for (int count = 0; count < STEPS_MAX; count++) {
            var sums = likelihood.sums(at);
            boolean isHeld = holdSpread(likelihood.data(), at, sums);
            var observed = Cholesky.of(sums.observed(), at.length);
            var factor = observed.isPresent() ? observed : Cholesky.of(sums.complete(), at.length);
            if (factor.isEmpty()) return Optional.empty();
            var step = factor.get().solve(sums.gradient());
            double longest = longest(step);
            if (longest < STEP_MIN && observed.isPresent()) {
                return Optional.of(new RatingScaleClimb(
                        likelihood, at, sums.logLikelihood(), observed.get().inverse(), isHeld));
            }
            var next = climbed(likelihood, at, step, sums.logLikelihood());
            if (next.isEmpty() || longest(next.get()) > MEASURE_MAX) return Optional.empty();
            at = next.get();
        }
        return Optional.empty();
    }

    /** At its least value the spread stays there while the likelihood falls towards larger ones. */
    private static boolean holdSpread(RatingScaleData data, double[] at, RatingScaleLikelihood.Sums sums) {
        int place = data.spreadPlace();
        if (at[place] > LOG_SPREAD_MIN || sums.gradient()[place] > 0) return false;
        sums.gradient()[place] = 0;
        for (int other = 0; other < at.length; other++) {
            for (var matrix : new double[][] {sums.observed(), sums.complete()}) {
                matrix[place * at.length + other] = other == place ? 1 : 0;
                matrix[other * at.length + place] = other == place ? 1 : 0;
            }
        }
        return true;
    }

    private static Optional<double[]> climbed(
            RatingScaleLikelihood likelihood, double[] at, double[] step, double logLikelihood) {
        double scale = Math.min(1, STEP_MAX / longest(step));
        int spread = likelihood.data().spreadPlace();
        for (int halving = 0; halving < HALVINGS_MAX; halving++) {
            var next = new double[at.length];
            for (int i = 0; i < next.length; i++) next[i] = at[i] + scale * step[i];
            next[spread] = Math.max(next[spread], LOG_SPREAD_MIN);
            // Near the maximum rounding hides the gain, so a loss within rounding counts as none.
            if (likelihood.logLikelihood(next) >= logLikelihood - 1e-12 * Math.abs(logLikelihood))
                return Optional.of(next);
            scale /= 2;
        }
        return Optional.empty();
    }

    private static double longest(double[] step) {
        double longest = 0;
        for (double part : step) longest = Math.max(longest, Math.abs(part));
        return longest;
    }
}
