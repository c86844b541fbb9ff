package org.cotejo.stats.ranking;

/** What a vote said of the players a and b. */
public enum Outcome {
    A_WINS,
    B_WINS,
    TIE,
    /** Both answers are unacceptable: a statement about quality, not about which of the two is better. */
    BOTH_BAD
}
