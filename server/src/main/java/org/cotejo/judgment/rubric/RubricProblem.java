package org.cotejo.judgment.rubric;

import org.cotejo.kernel.Problem;

/** Every way in which the answers to rubric items can be refused. */
public sealed interface RubricProblem extends Problem {
    /** A response alone answers every item of its prompt. */
    record RubricItemUnanswered(String rubricItem, String text) implements RubricProblem {
        @Override
        public String pointer() {
            return "/content/rubric_answers";
        }
    }

    /** The prompt has no such item, or its protocol does not ask for them. */
    record RubricItemUnknown(String rubricItem, int index) implements RubricProblem {
        @Override
        public String pointer() {
            return "/content/rubric_answers/" + index + "/rubric_item";
        }
    }

    record RubricItemTwice(String rubricItem, int index) implements RubricProblem {
        @Override
        public String pointer() {
            return "/content/rubric_answers/" + index + "/rubric_item";
        }
    }

    /** The answer names no response of the task. */
    record RubricResponseUnknown(int index) implements RubricProblem {
        @Override
        public String pointer() {
            return "/content/rubric_answers/" + index + "/response_id";
        }
    }
}
