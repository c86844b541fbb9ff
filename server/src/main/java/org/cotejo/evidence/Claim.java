package org.cotejo.evidence;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One checkable statement taken from a response, with the verdict an evaluator gave it. */
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
        String reason) {
    public Claim {
        text = Objects.requireNonNullElse(text, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    public boolean isProvisional() {
        return verdict != null && verdict.needsProof();
    }
}
