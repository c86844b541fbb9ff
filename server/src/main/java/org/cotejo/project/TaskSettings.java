package org.cotejo.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How tasks are given out: their kind, how many independent submissions each receives, and the times in minutes.
 *
 * @param comparison what holds of comparisons; absent from tasks of a single response
 * @param rubricItems false where the rubric items of a prompt are not asked; absent they are
 * @param unassistedPercent how many of a hundred assignments are done without suggestions, drawn by lot
 * @param order what comes before what; absent the evaluator is free
 * @param proof what verdicts must rest on; absent they may stay provisional
 */
public record TaskSettings(
        String kind,
        int overlap,
        int leaseMinutes,
        int expectedMinutes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ComparisonSettings comparison,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean rubricItems,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer unassistedPercent,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WorkOrder order,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProofSettings proof) {
    public static final String SINGLE = "single";
    public static final String COMPARISON = "comparison";

    /** The control group that measures what suggestions do. */
    public static final int UNASSISTED_PERCENT = 20;

    /** Whether several responses stand beside one another. */
    public boolean compares() {
        return kind.equals(COMPARISON);
    }

    public boolean asksRubricItems() {
        return !Boolean.FALSE.equals(rubricItems);
    }

    /** Those of a prompt's rubric items that are asked: all or none. */
    public <T> List<T> asked(List<T> ofPrompt) {
        return asksRubricItems() ? ofPrompt : List.of();
    }

    /** The settings of comparisons as they are or, while tasks are of another kind, as they would begin. */
    public ComparisonSettings comparisonOrInitial() {
        return Optional.ofNullable(comparison).orElse(ComparisonSettings.INITIAL);
    }

    public WorkOrder orderOrFree() {
        return Optional.ofNullable(order).orElse(WorkOrder.FREE);
    }

    public ProofSettings proofOrInitial() {
        return Optional.ofNullable(proof).orElse(ProofSettings.INITIAL);
    }

    /** Whether the overall score, or the preference, waits until every claim has its verdict. */
    public boolean putsFactsFirst() {
        return compares() ? comparisonOrInitial().factsFirst() : orderOrFree().factsFirst();
    }

    /** The share of assignments without suggestions; protocols from before there were any say nothing of it. */
    public int unassistedPercentOrInitial() {
        return Optional.ofNullable(unassistedPercent).orElse(UNASSISTED_PERCENT);
    }
}
