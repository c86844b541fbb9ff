package org.cotejo.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the facts say of a claim. */
public enum Verdict {
    @JsonProperty("supported")
    SUPPORTED,
    @JsonProperty("contradicted")
    CONTRADICTED,
    @JsonProperty("mixed")
    MIXED,
    @JsonProperty("unverifiable")
    UNVERIFIABLE,
    @JsonProperty("not_checkworthy")
    NOT_CHECKWORTHY,
    @JsonProperty("irrelevant")
    IRRELEVANT;

    /** A verdict that something proves; until a citation or a computation does, it is provisional. */
    public boolean needsProof() {
        return this == SUPPORTED || this == CONTRADICTED || this == MIXED;
    }

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
