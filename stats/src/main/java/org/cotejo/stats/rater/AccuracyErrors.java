package org.cotejo.stats.rater;

import java.util.Arrays;
import org.cotejo.stats.numeric.Cholesky;
import org.cotejo.stats.rating.Ratings;

/** Standard errors of all raters' accuracies in two passes over the ratings. */
final class AccuracyErrors {
    private final Ratings ratings;
    private final DawidSkeneFit fit;
    private final double[] shares;
    private final int classes;
    private final double[] diagonal;
    private final double[] information;

    AccuracyErrors(Ratings ratings, DawidSkeneFit fit) {
        this.ratings = ratings;
        this.fit = fit;
        this.shares = fit.shares();
        this.classes = shares.length;
        this.diagonal = smoothedDiagonals();
        this.information = new double[ratings.raters() * classes * classes];
        for (int item = 0; item < ratings.items(); item++) addItem(item);
    }

    private double[] smoothedDiagonals() {
        var mass = new double[ratings.raters() * classes];
        for (int item = 0; item < ratings.items(); item++) {
            var posterior = fit.posterior(item);
            for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                for (int c = 0; c < classes; c++) mass[ratings.rater(row) * classes + c] += posterior[c];
            }
        }
        var smoothed = new double[mass.length];
        for (int rater = 0; rater < ratings.raters(); rater++) {
            var confusion = fit.confusion(rater);
            for (int c = 0; c < classes; c++) {
                double own = mass[rater * classes + c];
                smoothed[rater * classes + c] = (own * confusion[c][c] + 0.5) / (own + 1);
            }
        }
        return smoothed;
    }

    /** Adds the outer product of the item's score for each of its raters, whose rows stand together. */
    private void addItem(int item) {
        var posterior = fit.posterior(item);
        var score = new double[classes];
        for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
            int rater = ratings.rater(row);
            for (int c = 0; c < classes; c++) {
                double right = diagonal[rater * classes + c];
                score[c] += posterior[c] * (ratings.category(row) == c ? 1 / right : -1 / (1 - right));
            }
            boolean isLast = row + 1 == ratings.start(item + 1) || ratings.rater(row + 1) != rater;
            if (!isLast) continue;
            for (int cell = 0; cell < classes * classes; cell++) {
                information[rater * classes * classes + cell] += score[cell / classes] * score[cell % classes];
            }
            Arrays.fill(score, 0);
        }
    }

    double of(int rater) {
        int from = rater * classes * classes;
        var own = Arrays.copyOfRange(information, from, from + classes * classes);
        for (int c = 0; c < classes; c++) {
            double right = diagonal[rater * classes + c];
            // The rating that smooths: without it a class that the rater never met would have no information at all.
            own[c * classes + c] += 1 / (right * (1 - right));
        }
        var solved = Cholesky.of(own, classes).orElseThrow().solve(shares);
        double variance = 0;
        for (int c = 0; c < classes; c++) variance += shares[c] * solved[c];
        return Math.sqrt(variance);
    }
}
