package org.cotejo.judgment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.evidence.Claim;
import org.jspecify.annotations.Nullable;

/** What one evaluator says of one response. */
public record SubmissionContent(
        List<Rating> ratings,
        List<Annotation> annotations,
        boolean noErrors,
        List<Claim> claims,
        String justification,
        String note,
        @Nullable Integer confidence,
        Map<String, String> ruleReasons) {
    public SubmissionContent {
        ratings = List.copyOf(Objects.requireNonNullElse(ratings, List.of()));
        annotations = List.copyOf(Objects.requireNonNullElse(annotations, List.of()));
        claims = List.copyOf(Objects.requireNonNullElse(claims, List.of()));
        justification = Objects.requireNonNullElse(justification, "");
        note = Objects.requireNonNullElse(note, "");
        ruleReasons = Map.copyOf(Objects.requireNonNullElse(ruleReasons, Map.of()));
    }
}
