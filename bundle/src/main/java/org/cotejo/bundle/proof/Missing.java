package org.cotejo.bundle.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a verdict lacks to be proven. */
public enum Missing {
    /** Something that supports the claim. */
    @JsonProperty("support")
    SUPPORT,
    /** Something that contradicts the claim. */
    @JsonProperty("contradiction")
    CONTRADICTION,
    /** The other side, or a note on which part holds and which does not. */
    @JsonProperty("other_side")
    OTHER_SIDE,
    /** A second source beside a lone one of tier D. */
    @JsonProperty("better_source")
    BETTER_SOURCE,
    /** More queries, or queries in more places. */
    @JsonProperty("search")
    SEARCH,
    /** A sentence that says why. */
    @JsonProperty("reason")
    REASON,
    /** The day for which the verdict holds. */
    @JsonProperty("reference_date")
    REFERENCE_DATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
