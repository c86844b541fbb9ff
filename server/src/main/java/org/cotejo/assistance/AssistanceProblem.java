package org.cotejo.assistance;

import org.cotejo.kernel.Problem;

/** Every way in which assistance can be refused. */
sealed interface AssistanceProblem extends Problem {
    /** The lot fell on this task being done without suggestions. */
    record TaskUnassisted() implements AssistanceProblem {
        @Override
        public int status() {
            return 403;
        }
    }

    record CheckedTextMissing() implements AssistanceProblem {
        @Override
        public String pointer() {
            return "/text";
        }
    }

    record DecisionUnknown(String decision) implements AssistanceProblem {
        @Override
        public String pointer() {
            return "/decision";
        }
    }
}
