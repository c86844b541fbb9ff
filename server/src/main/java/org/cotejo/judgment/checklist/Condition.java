package org.cotejo.judgment.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that a prompt asks for explicitly, as the evaluator read it before any response.
 *
 * @param met whether the response does it; absent while unanswered and where several responses stand beside one another
 */
public record Condition(
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean met) {}
