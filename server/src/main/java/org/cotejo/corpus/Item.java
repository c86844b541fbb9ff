package org.cotejo.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conversation up to the point where a model must reply, as an evaluator may see it. */
public record Item(
        ItemId id,
        List<Turn> turns,
        String prompt,
        @Nullable String locale,
        @Nullable String domain,
        @Nullable LocalDate referenceDate,
        List<RubricItem> rubricItems) {
    public Item {
        turns = List.copyOf(turns);
        rubricItems = List.copyOf(rubricItems);
    }
}
