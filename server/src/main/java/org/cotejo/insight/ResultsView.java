package org.cotejo.insight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/** What a project's judgments add up to, each number with how many items it rests on. */
record ResultsView(
        ProjectId projectId,
        String protocolVersion,
        List<EditionView> versions,
        List<ApartView> apart,
        double level,
        boolean simulated,
        ProgressView progress,
        List<ModelView> models,
        List<CriterionView> criteria,
        List<EstimateView> estimates,
        List<ErrorView> errors,
        TimeView time,
        List<TaskView> tasks) {

    /** A version of the protocol, the newest first, with how many submissions were made under it. */
    record EditionView(String version, Instant publishedAt, long submissions) {}

    /** What was said under a code of an earlier version and adds up with nothing now. */
    record ApartView(
            String version,

            @Schema(allowableValues = {"criterion", "category"})
            String part,

            String code,

            @Schema(allowableValues = {"split", "dropped", "rescaled", "unmapped"})
            String why,

            String since,
            long count) {}

    record ProgressView(
            long tasks, int overlap, long places, long submitted, long leased, long skipped, long evaluators) {}

    record ModelView(@Nullable UUID modelId, @Nullable String name, long responses, long submissions, long words) {}

    record CriterionView(String id, BilingualText label) {}

    record ValueCount(int value, long count) {}

    record EstimateView(
            @Nullable UUID modelId,
            String criterion,
            int items,
            long ratings,
            long notApplicable,
            @Nullable Double mean,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String undefined,
            List<ValueCount> distribution) {}

    record ErrorView(
            @Nullable UUID modelId,
            String category,

            @Schema(allowableValues = {"neutral", "minor", "major", "critical"})
            String severity,

            @Schema(allowableValues = {"strength", "weakness", "factual_error"})
            String kind,

            long marks,
            long responses) {}

    record TimeView(
            long assignments,
            long activeMillisTotal,
            @Nullable Long medianMillis) {}

    record TaskView(
            UUID taskId,
            UUID itemId,
            @Nullable String item,
            String response,
            @Nullable String model,
            String prompt,
            String protocolVersion,
            int overlap,
            long submitted,
            long leased,
            long activeMillis) {}
}
