package org.cotejo.evidence.capture;

import org.cotejo.kernel.Problem;

/** Every way in which an order to archive an address can be refused at once. */
sealed interface CaptureProblem extends Problem {
    /** @param reason the fetcher's word for it; the message says it in a sentence */
    record CaptureAddress(String reason, String message) implements CaptureProblem {
        @Override
        public String pointer() {
            return "/url";
        }
    }

    record CapturesWaiting(int max) implements CaptureProblem {
        @Override
        public int status() {
            return 429;
        }
    }
}
