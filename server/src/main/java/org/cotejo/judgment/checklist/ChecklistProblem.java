package org.cotejo.judgment.checklist;

import org.cotejo.kernel.Problem;

/** Every way in which the checklists of a submission can be refused. */
public sealed interface ChecklistProblem extends Problem {
    /** The protocol wants them read before the response; none at all is an answer too. */
    record ConditionsMissing() implements ChecklistProblem {
        @Override
        public String pointer() {
            return "/content/conditions";
        }
    }

    record ConditionEmpty(int index) implements ChecklistProblem {
        @Override
        public String pointer() {
            return "/content/conditions/items/" + index + "/text";
        }
    }

    record ConditionsTooMany(int max) implements ChecklistProblem {
        @Override
        public String pointer() {
            return "/content/conditions/items";
        }
    }

    /** Beside one another responses meet a condition each for itself. */
    record ConditionMisplaced(int index) implements ChecklistProblem {
        @Override
        public String pointer() {
            return "/content/conditions/items/" + index + "/met";
        }
    }

    record GuidelineUnanswered(int count) implements ChecklistProblem {
        @Override
        public String pointer() {
            return "/content/guideline_answers";
        }
    }

    record GuidelineUnknown(String rule, int index) implements ChecklistProblem {
        @Override
        public String pointer() {
            return "/content/guideline_answers/" + index + "/rule";
        }
    }

    record GuidelineTwice(String rule, int index) implements ChecklistProblem {
        @Override
        public String pointer() {
            return "/content/guideline_answers/" + index + "/rule";
        }
    }

    /** The answer names no response of the task. */
    record GuidelineResponseUnknown(int index) implements ChecklistProblem {
        @Override
        public String pointer() {
            return "/content/guideline_answers/" + index + "/response_id";
        }
    }
}
