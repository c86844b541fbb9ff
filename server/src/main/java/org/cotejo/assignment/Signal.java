package org.cotejo.assignment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * One sign of activity in a tab (PAY.md section 2): when it happened by the server's clock, and when its assignment
 * ended, beyond which nothing is covered.
 */
public record Signal(String tab, long seq, Instant at, UUID assignment, Kind kind, Instant endAt) {
    /** What a tab reports. */
    public enum Kind {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("activity")
        ACTIVITY,
        @JsonProperty("pause")
        PAUSE,
        @JsonProperty("close")
        CLOSE,
        @JsonProperty("submit")
        SUBMIT;

        /** Pausing, closing and submitting end the cover of what came before and cover nothing themselves. */
        boolean covers() {
            return this == OPEN || this == ACTIVITY;
        }
    }
}
