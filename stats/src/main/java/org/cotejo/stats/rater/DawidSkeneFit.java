package org.cotejo.stats.rater;

import java.util.Arrays;
import org.cotejo.stats.rating.Ratings;

/** Class shares, the items' classes and the raters' confusions, as Dawid and Skene's model has them. */
public final class DawidSkeneFit implements DawidSkene {
    private final Ratings ratings;
    private final DawidSkeneModel model;
    private final DawidSkeneClimb climb;
    private final double[] startObjectives;
    private final double[] posteriors;

    DawidSkeneFit(Ratings ratings, DawidSkeneModel model, DawidSkeneClimb climb, double[] startObjectives) {
        this.ratings = ratings;
        this.model = model;
        this.climb = climb;
        this.startObjectives = startObjectives;
        this.posteriors = model.posteriors(climb.parameters());
    }

    /** The share of each class among rated items. */
    public double[] shares() {
        return Arrays.copyOf(climb.parameters(), model.classes());
    }

    /** The probability of each class for the item; for one without ratings, the class shares. */
    public double[] posterior(int item) {
        return Arrays.copyOfRange(posteriors, item * model.classes(), (item + 1) * model.classes());
    }

    /** The most probable class of the item; of equally probable ones the first. */
    public int label(int item) {
        int best = 0;
        for (int c = 1; c < model.classes(); c++) {
            if (posteriors[item * model.classes() + c] > posteriors[item * model.classes() + best]) best = c;
        }
        return best;
    }

    /** P(label | class) as rows by class; a row of which there is no evidence at all is uniform. */
    public double[][] confusion(int rater) {
        var rows = new double[model.classes()][model.classes()];
        for (int label = 0; label < model.classes(); label++) {
            for (int c = 0; c < model.classes(); c++) {
                rows[c][label] = climb.parameters()[model.place(rater, label) + c];
            }
        }
        return rows;
    }

    /** The probability that the rater's label is the class, over classes as common as they are among all items. */
    public double accuracy(int rater) {
        double sum = 0;
        for (int c = 0; c < model.classes(); c++) {
            sum += climb.parameters()[c] * climb.parameters()[model.place(rater, c) + c];
        }
        return sum;
    }

    /**
     * Standard error of {@link #accuracy} for every rater: from the outer products of the items' scores for the
     * rater's diagonal (Meilijson 1989), which counts only what uncertain classes leave of a rating's information. It
     * takes the class shares and the other raters as known, and smooths by one rating, half of it right.
     */
    public double[] accuracyErrors() {
        var errors = new AccuracyErrors(ratings, this);
        var all = new double[ratings.raters()];
        Arrays.setAll(all, errors::of);
        return all;
    }

    /** Log likelihood, plus the log density of the prior without its constant. */
    public double objective() {
        return climb.objective();
    }

    /** The objective that each start reached: unequal ones show that the data supports several readings. */
    public double[] startObjectives() {
        return startObjectives.clone();
    }

    /** How often the best start passed the data. */
    public int steps() {
        return climb.steps();
    }

    /** Whether the climb came to its end within 3,000 passes. */
    public boolean converged() {
        return climb.converged();
    }
}
