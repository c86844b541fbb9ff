package org.cotejo.evidence;

import org.cotejo.kernel.Problem;

/** Every way in which the evidence of a claim can be refused. What only leaves a verdict provisional is none of them. */
sealed interface ProofProblem extends Problem {
    /** Which claim, and which of its citations. */
    record Place(int claim, int citation) {
        String pointer() {
            return "/content/claims/" + claim + "/evidence/citations/" + citation;
        }

        @Override
        public String toString() {
            return String.valueOf(claim + 1);
        }
    }

    record CitationMalformed(Place place) implements ProofProblem {
        @Override
        public String pointer() {
            return place.pointer();
        }
    }

    record CaptureUnknown(Place place) implements ProofProblem {
        @Override
        public String pointer() {
            return place.pointer() + "/quote/capture_id";
        }
    }

    record QuoteTooShort(Place place) implements ProofProblem {
        @Override
        public String pointer() {
            return place.pointer() + "/quote/exact";
        }
    }

    record QuoteNotThere(Place place) implements ProofProblem {
        @Override
        public String pointer() {
            return place.pointer() + "/quote";
        }
    }

    record ComputationDiffers(Place place, String output) implements ProofProblem {
        @Override
        public String pointer() {
            return place.pointer() + "/computation";
        }
    }

    record CitationsTooMany(int number, int max) implements ProofProblem {
        @Override
        public String pointer() {
            return "/content/claims/" + (number - 1) + "/evidence/citations";
        }
    }

    record ReuseUnknown(int number) implements ProofProblem {
        @Override
        public String pointer() {
            return "/content/claims/" + (number - 1) + "/evidence/reused_from";
        }
    }
}
