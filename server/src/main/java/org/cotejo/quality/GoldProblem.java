package org.cotejo.quality;

import org.cotejo.kernel.Problem;

/** What is wrong with a file of gold answers; `line` counts from 1. */
sealed interface GoldProblem extends Problem {
    /** Of one line. */
    sealed interface OfLine extends GoldProblem {
        int line();

        @Override
        default String pointer() {
            return "/" + (line() - 1);
        }
    }

    record GoldLineUnreadable(int line) implements OfLine {}

    record GoldResponseUnknown(int line, String response) implements OfLine {}

    record GoldResponseTwice(int line, String response) implements OfLine {}

    record GoldScoreUnknown(int line, String criterion) implements OfLine {}

    record GoldScoreOutOfScale(int line, String criterion, int value) implements OfLine {}

    record GoldToleranceWrong(int line, int max) implements OfLine {}

    record GoldCategoryUnknown(int line, String category) implements OfLine {}

    record GoldSeverityRefused(int line, String category, String severity) implements OfLine {}

    record GoldPlaceWrong(int line, String category) implements OfLine {}

    record GoldQuoteDiffers(int line, String exact) implements OfLine {}

    record GoldFileTooLarge(int megabytes) implements GoldProblem {}

    record GoldFileEmpty() implements GoldProblem {}
}
