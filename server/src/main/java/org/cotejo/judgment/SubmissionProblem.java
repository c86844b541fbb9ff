package org.cotejo.judgment;

import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.Problem;

/** Every way in which a submission can be refused. */
sealed interface SubmissionProblem extends Problem {
    record KeyReused() implements SubmissionProblem {}

    record QuoteWithoutPlace(String at) implements SubmissionProblem {
        @Override
        public String pointer() {
            return at + "/exact";
        }
    }

    /** A part names no response of the task, or none where there are several. */
    record ResponseUnknown(String at) implements SubmissionProblem {
        @Override
        public String pointer() {
            return at + "/response_id";
        }
    }

    record CriterionUnanswered(BilingualText criterion) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/ratings";
        }
    }

    record CriterionUnknown(String criterion, int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/ratings/" + index + "/criterion";
        }
    }

    record CriterionTwice(BilingualText criterion, int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/ratings/" + index + "/criterion";
        }
    }

    record RatingOutsideScale(BilingualText criterion, int value, int min, int max, int index)
            implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/ratings/" + index + "/value";
        }
    }

    record NotApplicableRefused(BilingualText criterion, int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/ratings/" + index + "/not_applicable";
        }
    }

    record CategoryUnknown(String category, int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return mark(index, "category");
        }
    }

    record SeverityRefused(String severity, String category, int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return mark(index, "severity");
        }
    }

    record KindRefused(String kind, String category, int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return mark(index, "kind");
        }
    }

    record TargetRefused(String target, String category, int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return mark(index, "target");
        }
    }

    record ReasonMissing(String category, int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return mark(index, "reason");
        }
    }

    /** A mark on a turn names one of the conversation; no other mark names any. */
    record TurnUnknown(int index, int turns) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/annotations/" + index + "/turn";
        }
    }

    record GuidelineRuleMissing(String category, int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return mark(index, "guideline_rule");
        }
    }

    record ConsequenceUnknown(int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return mark(index, "consequence_of");
        }
    }

    record MarkTwice(int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return mark(index, "id");
        }
    }

    record SpanMissing(String at) implements SubmissionProblem {
        @Override
        public String pointer() {
            return at + "/start";
        }
    }

    record SpanOutsideText(int start, int end, int length, String at) implements SubmissionProblem {
        @Override
        public String pointer() {
            return at + "/end";
        }
    }

    record QuoteMismatch(int start, int end, String at) implements SubmissionProblem {
        @Override
        public String pointer() {
            return at + "/exact";
        }
    }

    record ContextMismatch(String at) implements SubmissionProblem {
        @Override
        public String pointer() {
            return at;
        }
    }

    record SourceChanged(String at) implements SubmissionProblem {
        @Override
        public String pointer() {
            return at + "/source_sha256";
        }
    }

    record ErrorsUnconfirmed() implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/no_errors";
        }
    }

    record ErrorsContradicted() implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/no_errors";
        }
    }

    record ClaimEmpty(int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/claims/" + index + "/text";
        }
    }

    record ClaimTwice(int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/claims/" + index + "/id";
        }
    }

    record ClaimMarkUnknown(int index) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/claims/" + index + "/annotation_ids";
        }
    }

    /** The protocol wants every verdict proven; the claim's own checklist says what is missing. */
    record ProofMissing(int number, String text) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/claims/" + (number - 1) + "/evidence";
        }
    }

    record ConfidenceOutsideScale(int confidence) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/confidence";
        }
    }

    record TextUnstorable() implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content";
        }
    }

    record ContentTooLarge(int max) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content";
        }
    }

    /** A rule of the protocol does not hold; a soft one is content with a reason. */
    record RuleBroken(String rule, String mode, BilingualText label) implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/rule_reasons/" + rule;
        }
    }

    private static String mark(int index, String field) {
        return "/content/annotations/" + index + "/" + field;
    }

    /** The protocol wants the facts before the overall score or the preference. */
    record VerdictsFirst() implements SubmissionProblem {
        @Override
        public String pointer() {
            return "/content/claims";
        }
    }
}
