package org.cotejo.stats.ranking;

/** What a reader of a ranking must know before he trusts it. */
public enum RankingWarning {
    /** More than one strongly connected group: see the component of each player. */
    SEVERAL_COMPONENTS,
    /** A Gaussian prior of standard deviation 2.5 on log strengths made the estimates finite. */
    PRIOR_USED,
    /** Votes between different components were left out of the fit. */
    VOTES_BETWEEN_COMPONENTS_UNUSED,
    /** No tie was seen: the tie parameter is fixed at 0. */
    NO_TIES,
    /** Fewer than 30 effective clusters: leave-one-cluster-out jackknife and t quantiles instead of the sandwich. */
    FEW_CLUSTERS_JACKKNIFE,
    /** Fewer than 30 effective clusters: bootstrap percentiles are likely too narrow; prefer the sandwich. */
    FEW_CLUSTERS_BOOTSTRAP,
    /** The two-way covariance was not positive: the intersection was not subtracted, which widens the intervals. */
    TWO_WAY_NOT_POSITIVE,
    /** Some bootstrap rounds had no finite estimate and were left out. */
    ROUNDS_DROPPED,
    /** The gradient did not reach its tolerance. */
    NOT_CONVERGED
}
