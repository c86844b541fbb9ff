package org.cotejo.insight.items;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cotejo.corpus.ItemId;
import org.cotejo.corpus.RubricItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One item with its responses and everything that was said of them, people by their pseudonyms.
 *
 * @param submissionsTotal how many there are, of which the newest are listed, every revision for itself
 */
record ItemDetail(
        ItemId itemId,
        String name,
        @Nullable String locale,
        @Nullable String domain,
        @Nullable LocalDate referenceDate,

        @Schema(allowableValues = {"no_task", "waiting", "in_work", "complete"})
        String state,

        long submitted,
        long places,
        List<ItemTurn> messages,
        List<RubricItem> rubricItems,
        List<ItemResponse> responses,
        long submissionsTotal,
        List<ItemSubmission> submissions) {
    record ItemTurn(
            @Schema(allowableValues = {"system", "developer", "user", "assistant", "tool"})
            String role,

            String content) {}

    /** A response with the model that wrote it, as the file named both. */
    record ItemResponse(
            UUID responseId, String name, @Nullable String model, String text, String sha256) {}

    /**
     * What one person said at one time.
     *
     * @param latest whether it counts: no later revision took its place
     * @param repeat whether the same pair had been shown to the same person before; it counts in no result
     * @param responses what it is about, in the order in which they were shown
     * @param content as the submission document has it
     * @param resemblance the justification that this one's resembles most, of the same person or on the same item
     */
    record ItemSubmission(
            UUID submissionId,
            UUID assignmentId,
            @Nullable String evaluator,
            boolean simulated,
            int revision,
            boolean latest,
            boolean repeat,
            Instant submittedAt,
            String protocolVersion,
            String sha256,
            List<UUID> responses,
            JsonNode content,
            @Nullable Resemblance resemblance) {}
}
