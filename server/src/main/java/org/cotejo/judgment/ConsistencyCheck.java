package org.cotejo.judgment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cotejo.project.ConsistencyRule;
import org.cotejo.project.MarkPattern;

/** Whether a submission meets the consistency rules of its protocol. */
final class ConsistencyCheck {
    private final SubmissionContent content;

    ConsistencyCheck(SubmissionContent content) {
        this.content = content;
    }

    /** The rules that do not hold; soft ones for which a reason is given are met. */
    List<SubmissionProblem> broken(List<ConsistencyRule> rules) {
        return rules.stream()
                .filter(rule -> !holds(rule))
                .filter(rule -> rule.mode() == ConsistencyRule.Mode.BLOCK || !hasReason(rule))
                .<SubmissionProblem>map(rule -> new SubmissionProblem.RuleBroken(
                        rule.id(), rule.mode().name().toLowerCase(Locale.ROOT), rule.label()))
                .toList();
    }

    private boolean hasReason(ConsistencyRule rule) {
        return !content.ruleReasons().getOrDefault(rule.id(), "").isBlank();
    }

    private boolean holds(ConsistencyRule rule) {
        return switch (rule) {
            case ConsistencyRule.MarkCapsRating caps ->
                !hasMark(caps.marks()) || isAtMost(caps.criterion(), caps.max());
            case ConsistencyRule.RatingNeedsMark needs -> !isLow(needs.when()) || hasMark(needs.marks());
            case ConsistencyRule.RatingCapsRating caps -> !isLow(caps.when()) || isAtMost(caps.criterion(), caps.max());
            case ConsistencyRule.IdenticalRatingsAsk ask ->
                content.annotations().stream().filter(mark -> !mark.isOnTurn()).count() < ask.minMarks()
                        || !areIdentical();
        };
    }

    private boolean hasMark(MarkPattern pattern) {
        return content.annotations().stream()
                .anyMatch(mark -> mark.isError() && pattern.matches(mark.category(), mark.severity()));
    }

    private boolean isLow(ConsistencyRule.AtMost when) {
        return rated(when.criterion()).map(value -> value <= when.atMost()).orElse(false);
    }

    /** True as well of a criterion that was not rated. */
    private boolean isAtMost(String criterion, int max) {
        return rated(criterion).map(value -> value <= max).orElse(true);
    }

    private Optional<Integer> rated(String criterion) {
        return content.ratings().stream()
                .filter(rating -> rating.criterion().equals(criterion) && rating.value() != null)
                .map(Rating::value)
                .findFirst();
    }

    private boolean areIdentical() {
        var values = content.ratings().stream()
                .map(Rating::value)
                .filter(Objects::nonNull)
                .toList();
        return values.size() > 1 && values.stream().distinct().count() == 1;
    }
}
