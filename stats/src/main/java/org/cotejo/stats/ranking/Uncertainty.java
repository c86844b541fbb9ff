package org.cotejo.stats.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a fit's error.
 *
 * @param covariance of all parameters by rows, strengths in sum-to-zero form; empty when there is a reason
 * @param degreesOfFreedom of the t quantiles; infinite for normal ones
 * @param draws deviations of the strengths from the estimate, one row per bootstrap round; empty unless bootstrapped
 */
record Uncertainty(
        double[] covariance,
        double degreesOfFreedom,
        double[][] draws,
        Optional<NoInterval> reason,
        List<EffectiveClusters> clusters,
        Set<RankingWarning> warnings) {

    static Uncertainty none(NoInterval reason, List<EffectiveClusters> clusters) {
        return new Uncertainty(new double[0], 0, new double[0][], Optional.of(reason), clusters, Set.of());
    }

    static Uncertainty normal(double[] covariance) {
        return new Uncertainty(
                covariance, Double.POSITIVE_INFINITY, new double[0][], Optional.empty(), List.of(), Set.of());
    }
}
