package org.cotejo.stats.rater;

/** Why a rater model has no value. */
public enum Reason {
    /** No rating at all. */
    NO_ITEMS,
    /** One rater: nothing tells errors from truth, or harshness from poor items. */
    ONE_RATER,
    /** No item has two ratings, and none is known. */
    NO_OVERLAP,
    /** Only one category occurs. */
    NO_VARIATION,
    /** No rating is left over to estimate the noise: as many effects as ratings. */
    NO_SPARE_RATINGS,
    /** A category of the scale never occurs: its threshold is infinite. */
    UNUSED_CATEGORY,
    /** A rater gave only lowest or only highest ratings: the severity is infinite. */
    EXTREME_RATER,
    /** A model received only lowest or only highest ratings: its measure is infinite. */
    EXTREME_MODEL,
    /** The search for the maximum did not end: some estimate runs to infinity. */
    NOT_CONVERGED
}
