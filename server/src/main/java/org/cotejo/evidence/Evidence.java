package org.cotejo.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.cotejo.bundle.proof.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator gives for the verdict of a claim.
 *
 * @param referenceDate the day for which the verdict holds
 * @param splitNote of a mixed verdict: which part holds and which does not
 * @param reusedFrom an earlier verdict that was taken over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        @Nullable Kind kind,
        @Nullable LocalDate referenceDate,
        @Nullable Confidence confidence,
        @Nullable String splitNote,
        List<Citation> citations,
        @Nullable Reuse reusedFrom) {
    static final Evidence NONE = new Evidence(null, null, null, null, List.of(), null);

    /** What a claim is about. */
    public enum Kind {
        @JsonProperty("fact")
        FACT,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("date")
        DATE,
        @JsonProperty("quote")
        QUOTE,
        @JsonProperty("citation")
        CITATION,
        @JsonProperty("math")
        MATH,
        @JsonProperty("definition")
        DEFINITION;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure the evaluator is of the verdict. */
    public enum Confidence {
        @JsonProperty("low")
        LOW,
        @JsonProperty("mid")
        MID,
        @JsonProperty("high")
        HIGH;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The verdict that was there before, and when it was given. */
    public record Reuse(UUID submissionId, UUID claimId, Verdict verdict, Instant at) {}

    public Evidence {
        citations = List.copyOf(Objects.requireNonNullElse(citations, List.of()));
    }
}
