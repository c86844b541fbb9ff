package org.cotejo.judgment.checklist;

import java.util.List;
import java.util.Objects;

/**
 * What a prompt asks for explicitly.
 *
 * @param confirmed whether the evaluator said that this is all of it, before any response was seen
 * @param items in the order written; empty where the prompt sets no condition
 */
public record Conditions(boolean confirmed, List<Condition> items) {
    public Conditions {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
    }
}
