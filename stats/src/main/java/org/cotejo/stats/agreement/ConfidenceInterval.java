package org.cotejo.stats.agreement;

import org.cotejo.stats.agreement.IntervalOptions.Method;

/** The ends of an interval at `level` (0.95 for 95 %) and the method that made it. */
public record ConfidenceInterval(double level, double low, double high, Method method) {
    public ConfidenceInterval {
        if (!(low <= high)) throw new IllegalStateException("the ends of an interval cross: " + low + ", " + high);
    }
}
