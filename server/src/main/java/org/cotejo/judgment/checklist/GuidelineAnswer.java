package org.cotejo.judgment.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.cotejo.corpus.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a response keeps one conversational guideline.
 *
 * @param rule the guideline's id in the protocol
 * @param responseId which response, where a task has several
 */
public record GuidelineAnswer(
        String rule,
        Kept answer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ResponseId responseId) {
    /** The three answers of the checklist. */
    public enum Kept {
        @JsonProperty("met")
        MET,
        @JsonProperty("not_met")
        NOT_MET,
        @JsonProperty("not_applicable")
        NOT_APPLICABLE
    }
}
