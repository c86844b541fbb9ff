package org.cotejo.bundle.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a piece of evidence says of a claim. */
public enum Stance {
    @JsonProperty("supports")
    SUPPORTS,
    @JsonProperty("contradicts")
    CONTRADICTS,
    /** It explains, and proves nothing. */
    @JsonProperty("context")
    CONTEXT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
