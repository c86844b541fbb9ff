package org.cotejo.bundle.proof;

/** How far a source is trusted. */
public enum Tier {
    /** Primary or official: a law, a statistics office, a standard, the paper of record. */
    A,
    /** Secondary with editing: an encyclopedia with sources, a major reference, a systematic review. */
    B,
    /** News with a policy of corrections. */
    C,
    /** Self-published or unknown. */
    D,
    /** Not admissible: the answer itself, any chatbot, content farms, mirrors. */
    E;

    public boolean isAdmissible() {
        return this != E;
    }
}
