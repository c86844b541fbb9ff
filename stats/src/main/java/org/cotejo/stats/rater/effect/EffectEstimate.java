package org.cotejo.stats.rater.effect;

/** An effect of one rater with its interval, or why there is none. */
public sealed interface EffectEstimate {
    /** From how many submissions. */
    int n();

    /**
     * A value with the ends of its interval.
     *
     * @param level 0.95 for 95 %
     */
    record Interval(double value, double low, double high, int n, double level) implements EffectEstimate {}

    /** No value. */
    record Undefined(int n, Reason reason) implements EffectEstimate {}

    /** Why there is no value. */
    enum Reason {
        /** Fewer submissions that somebody else judged too than {@link RaterEffects#SUBMISSIONS_MIN}. */
        TOO_FEW,
        /** All values are alike, so that nothing can be compared. */
        NO_VARIATION
    }
}
