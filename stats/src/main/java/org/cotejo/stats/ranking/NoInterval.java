package org.cotejo.stats.ranking;

/** Why a ranking has no intervals. */
public enum NoInterval {
    NOT_ASKED,
    /** Fewer than 5 effective clusters: no method gives an interval that can be believed. */
    TOO_FEW_CLUSTERS,
    /** The votes alone do not connect all players, so the spread of their differences is unbounded. */
    NOT_CONNECTED,
    /** More than one bootstrap round in ten had no finite estimate. */
    ROUNDS_WITHOUT_ESTIMATE
}
