package org.cotejo.judgment.comparison;

import org.cotejo.kernel.Problem;

/** Every way in which a comparison can be refused. */
public sealed interface ComparisonProblem extends Problem {
    @Override
    default String pointer() {
        return "/content/comparison";
    }

    /** The task has one response. */
    record ComparisonUnasked() implements ComparisonProblem {}

    /** Neither a preference (of three and more: a ranking) nor one of the ways of giving none. */
    record PreferenceMissing() implements ComparisonProblem {
        @Override
        public String pointer() {
            return "/content/comparison/preference";
        }
    }

    /** Two answers to one question. */
    record PreferenceContradicted() implements ComparisonProblem {
        @Override
        public String pointer() {
            return "/content/comparison/preference";
        }
    }

    record PreferenceOutsideScale(int value, String at) implements ComparisonProblem {
        @Override
        public String pointer() {
            return at;
        }
    }

    record RankingIncomplete(int responses) implements ComparisonProblem {
        @Override
        public String pointer() {
            return "/content/comparison/ranking";
        }
    }

    record ComparedCriterionUnknown(String criterion, int index) implements ComparisonProblem {
        @Override
        public String pointer() {
            return "/content/comparison/criteria/" + index + "/criterion";
        }
    }

    record CannotJudgeUnexplained() implements ComparisonProblem {
        @Override
        public String pointer() {
            return "/content/comparison/cannot_judge_reason";
        }
    }

    record PreferenceUnexplained() implements ComparisonProblem {
        @Override
        public String pointer() {
            return "/content/justification";
        }
    }

    record LeakMalformed(int index) implements ComparisonProblem {
        @Override
        public String pointer() {
            return "/content/comparison/leaks/" + index;
        }
    }
}
