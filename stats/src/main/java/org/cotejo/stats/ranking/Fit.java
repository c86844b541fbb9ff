package org.cotejo.stats.ranking;

import java.util.Optional;
import org.cotejo.stats.numeric.Cholesky;
import org.cotejo.stats.numeric.RunningSums;

/**
 * The maximum of a {@link Davidson} likelihood by Newton's method.
 *
 * <p>Strengths are only differences, so the information is singular along equal shifts. Adding a constant to its
 * strength block makes it regular and leaves every sum-to-zero step and contrast as it was; {@link #covariance()}
 * takes the constant out again, which gives the pseudo-inverse.
 *
 * @param parameters strengths sum to zero
 * @param information the factor of the votes' information plus the shift constant; empty where the votes leave a
 *     difference unbounded, and where it was not asked for
 * @param shift the constant added to each entry of the strength block
 */
record Fit(
        Davidson model,
        double[] parameters,
        double logLikelihood,
        Optional<Cholesky> information,
        double shift,
        Reached reached,
        boolean isConverged) {
    /** Largest absolute gradient element at the last step, and the number of steps. */
    record Reached(double gradientMax, int steps) {}

    private static final int STEPS_MAX = 100;
    private static final double CHORD_MAX = 1e-3;
    private static final double SAFE_REACH = 1.5;
    private static final int HALVINGS_MAX = 40;
    static final double GRADIENT_MAX = 1e-8;

    /**
     * From a start whose strengths sum to zero.
     *
     * <p>A factor serves for further moves while the odds of every vote stay within 1e-3 of where it was made, since it
     * is then right to three digits, and so is every move made with it (chord steps).
     *
     * @param withInformation whether the factor at the maximum is needed
     */
    static Fit of(Davidson model, double[] counts, double[] start, boolean withInformation) {
        var tolerance = tolerance(counts);
        var parameters = start.clone();
        var factor = Optional.<Cholesky>empty();
        double travelled = Double.POSITIVE_INFINITY;
        double gradientMax = Double.POSITIVE_INFINITY;
        for (int step = 1; step <= STEPS_MAX; step++) {
            var needsFactor = travelled > CHORD_MAX;
            var evaluation = model.at(parameters, counts, needsFactor);
            if (needsFactor) factor = factor(model, evaluation.information(), model.priorPrecision);
            gradientMax = largest(evaluation.gradient());
            if (factor.isEmpty()) break;
            var move = factor.get().solve(evaluation.gradient());
            if (gradientMax < tolerance) {
                // One more move with a factor at hand squares the error that is left, or nearly.
                var last = centred(moved(parameters, move, 1), model.cells.players);
                var logLikelihood = model.logLikelihood(evaluation, last, counts);
                var reached = new Reached(gradientMax, step);
                var fit = new Fit(model, last, logLikelihood, Optional.empty(), 0, reached, true);
                return withInformation ? fit.withInformation(counts) : fit;
            }
            var scale = scale(model, counts, parameters, move);
            parameters = moved(parameters, move, scale);
            travelled = (needsFactor ? 0 : travelled) + scale * model.reach(move);
        }
        var last = centred(parameters, model.cells.players);
        return new Fit(
                model,
                last,
                model.logLikelihood(last, counts),
                Optional.empty(),
                0,
                new Reached(gradientMax, STEPS_MAX),
                false);
    }

    private Fit withInformation(double[] counts) {
        var found = model.at(parameters, counts, true).information();
        var shift = shift(model, found);
        return new Fit(model, parameters, logLikelihood, factor(model, found, 0), shift, reached, isConverged);
    }

    /**
     * How much of a move to make: all, or the largest half of a half ... that does not lower the likelihood.
     *
     * <p>The curvature changes by at most the factor exp(r) along a step (Bach 2010, Self-concordant analysis for
     * logistic regression, Proposition 1: r is the {@link Davidson#reach}). A whole Newton step then changes the
     * likelihood by at least d (1 - (exp(r) - r - 1) / r^2), where d is positive; up to r = 1.79 that is a rise, so that
     * short steps need no likelihood.
     */
    private static double scale(Davidson model, double[] counts, double[] parameters, double[] move) {
        if (model.reach(move) < SAFE_REACH) return 1;
        var before = model.logLikelihood(parameters, counts);
        double scale = 1;
        for (int halving = 0; halving < HALVINGS_MAX; halving++) {
            var after = model.logLikelihood(moved(parameters, move, scale), counts);
            if (after >= before - 1e-10 * Math.abs(before)) break;
            scale /= 2;
        }
        return scale;
    }

    /** The inverse information in sum-to-zero form, by rows; only where {@link #information} is present. */
    double[] covariance() {
        var inverse = information.orElseThrow().inverse();
        var players = model.cells.players;
        var alongShift = 1 / (shift * players * players);
        for (int i = 0; i < players; i++) {
            for (int j = 0; j < players; j++) inverse[i * model.size + j] -= alongShift;
        }
        return inverse;
    }

    /** Moves all strengths equally so that they sum to zero. */
    static double[] centred(double[] parameters, int players) {
        double mean = 0;
        for (int i = 0; i < players; i++) mean += parameters[i] / players;
        for (int i = 0; i < players; i++) parameters[i] -= mean;
        return parameters;
    }

    static double tolerance(double[] counts) {
        var total = RunningSums.sum(counts, 0, counts.length);
        // Beyond ten million votes rounding alone keeps the gradient above 1e-8.
        return GRADIENT_MAX * Math.max(1, total * 1e-7);
    }

    static double largest(double[] values) {
        double largest = 0;
        for (var value : values) largest = Math.max(largest, Math.abs(value));
        return largest;
    }

    /** The factor of the full matrix whose upper triangle is `information`, shifted, with the prior on strengths. */
    static Optional<Cholesky> factor(Davidson model, double[] information, double priorPrecision) {
        return factor(model, information, shift(model, information), priorPrecision);
    }

    /** The same with a shift of another information. */
    static Optional<Cholesky> factor(Davidson model, double[] information, double shift, double priorPrecision) {
        var matrix = information.clone();
        for (int i = 0; i < model.cells.players; i++) {
            for (int j = i; j < model.cells.players; j++) matrix[i * model.size + j] += shift;
            matrix[i * model.size + i] += priorPrecision;
        }
        return Cholesky.of(matrix, model.size);
    }

    private static double shift(Davidson model, double[] information) {
        double trace = 0;
        for (int i = 0; i < model.cells.players; i++) trace += information[i * model.size + i];
        var players = (double) model.cells.players;
        return Math.max(trace, 1e-6) / players / players;
    }

    static double[] moved(double[] from, double[] step, double scale) {
        var to = new double[from.length];
        for (int i = 0; i < to.length; i++) to[i] = from[i] + scale * step[i];
        return to;
    }
}
