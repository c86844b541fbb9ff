package org.cotejo.judgment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.evidence.Claim;
import org.cotejo.judgment.checklist.Checklists;
import org.cotejo.judgment.checklist.Conditions;
import org.cotejo.judgment.checklist.GuidelineAnswer;
import org.cotejo.judgment.comparison.Comparison;
import org.cotejo.judgment.rubric.RubricAnswer;
import org.cotejo.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluator says of one response, or of several beside one another; parts then say of which they speak.
 *
 * @param comparison only of several
 * @param rewrite empty or unchanged it is none
 * @param rubricAnswers only where the prompt has rubric items
 * @param conditions what the prompt asks for, as written down before the response was seen; only where the protocol wants it
 * @param guidelineAnswers which conversational guidelines are kept
 * @param pastedCodePoints how much of the justification was pasted and stands in no response, in code points; shown to a
 *     person, never counted against anybody
 */
public record SubmissionContent(
        List<Rating> ratings,
        List<Annotation> annotations,
        boolean noErrors,
        List<Claim> claims,
        String justification,
        String note,
        @Nullable Integer confidence,
        Map<String, String> ruleReasons,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Comparison comparison,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rewrite rewrite,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RubricAnswer> rubricAnswers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Conditions conditions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<GuidelineAnswer> guidelineAnswers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer pastedCodePoints) {
    /** The evaluator's better version of the response whose text has that hash. */
    public record Rewrite(String text, String sourceSha256) {
        /** Nothing was written, or nothing was changed. */
        boolean saysNothing() {
            return text.isBlank() || Sha256.of(text).equals(sourceSha256);
        }
    }

    public SubmissionContent {
        ratings = List.copyOf(Objects.requireNonNullElse(ratings, List.of()));
        annotations = List.copyOf(Objects.requireNonNullElse(annotations, List.of()));
        claims = List.copyOf(Objects.requireNonNullElse(claims, List.of()));
        justification = Objects.requireNonNullElse(justification, "");
        note = Objects.requireNonNullElse(note, "");
        ruleReasons = Map.copyOf(Objects.requireNonNullElse(ruleReasons, Map.of()));
        if (rewrite != null && rewrite.saysNothing()) rewrite = null;
        rubricAnswers = rubricAnswers == null || rubricAnswers.isEmpty() ? null : List.copyOf(rubricAnswers);
        guidelineAnswers =
                guidelineAnswers == null || guidelineAnswers.isEmpty() ? null : List.copyOf(guidelineAnswers);
        if (pastedCodePoints != null && pastedCodePoints <= 0) pastedCodePoints = null;
    }

    Checklists checklists() {
        return new Checklists(conditions, Objects.requireNonNullElse(guidelineAnswers, List.of()));
    }

    List<RubricAnswer> rubricAnswersOrNone() {
        return Objects.requireNonNullElse(rubricAnswers, List.of());
    }
}
