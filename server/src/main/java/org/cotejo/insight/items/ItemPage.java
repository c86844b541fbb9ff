package org.cotejo.insight.items;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cotejo.corpus.ItemId;
import org.jspecify.annotations.Nullable;

/** Some items of a project, in the order in which they came; the cursor leads to the next ones. */
record ItemPage(List<ItemLine> items, @Nullable String nextCursor) {
    /**
     * One item with how far it is.
     *
     * @param name what the file called it, or else its first response
     * @param prompt its beginning
     * @param places how many submissions are asked for
     * @param overall the mean score of its responses as a whole
     */
    record ItemLine(
            ItemId itemId,
            String name,
            @Nullable String locale,
            @Nullable String domain,
            String prompt,
            long responses,

            @Schema(allowableValues = {"no_task", "waiting", "in_work", "complete"})
            String state,

            long submitted,
            long places,
            @Nullable Double overall,
            long criticalMarks,
            long majorMarks,
            @Nullable Instant lastActivityAt) {
        static ItemLine of(Items.Head item, ItemFigures.Figures figures) {
            return new ItemLine(
                    item.id(),
                    nameOf(item, figures),
                    item.locale(),
                    item.domain(),
                    item.prompt(),
                    figures.responses(),
                    figures.state().code(),
                    figures.submitted(),
                    figures.places(),
                    figures.overall(),
                    figures.critical(),
                    figures.major(),
                    figures.lastActivityAt());
        }
    }

    static String nameOf(Items.Head item, ItemFigures.Figures figures) {
        if (item.externalId() != null) return item.externalId();
        return figures.firstResponse() == null ? item.id().value().toString() : figures.firstResponse();
    }

    /** What items can be chosen by. */
    record ItemChoices(List<String> locales, List<ModelChoice> models) {}

    record ModelChoice(UUID modelId, String name) {}
}
