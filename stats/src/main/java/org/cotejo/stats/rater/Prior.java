package org.cotejo.stats.rater;

/** Whether estimates are drawn towards what is usual. */
public enum Prior {
    /** Maximum likelihood or least squares. */
    NONE,
    /** The model's own declared prior. */
    DEFAULT
}
