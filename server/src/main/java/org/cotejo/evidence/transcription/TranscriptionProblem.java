package org.cotejo.evidence.transcription;

import org.cotejo.kernel.Problem;

/** Every way in which what was brought, or its confirmation, can be refused. */
sealed interface TranscriptionProblem extends Problem {
    record TranscriptionAddress() implements TranscriptionProblem {
        @Override
        public String pointer() {
            return "/url";
        }
    }

    record TranscriptionTooLarge(int megabytes) implements TranscriptionProblem {
        @Override
        public int status() {
            return 413;
        }
    }

    record TranscriptionsAtOnce() implements TranscriptionProblem {
        @Override
        public int status() {
            return 503;
        }
    }

    record TranscriptionUnreadable() implements TranscriptionProblem {}

    record TranscriptionOwn() implements TranscriptionProblem {
        @Override
        public int status() {
            return 403;
        }
    }

    record TranscriptionDecided() implements TranscriptionProblem {
        @Override
        public int status() {
            return 409;
        }
    }
}
