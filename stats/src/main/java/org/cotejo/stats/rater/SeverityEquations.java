package org.cotejo.stats.rater;

import java.util.Arrays;
import org.cotejo.stats.numeric.Cholesky;
import org.cotejo.stats.rating.Ratings;

/** The normal equations of the raters' severities after the items are taken out: A b = c. */
final class SeverityEquations {
    private final Ratings ratings;
    private final double[] numbers;
    private final int[] groups;
    private final int[] groupSizes;
    private final double[] itemMean;
    private final double[] matrix;
    private final double[] right;
    private int ratedItems;
    private int presentRaters;
    private boolean hasOverlap;
    private double squares;
    private double trace;

    SeverityEquations(Ratings ratings, double[] numbers) {
        this.ratings = ratings;
        this.numbers = numbers;
        this.groups = LinkedRaters.groups(ratings);
        this.groupSizes = new int[1 + Arrays.stream(groups).max().orElse(-1)];
        for (int group : groups) if (group >= 0) groupSizes[group]++;
        this.presentRaters = Arrays.stream(groupSizes).sum();
        this.itemMean = new double[ratings.items()];
        this.matrix = new double[ratings.raters() * ratings.raters()];
        this.right = new double[ratings.raters()];
        for (int item = 0; item < ratings.items(); item++) addItem(item);
        for (int rater = 0; rater < right.length; rater++) trace += matrix[rater * right.length + rater];
    }

    private void addItem(int item) {
        int from = ratings.start(item);
        int end = ratings.start(item + 1);
        if (from == end) return;
        ratedItems++;
        hasOverlap |= end - from > 1;
        double sum = 0;
        for (int row = from; row < end; row++) sum += value(row);
        itemMean[item] = sum / (end - from);
        for (int a = from; a < end; a++) {
            int rater = ratings.rater(a);
            double deviation = value(a) - itemMean[item];
            squares += deviation * deviation;
            right[rater] -= deviation;
            matrix[rater * right.length + rater] += 1;
            for (int b = from; b < end; b++) matrix[rater * right.length + ratings.rater(b)] -= 1.0 / (end - from);
        }
    }

    double value(int row) {
        return numbers[ratings.category(row)];
    }

    Ratings ratings() {
        return ratings;
    }

    int[] groups() {
        return groups;
    }

    boolean hasOverlap() {
        return hasOverlap;
    }

    double itemMean(int item) {
        return itemMean[item];
    }

    double[] right() {
        return right;
    }

    /** Ratings less items and less severities that can be told apart. */
    int spareRatings() {
        return ratings.rows() - ratedItems - contrasts();
    }

    private int contrasts() {
        return presentRaters - groupSizes.length;
    }

    /**
     * The symmetric inverse of A + ridge I in the space where each group's severities add up to 0: with ridge 0 the
     * generalised inverse, since A sends a common shift of a group to 0.
     */
    double[] inverse(double ridge) {
        int size = right.length;
        double filler = ridge > 0 ? ridge : 1;
        var filled = matrix.clone();
        for (int a = 0; a < size; a++) {
            filled[a * size + a] += groups[a] < 0 ? filler : ridge;
            if (ridge > 0 || groups[a] < 0) continue;
            for (int b = 0; b < size; b++)
                if (groups[b] == groups[a]) filled[a * size + b] += 1.0 / groupSizes[groups[a]];
        }
        var inverse = Cholesky.of(filled, size)
                .orElseThrow(() -> new IllegalStateException("the equations of linked raters must have a solution"))
                .inverse();
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                boolean isLinked = groups[a] >= 0 && groups[a] == groups[b];
                if (isLinked) inverse[a * size + b] -= 1 / (filler * groupSizes[groups[a]]);
                else if (groups[a] < 0 || groups[b] < 0) inverse[a * size + b] = 0;
            }
        }
        return inverse;
    }

    /** Variances of noise and of severities from the least-squares severities (Henderson 1953, method 3). */
    Variances variances(double[] leastSquares) {
        double explained = 0;
        for (int rater = 0; rater < right.length; rater++) explained += leastSquares[rater] * right[rater];
        double noise = Math.max(0, squares - explained) / spareRatings();
        double severity = trace > 0 ? Math.max(0, (explained - noise * contrasts()) / trace) : 0;
        return new Variances(noise, severity);
    }

    /** In squared units of the ratings. */
    record Variances(double noise, double severity) {}
}
