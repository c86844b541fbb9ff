package org.cotejo.stats.ranking;

/** How a difference in strength becomes the chance of an outcome. */
public enum RankingModel {
    /**
     * Davidson (1970): win s / (s + 1/s + nu), tie nu / (s + 1/s + nu), s = exp(difference / 2). Ties have their own
     * parameter, so that strengths keep their scale.
     */
    DAVIDSON,
    /**
     * Bradley and Terry (1952) with a tie as half a win for each side, as public arenas count it. The more ties, the
     * more it shrinks differences; order hardly changes.
     */
    BRADLEY_TERRY
}
