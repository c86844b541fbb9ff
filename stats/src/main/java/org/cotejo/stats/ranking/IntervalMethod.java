package org.cotejo.stats.ranking;

/** How the uncertainty of strengths is estimated. */
public enum IntervalMethod {
    NONE,
    /** Inverse information: right if votes are independent and the model holds; weights count as repeated votes. */
    PLAIN,
    /** Sandwich over the votes' clusters (one-way or two-way); over single votes when none is given. */
    SANDWICH,
    /**
     * Expanded percentiles over resampled clusters; with two clusterings the product weights of Owen (2007). Rounds
     * whose votes do not connect all players are left out, so that a prior never stands in for votes.
     */
    BOOTSTRAP
}
