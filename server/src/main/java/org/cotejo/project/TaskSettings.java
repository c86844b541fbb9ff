package org.cotejo.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How tasks are given out: their kind, how many independent submissions each receives, and the times in minutes.
 *
 * @param comparison what holds of comparisons; absent from tasks of a single response
 */
public record TaskSettings(
        String kind,
        int overlap,
        int leaseMinutes,
        int expectedMinutes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ComparisonSettings comparison) {
    public static final String SINGLE = "single";
    public static final String COMPARISON = "comparison";

    static TaskSettings initial() {
        return new TaskSettings(SINGLE, 3, 120, 14, null);
    }

    /** Whether several responses stand beside one another. */
    public boolean compares() {
        return kind.equals(COMPARISON);
    }

    /** The settings of comparisons as they are or, while tasks are of another kind, as they would begin. */
    public ComparisonSettings comparisonOrInitial() {
        return Optional.ofNullable(comparison).orElse(ComparisonSettings.INITIAL);
    }
}
