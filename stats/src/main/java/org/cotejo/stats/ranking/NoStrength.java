package org.cotejo.stats.ranking;

/** Why a player, or a whole component, has no strength. */
public enum NoStrength {
    /** The player was never compared, or only with players that all stand on one side of it. */
    ALONE,
    /** Every vote was a tie: the tie parameter is unbounded. */
    ONLY_TIES,
    /** Wins form no circle and fit the ties: strengths and tie parameter could grow together without bound. */
    SEPARATED
}
