package org.cotejo.stats.ranking;

/** What to do when the comparisons do not connect all players strongly, so that no finite estimate exists for all. */
public enum Unconnected {
    /** Each strongly connected group is ranked by itself; strengths of different groups are not comparable. */
    PER_COMPONENT,
    /**
     * All players are ranked together under a Gaussian prior of standard deviation 2.5 on each log strength, which is
     * declared among the warnings. The prior moves estimates only: uncertainty is computed from the votes alone.
     */
    PRIOR
}
