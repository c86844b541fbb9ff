package org.cotejo.stats.decision;

/** The lowest and the highest score that can be given: known before any data, not read from them. */
public record ScoreScale(double low, double high) {
    public ScoreScale {
        if (!(high > low) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("scale must rise: " + low + " to " + high);
        }
    }

    /** The scale of a difference of two scores. */
    public ScoreScale ofDifferences() {
        return new ScoreScale(low - high, high - low);
    }

    /** Where a value lies between the ends, as a number from 0 to 1. */
    double unit(double value) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException("score " + value + " is outside the scale " + low + " to " + high);
        }
        return (value - low) / (high - low);
    }

    double value(double unit) {
        return low + unit * (high - low);
    }
}
