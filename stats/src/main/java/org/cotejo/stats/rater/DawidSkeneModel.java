package org.cotejo.stats.rater;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cotejo.stats.rating.Ratings;

/**
 * Expectation and maximisation for Dawid-Skene, and the layout of its parameters: the class shares, then for each
 * rater and label the probability of that label under each class, so that one rating reads neighbouring numbers.
 */
final class DawidSkeneModel {
    /** Stands for log 0 in sums, so that an impossible class stays finite. */
    private static final double LEAST = 1e-300;

    private final Ratings ratings;
    private final int[] gold;
    private final Prior prior;
    private final int classes;
    /** For each row where its parameters begin. */
    private final int[] places;

    DawidSkeneModel(Ratings ratings, int[] gold, Prior prior) {
        this.ratings = ratings;
        this.gold = gold;
        this.prior = prior;
        this.classes = ratings.scale().size();
        this.places = new int[ratings.rows()];
        Arrays.setAll(places, row -> place(ratings.rater(row), ratings.category(row)));
    }

    int parameters() {
        return classes * (1 + ratings.raters() * classes);
    }

    int classes() {
        return classes;
    }

    int ratings() {
        return ratings.rows();
    }

    /** Where the parameters of a rater's label begin. */
    int place(int rater, int label) {
        return classes * (1 + rater * classes + label);
    }

    /** For each item the shares of its labels, or its known class. */
    double[] votes() {
        var posterior = new double[ratings.items() * classes];
        for (int item = 0; item < ratings.items(); item++) {
            int from = ratings.start(item);
            int end = ratings.start(item + 1);
            for (int row = from; row < end; row++)
                posterior[item * classes + ratings.category(row)] += 1.0 / (end - from);
            clamp(posterior, item);
        }
        return posterior;
    }

    /** Half the votes, half a uniform draw from the simplex. */
    double[] disturbedVotes(SplittableRandom random) {
        var posterior = votes();
        var draw = new double[classes];
        for (int item = 0; item < ratings.items(); item++) {
            double sum = 0;
            for (int c = 0; c < classes; c++) sum += draw[c] = -StrictMath.log(1 - random.nextDouble());
            for (int c = 0; c < classes; c++) {
                posterior[item * classes + c] = (posterior[item * classes + c] + draw[c] / sum) / 2;
            }
            clamp(posterior, item);
        }
        return posterior;
    }

    private void clamp(double[] posterior, int item) {
        if (gold[item] < 0) return;
        Arrays.fill(posterior, item * classes, (item + 1) * classes, 0);
        posterior[item * classes + gold[item]] = 1;
    }

    /** The parameters that fit these posteriors best. */
    double[] maximised(double[] posterior) {
        var sums = new double[parameters()];
        for (int item = 0; item < ratings.items(); item++) addItem(item, posterior, item * classes, sums);
        return normalised(sums);
    }

    private void addItem(int item, double[] posterior, int at, double[] sums) {
        int size = classes;
        int end = ratings.start(item + 1);
        if (ratings.start(item) == end) return;
        for (int c = 0; c < size; c++) sums[c] += posterior[at + c];
        for (int row = ratings.start(item); row < end; row++) {
            int place = places[row];
            for (int c = 0; c < size; c++) sums[place + c] += posterior[at + c];
        }
    }

    /** Turns sums of posteriors into shares and rows, with the prior's ratings added. */
    double[] normalised(double[] sums) {
        double items = 0;
        for (int c = 0; c < classes; c++) items += sums[c];
        for (int c = 0; c < classes; c++) sums[c] /= items;
        for (int rater = 0; rater < ratings.raters(); rater++) {
            for (int c = 0; c < classes; c++) {
                if (prior == Prior.DEFAULT) sums[place(rater, c) + c] += 1;
                double total = 0;
                for (int label = 0; label < classes; label++) total += sums[place(rater, label) + c];
                for (int label = 0; label < classes; label++) {
                    int at = place(rater, label) + c;
                    // Without a rating of the class nothing is known of the row.
                    sums[at] = total > LEAST ? sums[at] / total : 1.0 / classes;
                }
            }
        }
        return sums;
    }

    /** Shares and rows scaled to add up to 1, without the prior. */
    double[] rescaled(double[] parameters) {
        double shares = 0;
        for (int c = 0; c < classes; c++) shares += parameters[c];
        for (int c = 0; c < classes; c++) parameters[c] /= shares;
        for (int rater = 0; rater < ratings.raters(); rater++) {
            for (int c = 0; c < classes; c++) {
                double total = 0;
                for (int label = 0; label < classes; label++) total += parameters[place(rater, label) + c];
                for (int label = 0; label < classes; label++) parameters[place(rater, label) + c] /= total;
            }
        }
        return parameters;
    }

    /** A step of expectation and maximisation: the next parameters into `next`; the objective of the given ones. */
    double step(double[] parameters, double[] next) {
        Arrays.fill(next, 0);
        var logs = logs(parameters);
        var posterior = new double[classes];
        double objective = logPrior(logs);
        for (int item = 0; item < ratings.items(); item++) {
            objective += expect(item, logs, posterior);
            addItem(item, posterior, 0, next);
        }
        normalised(next);
        return objective;
    }

    private static double[] logs(double[] parameters) {
        var logs = new double[parameters.length];
        for (int i = 0; i < logs.length; i++) logs[i] = StrictMath.log(Math.max(parameters[i], LEAST));
        return logs;
    }

    private double logPrior(double[] logs) {
        if (prior == Prior.NONE) return 0;
        double sum = 0;
        for (int rater = 0; rater < ratings.raters(); rater++) {
            for (int c = 0; c < classes; c++) sum += logs[place(rater, c) + c];
        }
        return sum;
    }

    /** The item's posterior, and the log likelihood of its ratings. */
    private double expect(int item, double[] logs, double[] posterior) {
        System.arraycopy(logs, 0, posterior, 0, classes);
        int from = ratings.start(item);
        int end = ratings.start(item + 1);
        for (int row = from; row < end; row++) {
            int place = places[row];
            for (int c = 0; c < classes; c++) posterior[c] += logs[place + c];
        }
        if (gold[item] >= 0) {
            double known = posterior[gold[item]];
            Arrays.fill(posterior, 0);
            posterior[gold[item]] = 1;
            return from == end ? 0 : known;
        }
        double largest = posterior[0];
        for (int c = 1; c < classes; c++) largest = Math.max(largest, posterior[c]);
        double sum = 0;
        for (int c = 0; c < classes; c++) sum += posterior[c] = StrictMath.exp(posterior[c] - largest);
        for (int c = 0; c < classes; c++) posterior[c] /= sum;
        return from == end ? 0 : largest + StrictMath.log(sum);
    }

    /** The posteriors of all items under the parameters; of an item without ratings, the class shares. */
    double[] posteriors(double[] parameters) {
        var logs = logs(parameters);
        var posterior = new double[classes];
        var all = new double[ratings.items() * classes];
        for (int item = 0; item < ratings.items(); item++) {
            expect(item, logs, posterior);
            System.arraycopy(posterior, 0, all, item * classes, classes);
        }
        return all;
    }
}
