package org.cotejo.evidence.timing;

import org.cotejo.kernel.Problem;

/** A stretch of work that cannot have been. */
sealed interface ClaimTimeProblem extends Problem {
    /** `number`: which stretch, from 1. */
    record ClaimTimeOutOfRange(int number, long max) implements ClaimTimeProblem {
        @Override
        public String pointer() {
            return "/stretches/" + (number - 1) + "/active_millis";
        }
    }

    record TooManyClaimTimes(int max) implements ClaimTimeProblem {
        @Override
        public String pointer() {
            return "/stretches";
        }
    }
}
