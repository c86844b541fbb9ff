package org.cotejo.evidence.recheck;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a later look found of a quotation. */
enum State {
    /** It stands there between the same words. */
    @JsonProperty("same")
    SAME,
    /** It stands there once, between other words. */
    @JsonProperty("context_changed")
    CONTEXT_CHANGED,
    /** It stands there more than once, never between the same words. */
    @JsonProperty("ambiguous")
    AMBIGUOUS,
    /** The page is there and the quotation is not. */
    @JsonProperty("changed")
    CHANGED,
    /** The server says that the page is not there any more. */
    @JsonProperty("gone")
    GONE,
    /** A page that says so, and is answered as if it were the page. */
    @JsonProperty("soft_404")
    SOFT_404,
    /** The address leads elsewhere, where the quotation is not. */
    @JsonProperty("redirected")
    REDIRECTED,
    /** Nobody could look: forbidden, too many requests, a fault, no answer in time. It may come back. */
    @JsonProperty("unreachable")
    UNREACHABLE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
