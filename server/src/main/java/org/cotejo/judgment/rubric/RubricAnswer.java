package org.cotejo.judgment.rubric;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cotejo.corpus.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a response does what one rubric item of its prompt says.
 *
 * @param rubricItem the item's id among those of the prompt
 * @param responseId which response, where a task has several
 */
public record RubricAnswer(
        String rubricItem,
        boolean met,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ResponseId responseId) {
    public RubricAnswer {
        if (reason != null && reason.isBlank()) reason = null;
    }
}
