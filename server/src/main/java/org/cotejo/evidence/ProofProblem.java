package org.cotejo.evidence;

import org.cotejo.kernel.Problem;

/**
 * Every way in which the evidence of a claim can be refused. What only leaves a verdict provisional is none of them.
 * Claims and citations are counted from 1.
 */
sealed interface ProofProblem extends Problem {
    record CitationMalformed(int number, int citation) implements ProofProblem {
        @Override
        public String pointer() {
            return place(number, citation);
        }
    }

    record CaptureUnknown(int number, int citation) implements ProofProblem {
        @Override
        public String pointer() {
            return place(number, citation) + "/quote/capture_id";
        }
    }

    record QuoteTooShort(int number, int citation) implements ProofProblem {
        @Override
        public String pointer() {
            return place(number, citation) + "/quote/exact";
        }
    }

    record QuoteNotThere(int number, int citation) implements ProofProblem {
        @Override
        public String pointer() {
            return place(number, citation) + "/quote";
        }
    }

    record ComputationDiffers(int number, int citation, String output) implements ProofProblem {
        @Override
        public String pointer() {
            return place(number, citation) + "/computation";
        }
    }

    record CitationsTooMany(int number, int max) implements ProofProblem {
        @Override
        public String pointer() {
            return "/content/claims/" + (number - 1) + "/evidence/citations";
        }
    }

    record AllCitationsTooMany(int max) implements ProofProblem {
        @Override
        public String pointer() {
            return "/content/claims";
        }
    }

    record ReferenceDate(int number, int yearMax) implements ProofProblem {
        @Override
        public String pointer() {
            return "/content/claims/" + (number - 1) + "/evidence/reference_date";
        }
    }

    record ReuseUnknown(int number) implements ProofProblem {
        @Override
        public String pointer() {
            return "/content/claims/" + (number - 1) + "/evidence/reused_from";
        }
    }

    private static String place(int number, int citation) {
        return "/content/claims/" + (number - 1) + "/evidence/citations/" + (citation - 1);
    }
}
