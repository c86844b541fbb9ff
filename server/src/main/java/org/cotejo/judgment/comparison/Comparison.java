package org.cotejo.judgment.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.cotejo.corpus.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluator says of responses to one prompt beside one another. Sides are those on the screen, A first: a
 * submission records their order, and its projection turns them to the order of the data.
 *
 * @param preference of a pair, from -3 (A is much better) over 0 (equal) to 3 (B is)
 * @param bothBad none is acceptable, which says nothing of which is better
 * @param cannotJudge with its reason; nothing else is then asked
 * @param criteria preferences by criterion, none of which is required
 * @param ranking of three and more, best first; responses in one group are equal
 * @param leaks responses that may name the model that wrote them
 */
public record Comparison(
        @Nullable Integer preference,
        boolean bothBad,
        boolean cannotJudge,
        String cannotJudgeReason,
        List<CriterionPreference> criteria,
        List<List<ResponseId>> ranking,
        List<Leak> leaks) {
    public Comparison {
        cannotJudgeReason = Objects.requireNonNullElse(cannotJudgeReason, "");
        criteria = List.copyOf(Objects.requireNonNullElse(criteria, List.of()));
        ranking = Objects.requireNonNullElse(ranking, List.<List<ResponseId>>of()).stream()
                .map(List::copyOf)
                .toList();
        leaks = List.copyOf(Objects.requireNonNullElse(leaks, List.of()));
    }

    /** A preference on one criterion, on the same scale. */
    public record CriterionPreference(String criterion, int value) {}

    /** A response seems to reveal who wrote it; the evaluator went on, or asks the lead to look at it. */
    public record Leak(
            ResponseId response,

            @Schema(allowableValues = {"continued", "reported"})
            String action) {}
}
