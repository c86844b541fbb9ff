package org.cotejo.insight;

import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to the rubric items of prompts add up to. A score is the points of the items met over the points that
 * could be won, so that 1 is the best and below 0 means that more was lost than won.
 *
 * @param axis of a score: a kind of quality, or absent for the whole
 * @param promptsWithRubric how many prompts ask anything
 * @param itemsTotal how many rubric items were answered, of which those that cost most points are listed
 */
record RubricView(
        ProjectId projectId,
        double level,
        long promptsWithRubric,
        List<ScoreView> scores,
        long itemsTotal,
        List<RubricItemView> items) {
    record ScoreView(
            @Nullable UUID modelId,
            @Nullable String model,
            @Nullable String axis,
            int items,
            long submissions,
            @Nullable Double mean,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String undefined) {}

    /** One rubric item over all responses to its prompt. */
    record RubricItemView(
            UUID itemId,
            String item,
            String prompt,
            String rubricItem,
            String text,
            int points,
            @Nullable String axis,
            long pointsLost,
            List<MetView> models) {}

    record MetView(@Nullable String model, long answers, long met) {}
}
