package org.cotejo.project.question;

import org.cotejo.kernel.Problem;

/** Every way in which a question about the guideline, or its answer, can be refused. */
public sealed interface QuestionProblem extends Problem {
    record QuestionTextRefused(int max) implements QuestionProblem {
        @Override
        public String pointer() {
            return "/question";
        }
    }

    record QuestionAboutRefused(int max) implements QuestionProblem {
        @Override
        public String pointer() {
            return "/about";
        }
    }

    record QuestionsTooMany(int max) implements QuestionProblem {}

    record AnswerTextRefused(int max) implements QuestionProblem {
        @Override
        public String pointer() {
            return "/answer";
        }
    }

    /** What goes into a change log is written in both languages. */
    record AnswerChangeRefused(int max) implements QuestionProblem {
        @Override
        public String pointer() {
            return "/change";
        }
    }

    record QuestionAnswered() implements QuestionProblem {
        @Override
        public int status() {
            return 409;
        }
    }
}
