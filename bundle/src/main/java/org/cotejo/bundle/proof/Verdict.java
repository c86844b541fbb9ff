package org.cotejo.bundle.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the facts say of a claim. */
public enum Verdict {
    /** The quoted source states it or strictly implies it, at the reference date. */
    @JsonProperty("supported")
    SUPPORTED,
    /** A source states something incompatible, or a computation gives another result. */
    @JsonProperty("contradicted")
    CONTRADICTED,
    /** Admissible sources disagree, or one part holds and another does not and it cannot be split. */
    @JsonProperty("mixed")
    MIXED,
    /** It could be checked in principle; the recorded search found nothing admissible. */
    @JsonProperty("unverifiable")
    UNVERIFIABLE,
    /** An opinion, advice, a hypothesis, or style. */
    @JsonProperty("not_checkworthy")
    NOT_CHECKWORTHY,
    /** Factual, but it does not bear on the prompt. */
    @JsonProperty("irrelevant")
    IRRELEVANT;

    /** A verdict that a source or a computation proves; only these enter factual precision. */
    public boolean needsProof() {
        return this == SUPPORTED || this == CONTRADICTED || this == MIXED;
    }

    /** The verdict's name wherever it leaves the process. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
