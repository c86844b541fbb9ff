package org.cotejo.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.corpus.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement taken from a response, with the verdict an evaluator gave it and the marks that rest on it.
 */
public record Claim(
        UUID id,
        String text,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String exact,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable String sourceSha256,
        @Nullable Verdict verdict,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ResponseId responseId,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<UUID> annotationIds,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Evidence evidence) {
    public Claim {
        text = Objects.requireNonNullElse(text, "");
        reason = Objects.requireNonNullElse(reason, "");
        annotationIds = annotationIds == null ? List.of() : List.copyOf(annotationIds);
    }

    /** The marks that rest on the claim; documents from before claims had them name none. */
    @Override
    public List<UUID> annotationIds() {
        return Objects.requireNonNullElse(annotationIds, List.of());
    }

    Evidence evidenceOrNone() {
        return Objects.requireNonNullElse(evidence, Evidence.NONE);
    }
}
