package org.cotejo.assignment;

import org.cotejo.kernel.Problem;

/** Every way in which work on an assignment can be refused. */
public sealed interface AssignmentProblem extends Problem {
    /** The lease ran out, or the task was submitted or skipped elsewhere. */
    record LeaseLost(String state) implements AssignmentProblem {
        @Override
        public int status() {
            return 409;
        }
    }

    /** A project is published for the sake of its responses. */
    record NoResponses() implements AssignmentProblem {}

    /** A comparison needs two responses to one prompt. */
    record NothingToCompare() implements AssignmentProblem {}

    record SkipReasonUnknown(String reason) implements AssignmentProblem {
        @Override
        public String pointer() {
            return "/reason";
        }
    }

    record SignalMalformed(int index, int tabLengthMax) implements AssignmentProblem {
        @Override
        public String pointer() {
            return "/signals/" + index;
        }
    }

    record TooManySignals(int max) implements AssignmentProblem {
        @Override
        public String pointer() {
            return "/signals";
        }
    }
}
