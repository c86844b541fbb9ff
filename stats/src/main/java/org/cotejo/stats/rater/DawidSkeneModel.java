package org.cotejo.stats.rater;

import java.util.Arrays;
import org.cotejo.stats.numeric.LogProduct;
import org.cotejo.stats.rating.Ratings;

/**
 * Expectation and maximisation for Dawid-Skene, and the layout of its parameters: the class shares, then for each
 * rater and label the probability of that label under each class, so that one rating reads neighbouring numbers.
 */
final class DawidSkeneModel {
    /** Stands for log 0 in sums, so that an impossible class stays finite. */
    private static final double LEAST = 1e-300;
    /** Below this a product may have lost a class that matters. */
    private static final double PRODUCT_MIN = 1e-100;

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

    /** The parameters that fit the posteriors of all items best. */
    double[] maximised(double[] posterior) {
        var sums = new double[parameters()];
        var own = new double[classes];
        for (int item = 0; item < ratings.items(); item++) {
            System.arraycopy(posterior, item * classes, own, 0, classes);
            addItem(item, own, 1, sums);
        }
        return normalised(sums);
    }

    /** Adds the item's posterior, times the scale, to the shares and to the labels that the item has. */
    private void addItem(int item, double[] posterior, double scale, double[] sums) {
        int from = ratings.start(item);
        int end = ratings.start(item + 1);
        if (from == end) return;
        int size = classes;
        int c = 0;
        for (; c + 4 < size; c += 5) {
            double first = posterior[c] * scale;
            double second = posterior[c + 1] * scale;
            double third = posterior[c + 2] * scale;
            double fourth = posterior[c + 3] * scale;
            double fifth = posterior[c + 4] * scale;
            sums[c] += first;
            sums[c + 1] += second;
            sums[c + 2] += third;
            sums[c + 3] += fourth;
            sums[c + 4] += fifth;
            for (int row = from; row < end; row++) {
                int place = places[row] + c;
                sums[place] += first;
                sums[place + 1] += second;
                sums[place + 2] += third;
                sums[place + 3] += fourth;
                sums[place + 4] += fifth;
            }
        }
        for (; c < size; c++) {
            double one = posterior[c] * scale;
            sums[c] += one;
            for (int row = from; row < end; row++) sums[places[row] + c] += one;
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
        var posterior = new double[classes];
        var objective = new LogProduct();
        addPrior(parameters, objective);
        for (int item = 0; item < ratings.items(); item++) {
            double sum = expect(item, parameters, posterior, objective);
            addItem(item, posterior, 1 / sum, next);
        }
        normalised(next);
        return objective.value();
    }

    private static double log(double parameter) {
        return StrictMath.log(Math.max(parameter, LEAST));
    }

    private void addPrior(double[] parameters, LogProduct objective) {
        if (prior == Prior.NONE) return;
        for (int rater = 0; rater < ratings.raters(); rater++) {
            for (int c = 0; c < classes; c++) objective.addLog(log(parameters[place(rater, c) + c]));
        }
    }

    /** The item's posterior times the sum that is returned; the likelihood of its ratings goes into the objective. */
    private double expect(int item, double[] parameters, double[] posterior, LogProduct objective) {
        double sum = multiply(item, parameters, posterior);
        int known = gold[item];
        double likelihood = known < 0 ? sum : posterior[known];
        if (ratings.start(item) < ratings.start(item + 1)) {
            if (likelihood > PRODUCT_MIN) objective.add(likelihood);
            else sum = expectInLogs(item, parameters, posterior, objective);
        }
        if (known < 0) return sum;
        Arrays.fill(posterior, 0);
        posterior[known] = 1;
        return 1;
    }

    /** Share times the probabilities of the item's labels, by class; returns their sum. */
    private double multiply(int item, double[] parameters, double[] product) {
        int from = ratings.start(item);
        int end = ratings.start(item + 1);
        int size = classes;
        double sum = 0;
        int c = 0;
        // Five classes at a time, as most scales have, stay in registers and do not wait for one another.
        for (; c + 4 < size; c += 5) {
            double first = parameters[c];
            double second = parameters[c + 1];
            double third = parameters[c + 2];
            double fourth = parameters[c + 3];
            double fifth = parameters[c + 4];
            for (int row = from; row < end; row++) {
                int at = places[row] + c;
                first *= parameters[at];
                second *= parameters[at + 1];
                third *= parameters[at + 2];
                fourth *= parameters[at + 3];
                fifth *= parameters[at + 4];
            }
            product[c] = first;
            product[c + 1] = second;
            product[c + 2] = third;
            product[c + 3] = fourth;
            product[c + 4] = fifth;
            sum += (first + second) + (third + fourth) + fifth;
        }
        for (; c < size; c++) {
            double one = parameters[c];
            for (int row = from; row < end; row++) one *= parameters[places[row] + c];
            product[c] = one;
            sum += one;
        }
        return sum;
    }

    /** For an item with so many ratings, or so unlikely ones, that their product would leave the range of numbers. */
    private double expectInLogs(int item, double[] parameters, double[] posterior, LogProduct objective) {
        for (int c = 0; c < classes; c++) {
            posterior[c] = log(parameters[c]);
            for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                posterior[c] += log(parameters[places[row] + c]);
            }
        }
        double largest = Arrays.stream(posterior).max().orElseThrow();
        double known = gold[item] < 0 ? 0 : posterior[gold[item]];
        double sum = 0;
        for (int c = 0; c < classes; c++) sum += posterior[c] = StrictMath.exp(posterior[c] - largest);
        objective.addLog(gold[item] < 0 ? largest + StrictMath.log(sum) : known);
        return sum;
    }

    /** The posteriors of all items under the parameters; of an item without ratings, the class shares. */
    double[] posteriors(double[] parameters) {
        var posterior = new double[classes];
        var all = new double[ratings.items() * classes];
        for (int item = 0; item < ratings.items(); item++) {
            double sum = expect(item, parameters, posterior, new LogProduct());
            for (int c = 0; c < classes; c++) all[item * classes + c] = posterior[c] / sum;
        }
        return all;
    }
}
