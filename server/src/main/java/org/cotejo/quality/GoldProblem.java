package org.cotejo.quality;

import org.cotejo.kernel.Problem;

/** What is wrong with a file of gold answers; `line` counts from 1. */
sealed interface GoldProblem extends Problem {
    int line();

    @Override
    default String pointer() {
        return "/" + (line() - 1);
    }

    record GoldLineUnreadable(int line) implements GoldProblem {}

    record GoldResponseUnknown(int line, String response) implements GoldProblem {}

    record GoldResponseTwice(int line, String response) implements GoldProblem {}

    record GoldScoreUnknown(int line, String criterion) implements GoldProblem {}

    record GoldScoreOutOfScale(int line, String criterion, int value) implements GoldProblem {}

    record GoldToleranceWrong(int line, int max) implements GoldProblem {}

    record GoldCategoryUnknown(int line, String category) implements GoldProblem {}

    record GoldSeverityRefused(int line, String category, String severity) implements GoldProblem {}

    record GoldPlaceWrong(int line, String category) implements GoldProblem {}

    record GoldQuoteDiffers(int line, String exact) implements GoldProblem {}

    record GoldFileTooLarge(int megabytes) implements GoldProblem {
        @Override
        public int line() {
            return 1;
        }

        @Override
        public String pointer() {
            return "";
        }
    }

    record GoldFileEmpty() implements GoldProblem {
        @Override
        public int line() {
            return 1;
        }

        @Override
        public String pointer() {
            return "";
        }
    }
}
