package org.cotejo.stats.rater;

import java.util.stream.IntStream;

/**
 * Measures of models, severities of raters, thresholds and difficulties of prompts, in logits. Severities and
 * thresholds add up to 0; difficulties have mean 0 in their population.
 */
public final class RatingScaleFit implements RatingScale {
    private final RatingScaleData data;
    private final RatingScaleClimb climb;
    private final RatingScaleResiduals residuals;

    /** An estimate in logits with its standard error. */
    public record Measure(double value, double error) {}

    /**
     * Mean square residuals, 1 when ratings scatter as the model says: infit weighs each rating by its variance,
     * outfit counts all alike. Above about 1.5 ratings are noisier, below 0.5 more regular than expected (Linacre
     * 2002).
     */
    public record MeanSquares(double infit, double outfit, int ratings) {}

    private RatingScaleFit(RatingScaleData data, RatingScaleClimb climb, RatingScaleResiduals residuals) {
        this.data = data;
        this.climb = climb;
        this.residuals = residuals;
    }

    static RatingScaleFit of(RatingScaleData data, RatingScaleClimb climb) {
        return new RatingScaleFit(data, climb, new RatingScaleResiduals(climb));
    }

    /** The measure of a model at raters of mean severity and the mean of the thresholds. */
    public Measure model(int model) {
        var weights = new double[data.parameters()];
        weights[model] = 1;
        addMean(weights, -1, data.raters, this::raterPlace);
        addMean(weights, -1, data.steps, this::stepPlace);
        return measure(weights);
    }

    /** The difference of two models' measures, first - second: its error is that of the difference. */
    public Measure difference(int first, int second) {
        var weights = new double[data.parameters()];
        weights[first] += 1;
        weights[second] -= 1;
        return measure(weights);
    }

    /** The severity of a rater; positive is harsh. */
    public Measure severity(int rater) {
        var weights = new double[data.parameters()];
        if (rater > 0) weights[data.raterPlace(rater)] = 1;
        addMean(weights, -1, data.raters, this::raterPlace);
        return measure(weights);
    }

    /** Threshold `step` from 1: where categories step - 1 and step are equally likely, relative to the measure. */
    public Measure threshold(int step) {
        var weights = new double[data.parameters()];
        if (step > 1) weights[data.stepPlace(step)] = 1;
        addMean(weights, -1, data.steps, this::stepPlace);
        return measure(weights);
    }

    /** The difficulty of a prompt: mean and standard deviation of its posterior. */
    public Measure difficulty(int prompt) {
        return residuals.difficulty(prompt);
    }

    /** Standard deviation of difficulties in their population; error 0 when it is 0. */
    public Measure spread() {
        int place = data.spreadPlace();
        if (climb.spreadIsZero()) return new Measure(0, 0);
        double spread = StrictMath.exp(climb.parameters()[place]);
        return new Measure(spread, spread * Math.sqrt(climb.covariance()[place * data.parameters() + place]));
    }

    public MeanSquares modelFit(int model) {
        return residuals.of(data.model, model);
    }

    public MeanSquares raterFit(int rater) {
        return residuals.of(data.rater, rater);
    }

    /** The fit of a prompt with at least one rating. */
    public MeanSquares promptFit(int prompt) {
        return residuals.ofPrompt(prompt);
    }

    public double logLikelihood() {
        return climb.logLikelihood();
    }

    public int models() {
        return data.models;
    }

    public int raters() {
        return data.raters;
    }

    public int prompts() {
        return data.prompts;
    }

    /** How many thresholds there are: categories less one. */
    public int thresholds() {
        return data.steps;
    }

    private interface Places {
        int of(int element);
    }

    private int raterPlace(int index) {
        return data.raterPlace(index);
    }

    private int stepPlace(int index) {
        return data.stepPlace(index + 1);
    }

    /** Adds the mean of elements, of which the first stands at 0 and has no place. */
    private static void addMean(double[] weights, double sign, int elements, Places places) {
        for (int i = 1; i < elements; i++) weights[places.of(i)] += sign / elements;
    }

    private Measure measure(double[] weights) {
        int size = weights.length;
        var used = IntStream.range(0, size).filter(i -> weights[i] != 0).toArray();
        double value = 0;
        double variance = 0;
        for (int a : used) {
            value += weights[a] * climb.parameters()[a];
            for (int b : used) variance += weights[a] * weights[b] * climb.covariance()[a * size + b];
        }
        return new Measure(value, Math.sqrt(Math.max(0, variance)));
    }
}
