package org.cotejo.stats.ranking;

/** What becomes of votes that call both answers unacceptable. */
public enum BothBad {
    /** They are counted and reported per player, and stay out of the fit: they compare nothing. */
    COUNTED,
    /** They enter the fit as ties; they are counted and reported as well. */
    AS_TIE
}
