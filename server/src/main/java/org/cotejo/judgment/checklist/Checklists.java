package org.cotejo.judgment.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.Problem;
import org.cotejo.project.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Both checklists of a submission.
 *
 * @param conditions absent where they were not asked for
 */
public record Checklists(@Nullable Conditions conditions, List<GuidelineAnswer> guideline) {
    private static final int CONDITIONS_MAX = 100;

    private record Answered(ResponseId response, String rule) {}

    /** What is wrong with them, all at once. */
    public List<Problem> check(Protocol protocol, List<ResponseId> shown) {
        var problems = new ArrayList<Problem>();
        checkConditions(protocol, shown, problems);
        checkGuideline(protocol, shown, problems);
        return problems;
    }

    private void checkConditions(Protocol protocol, List<ResponseId> shown, List<Problem> problems) {
        var isConfirmed = conditions != null && conditions.confirmed();
        if (protocol.taskSettings().orderOrFree().conditionsFirst() && !isConfirmed) {
            problems.add(new ChecklistProblem.ConditionsMissing());
        }
        var items = conditions == null ? List.<Condition>of() : conditions.items();
        if (items.size() > CONDITIONS_MAX) problems.add(new ChecklistProblem.ConditionsTooMany(CONDITIONS_MAX));
        for (var index = 0; index < items.size(); index++) {
            var condition = items.get(index);
            if (condition.text().isBlank()) problems.add(new ChecklistProblem.ConditionEmpty(index));
            var isMisplaced = shown.size() > 1 && condition.met() != null;
            if (isMisplaced) problems.add(new ChecklistProblem.ConditionMisplaced(index));
        }
    }

    private void checkGuideline(Protocol protocol, List<ResponseId> shown, List<Problem> problems) {
        var known = Set.copyOf(protocol.guidelineRules());
        var answered = new HashSet<Answered>();
        for (var index = 0; index < guideline.size(); index++) {
            check(guideline.get(index), index, known, shown, answered, problems);
        }
        // Beside one another responses may be held against the guidelines; alone they must be, where the protocol asks.
        if (shown.size() > 1 || !protocol.taskSettings().orderOrFree().guidelineChecklist()) return;
        var open = known.size() - answered.size();
        if (open > 0) problems.add(new ChecklistProblem.GuidelineUnanswered(open));
    }

    private static void check(
            GuidelineAnswer answer,
            int index,
            Set<String> known,
            List<ResponseId> shown,
            Set<Answered> answered,
            List<Problem> problems) {
        var named = answer.responseId();
        if (named == null ? shown.size() > 1 : !shown.contains(named)) {
            problems.add(new ChecklistProblem.GuidelineResponseUnknown(index));
        } else if (!known.contains(answer.rule())) {
            problems.add(new ChecklistProblem.GuidelineUnknown(answer.rule(), index));
        } else if (!answered.add(new Answered(Objects.requireNonNullElse(named, shown.getFirst()), answer.rule()))) {
            problems.add(new ChecklistProblem.GuidelineTwice(answer.rule(), index));
        }
    }
}
