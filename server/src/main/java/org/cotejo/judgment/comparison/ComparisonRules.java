package org.cotejo.judgment.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.corpus.ResponseId;
import org.cotejo.project.Protocol;

/** What must hold of a comparison before it is stored. */
public final class ComparisonRules {
    private static final int STRONGEST = 3;
    private static final Set<String> LEAK_ACTIONS = Set.of("continued", "reported");

    private final Comparison comparison;
    private final List<ResponseId> shown;
    private final Protocol protocol;
    private final List<ComparisonProblem> problems = new ArrayList<>();

    private ComparisonRules(Comparison comparison, List<ResponseId> shown, Protocol protocol) {
        this.comparison = comparison;
        this.shown = shown;
        this.protocol = protocol;
    }

    /** @param justification why the preference is what it is */
    public static List<ComparisonProblem> check(
            Comparison comparison, List<ResponseId> shown, Protocol protocol, String justification) {
        var rules = new ComparisonRules(comparison, shown, protocol);
        rules.checkAnswer();
        rules.checkCriteria();
        rules.checkLeaks();
        if (!comparison.cannotJudge() && justification.isBlank()) {
            rules.problems.add(new ComparisonProblem.PreferenceUnexplained());
        }
        return rules.problems;
    }

    /** Exactly one of: a preference or a ranking, both bad, cannot judge. */
    private void checkAnswer() {
        var preference = comparison.preference();
        var isRanked = !comparison.ranking().isEmpty();
        var answers = (preference != null || isRanked ? 1 : 0)
                + (comparison.bothBad() ? 1 : 0)
                + (comparison.cannotJudge() ? 1 : 0);
        if (answers > 1) problems.add(new ComparisonProblem.PreferenceContradicted());
        if (answers == 0) problems.add(new ComparisonProblem.PreferenceMissing());
        if (comparison.cannotJudge() && comparison.cannotJudgeReason().isBlank()) {
            problems.add(new ComparisonProblem.CannotJudgeUnexplained());
        }
        if (shown.size() == 2) {
            if (isRanked) problems.add(new ComparisonProblem.RankingIncomplete(shown.size()));
            if (preference != null) checkScale(preference, "/content/comparison/preference");
        } else {
            if (preference != null) problems.add(new ComparisonProblem.RankingIncomplete(shown.size()));
            if (isRanked && !ranksEachOnce()) problems.add(new ComparisonProblem.RankingIncomplete(shown.size()));
        }
    }

    private boolean ranksEachOnce() {
        var ranked = comparison.ranking().stream().flatMap(List::stream).toList();
        return comparison.ranking().stream().noneMatch(List::isEmpty)
                && ranked.size() == shown.size()
                && new HashSet<>(ranked).equals(new HashSet<>(shown));
    }

    private void checkScale(int value, String at) {
        if (Math.abs(value) > STRONGEST) problems.add(new ComparisonProblem.PreferenceOutsideScale(value, at));
    }

    private void checkCriteria() {
        var seen = new HashSet<String>();
        for (var index = 0; index < comparison.criteria().size(); index++) {
            var each = comparison.criteria().get(index);
            var isKnown = shown.size() == 2 && protocol.criteria().containsKey(each.criterion());
            if (!isKnown || !seen.add(each.criterion())) {
                problems.add(new ComparisonProblem.ComparedCriterionUnknown(String.valueOf(each.criterion()), index));
            }
            checkScale(each.value(), "/content/comparison/criteria/" + index + "/value");
        }
    }

    private void checkLeaks() {
        for (var index = 0; index < comparison.leaks().size(); index++) {
            var leak = comparison.leaks().get(index);
            if (!shown.contains(leak.response()) || !LEAK_ACTIONS.contains(leak.action())) {
                problems.add(new ComparisonProblem.LeakMalformed(index));
            }
        }
    }
}
