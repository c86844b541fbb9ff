package org.cotejo.evidence.documents;

import java.util.OptionalLong;
import org.cotejo.kernel.Problem;

/** Every way in which a document can be refused. */
sealed interface DocumentProblem extends Problem {
    record DocumentTooLarge(int megabytes) implements DocumentProblem {
        @Override
        public int status() {
            return 413;
        }
    }

    record DocumentName(int max) implements DocumentProblem {
        @Override
        public String pointer() {
            return "/filename";
        }
    }

    /** A picture, a scan without text, an archive, an empty file. */
    record DocumentUnreadable(String filename) implements DocumentProblem {}

    record DocumentTwice(String filename) implements DocumentProblem {
        @Override
        public int status() {
            return 409;
        }
    }

    record DocumentsTooMany(int max) implements DocumentProblem {}

    record DocumentsAtOnce() implements DocumentProblem {
        @Override
        public int status() {
            return 503;
        }

        @Override
        public OptionalLong retryAfterSeconds() {
            return OptionalLong.of(3);
        }
    }
}
