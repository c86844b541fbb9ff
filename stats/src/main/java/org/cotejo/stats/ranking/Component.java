package org.cotejo.stats.ranking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One fit: a strongly connected group of players, or all of them under the declared prior.
 *
 * @param tieParameter nu of Davidson; empty for Bradley-Terry and where no strength exists
 * @param fit how the maximum was reached; empty where no strength exists
 * @param noInterval why there are no intervals
 * @param noStrength why there are no strengths
 */
public record Component(
        int number,
        List<String> players,
        OptionalDouble tieParameter,
        List<Coefficient> covariates,
        Optional<Maximum> fit,
        List<EffectiveClusters> clusters,
        Optional<NoInterval> noInterval,
        Optional<NoStrength> noStrength) {

    /** The maximum found: its log-likelihood (with prior: penalised), Newton steps and largest gradient element. */
    public record Maximum(double logLikelihood, int steps, double gradientMax, boolean isConverged) {}
}
