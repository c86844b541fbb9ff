package org.cotejo.judgment.rubric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.corpus.ResponseId;
import org.cotejo.corpus.RubricItem;
import org.cotejo.kernel.Problem;

/** What must hold of the answers to the rubric items of a prompt. */
public final class RubricRules {
    private RubricRules() {}

    private record Answered(ResponseId response, String rubricItem) {}

    /** All problems at once; beside one another responses may be answered for, alone they must be. */
    public static List<Problem> check(List<RubricAnswer> answers, List<RubricItem> asked, List<ResponseId> shown) {
        var problems = new ArrayList<Problem>();
        var known = asked.stream().map(RubricItem::id).collect(Collectors.toSet());
        var answered = new HashSet<Answered>();
        for (var index = 0; index < answers.size(); index++) {
            check(answers.get(index), index, known, shown, answered, problems);
        }
        if (shown.size() > 1) return problems;
        for (var item : asked) {
            if (answered.contains(new Answered(shown.getFirst(), item.id()))) continue;
            problems.add(new RubricProblem.RubricItemUnanswered(item.id(), item.text()));
        }
        return problems;
    }

    private static void check(
            RubricAnswer answer,
            int index,
            Set<String> known,
            List<ResponseId> shown,
            Set<Answered> answered,
            List<Problem> problems) {
        var named = answer.responseId();
        if (named == null ? shown.size() > 1 : !shown.contains(named)) {
            problems.add(new RubricProblem.RubricResponseUnknown(index));
            return;
        }
        if (!known.contains(answer.rubricItem())) {
            problems.add(new RubricProblem.RubricItemUnknown(answer.rubricItem(), index));
        } else if (!answered.add(
                new Answered(Objects.requireNonNullElse(named, shown.getFirst()), answer.rubricItem()))) {
            problems.add(new RubricProblem.RubricItemTwice(answer.rubricItem(), index));
        }
    }
}
