package org.cotejo.judgment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.UUID;
import org.cotejo.corpus.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * A mark: category, severity and reason on a range of the response's raw source, on the whole response when something
 * is missing, or on one turn of the conversation before it. Positions are Unicode code points, half-open; a point mark
 * has start = end. Where a task has several responses, `responseId` says which.
 *
 * @param turn of a mark on a turn: its place in the conversation, from 0
 */
public record Annotation(
        UUID id,

        @Schema(allowableValues = {"span", "response", "turn"})
        String target,

        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String exact,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable String sourceSha256,
        boolean point,

        @Schema(allowableValues = {"strength", "weakness", "factual_error"})
        String kind,

        String category,

        @Schema(allowableValues = {"neutral", "minor", "major", "critical"})
        String severity,

        String reason,
        @Nullable UUID consequenceOf,
        @Nullable String guidelineRule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ResponseId responseId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer turn) {
    private static final String TURN = "turn";

    public Annotation {
        reason = Objects.requireNonNullElse(reason, "");
    }

    /** Whether it is an error of the response; what went wrong in the conversation before it is not its own. */
    @JsonIgnore
    public boolean isError() {
        return !kind.equals("strength") && !isOnTurn();
    }

    @JsonIgnore
    boolean isOnTurn() {
        return TURN.equals(target);
    }
}
