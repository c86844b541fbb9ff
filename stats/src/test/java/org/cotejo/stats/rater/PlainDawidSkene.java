package org.cotejo.stats.rater;

import java.util.Arrays;
import org.cotejo.stats.rating.Ratings;

/** Formulas 2.3 to 2.5 of Dawid and Skene (1979) as they stand, from the votes; `added` counts on every diagonal. */
final class PlainDawidSkene {
    final double[] shares;
    final double[][][] confusion;
    private final Ratings ratings;
    private final double added;
    private final double[][] posterior;

    PlainDawidSkene(Ratings ratings, double added) {
        int k = ratings.scale().size();
        this.ratings = ratings;
        this.added = added;
        this.shares = new double[k];
        this.confusion = new double[ratings.raters()][k][k];
        this.posterior = new double[ratings.items()][k];
        for (int item = 0; item < ratings.items(); item++) {
            int size = ratings.start(item + 1) - ratings.start(item);
            for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                posterior[item][ratings.category(row)] += 1.0 / size;
            }
        }
    }

    void run(int steps) {
        for (int step = 0; step < steps; step++) {
            maximise();
            expect();
        }
    }

    private void maximise() {
        Arrays.fill(shares, 0);
        for (var table : confusion) {
            for (int c = 0; c < shares.length; c++) {
                Arrays.fill(table[c], 0);
                table[c][c] = added;
            }
        }
        for (int item = 0; item < ratings.items(); item++) {
            for (int c = 0; c < shares.length; c++) {
                shares[c] += posterior[item][c] / ratings.items();
                for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                    confusion[ratings.rater(row)][c][ratings.category(row)] += posterior[item][c];
                }
            }
        }
        for (var table : confusion) {
            for (var row : table) {
                double sum = Arrays.stream(row).sum();
                for (int label = 0; label < row.length; label++) row[label] /= sum;
            }
        }
    }

    private void expect() {
        for (int item = 0; item < ratings.items(); item++) {
            double sum = 0;
            for (int c = 0; c < shares.length; c++) {
                double product = shares[c];
                for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                    product *= confusion[ratings.rater(row)][c][ratings.category(row)];
                }
                posterior[item][c] = product;
                sum += product;
            }
            for (int c = 0; c < shares.length; c++) posterior[item][c] /= sum;
        }
    }
}
