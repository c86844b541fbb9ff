package org.cotejo.judgment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.UUID;
import org.cotejo.corpus.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * A mark: category, severity and reason on a range of the response's raw source, or on the whole response when
 * something is missing. Positions are Unicode code points, half-open; a point mark has start = end. Where a
 * task has several responses, `responseId` says which.
 */
public record Annotation(
        UUID id,
        @Schema(allowableValues = {"span", "response"}) String target,
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ResponseId responseId) {
    public Annotation {
        reason = Objects.requireNonNullElse(reason, "");
    }

    @JsonIgnore
    public boolean isError() {
        return !kind.equals("strength");
    }
}
