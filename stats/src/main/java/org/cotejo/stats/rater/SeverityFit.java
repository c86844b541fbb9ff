package org.cotejo.stats.rater;

import java.util.ArrayList;
import java.util.List;

/** Severities of raters and the item means that raters of average severity would have given. */
public final class SeverityFit implements Severity {
    private final SeverityEquations equations;
    private final SeverityEquations.Variances variances;
    private final double[] severities;
    private final double[] inverse;

    /**
     * A mean before and after adjustment, in units of the ratings; the standard error is that of the adjusted one and
     * takes the items as these items.
     */
    public record Adjusted(double raw, double adjusted, double error, int ratings) {}

    private SeverityFit(
            SeverityEquations equations, SeverityEquations.Variances variances, double[] severities, double[] inverse) {
        this.equations = equations;
        this.variances = variances;
        this.severities = severities;
        this.inverse = inverse;
    }

    static SeverityFit of(SeverityEquations equations, Prior prior) {
        var free = equations.inverse(0);
        var leastSquares = product(free, equations.right());
        var variances = equations.variances(leastSquares);
        // Without noise there is nothing to shrink against.
        if (prior == Prior.NONE || variances.noise() == 0)
            return new SeverityFit(equations, variances, leastSquares, free);
        if (variances.severity() == 0) {
            return new SeverityFit(equations, variances, new double[leastSquares.length], new double[free.length]);
        }
        var drawn = equations.inverse(variances.noise() / variances.severity());
        return new SeverityFit(equations, variances, product(drawn, equations.right()), drawn);
    }

    private static double[] product(double[] matrix, double[] vector) {
        var product = new double[vector.length];
        for (int a = 0; a < product.length; a++) {
            for (int b = 0; b < vector.length; b++) product[a] += matrix[a * vector.length + b] * vector[b];
        }
        return product;
    }

    /**
     * How far below the others' the rater's ratings lie, in units of the ratings; positive is harsh. 0 for a rater
     * without ratings, and for all when the prior's variance is 0.
     */
    public double severity(int rater) {
        return severities[rater];
    }

    /** Standard error of the severity as a distance from the mean of the rater's group. */
    public double error(int rater) {
        return Math.sqrt(Math.max(0, variances.noise() * inverse[rater * severities.length + rater]));
    }

    /** Variance of the noise. */
    public double noiseVariance() {
        return variances.noise();
    }

    /** Variance of severities in the population of raters; 0 when they differ no more than noise would make them. */
    public double severityVariance() {
        return variances.severity();
    }

    /** For each rater the number of the group of linked raters, -1 for one without ratings. */
    public int[] groups() {
        return equations.groups().clone();
    }

    /** Whether all raters are linked by common items, so that all severities and items can be compared. */
    public boolean isConnected() {
        for (int group : equations.groups()) if (group > 0) return false;
        return true;
    }

    /** The mean of an item with at least one rating. */
    public Adjusted item(int item) {
        return mean(new int[] {item});
    }

    /** The mean over items (each counts once), for example those of one model; each needs a rating. */
    public Adjusted mean(int[] items) {
        if (items.length == 0) throw new IllegalArgumentException("a mean needs an item");
        var ratings = equations.ratings();
        var touched = new double[severities.length];
        var raters = new ArrayList<Integer>();
        double raw = 0;
        double noise = 0;
        int count = 0;
        for (int item : items) {
            int size = ratings.start(item + 1) - ratings.start(item);
            if (size == 0) throw new IllegalArgumentException("the item has no rating: " + item);
            raw += equations.itemMean(item) / items.length;
            noise += 1.0 / size / items.length / items.length;
            count += size;
            for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                int rater = ratings.rater(row);
                if (touched[rater] == 0) raters.add(rater);
                touched[rater] += 1.0 / size / items.length;
            }
        }
        return adjusted(raw, noise, new Touched(raters, touched, count));
    }

    /** The raters behind a mean and the weights with which their severities enter it. */
    private record Touched(List<Integer> raters, double[] weights, int ratings) {}

    private Adjusted adjusted(double raw, double noise, Touched touched) {
        double shift = 0;
        double variance = noise;
        for (int a : touched.raters()) {
            shift += touched.weights()[a] * severities[a];
            for (int b : touched.raters()) {
                variance += touched.weights()[a] * touched.weights()[b] * inverse[a * severities.length + b];
            }
        }
        return new Adjusted(raw, raw + shift, Math.sqrt(variances.noise() * variance), touched.ratings());
    }
}
