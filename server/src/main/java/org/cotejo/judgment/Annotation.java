package org.cotejo.judgment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mark: category, severity and reason on a range of the response's raw source, or on the whole response when
 * something is missing. Positions are Unicode code points, half-open; a point mark has start = end.
 */
public record Annotation(
        UUID id,
        String target,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String exact,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable String sourceSha256,
        boolean point,
        String kind,
        String category,
        String severity,
        String reason,
        @Nullable UUID consequenceOf,
        @Nullable String guidelineRule) {
    public Annotation {
        reason = Objects.requireNonNullElse(reason, "");
    }

    @JsonIgnore
    public boolean isError() {
        return !kind.equals("strength");
    }
}
