package org.cotejo.stats.ranking;

import java.util.Optional;
import org.cotejo.stats.numeric.Cholesky;

/**
 * The maximum of a {@link Davidson} likelihood by Newton's method.
 *
 * <p>Strengths are only differences, so the information is singular along equal shifts. Adding a constant to its
 * strength block makes it regular and leaves every sum-to-zero step and contrast as it was; {@link #covariance()}
 * takes the constant out again, which gives the pseudo-inverse.
 *
 * @param parameters strengths sum to zero
 * @param information the factor of the votes' information plus the shift constant; empty where the votes leave a
 *     difference unbounded
 * @param shift the constant added to each entry of the strength block
 * @param gradientMax largest absolute gradient element at the last step
 */
record Fit(
        Davidson model,
        double[] parameters,
        double logLikelihood,
        Optional<Cholesky> information,
        double shift,
        double gradientMax,
        int steps,
        boolean isConverged) {
    private static final int STEPS_MAX = 100;
    private static final int HALVINGS_MAX = 40;
    static final double GRADIENT_MAX = 1e-8;

    /** From a start whose strengths sum to zero. */
    static Fit of(Davidson model, double[] counts, double[] start) {
        var parameters = start.clone();
        var tolerance = tolerance(counts);
        var evaluation = model.at(parameters, counts, true);
        for (int step = 1; step <= STEPS_MAX; step++) {
            var shift = shift(model, evaluation.information());
            var factor = factor(model, evaluation.information(), shift, model.priorPrecision);
            if (factor.isEmpty()) break;
            var move = factor.get().solve(evaluation.gradient());
            var gradientMax = largest(evaluation.gradient());
            if (gradientMax < tolerance) {
                // One more move with the factor that the covariance needs anyway squares the error that is left.
                var last = centred(moved(parameters, move, 1), model.cells.players);
                var information =
                        model.priorPrecision == 0 ? factor : factor(model, evaluation.information(), shift, 0);
                return new Fit(model, last, evaluation.logLikelihood(), information, shift, gradientMax, step, true);
            }
            double scale = 1;
            var next = model.at(moved(parameters, move, scale), counts, true);
            for (int halving = 0; halving < HALVINGS_MAX && isWorse(next, evaluation); halving++) {
                scale /= 2;
                next = model.at(moved(parameters, move, scale), counts, true);
            }
            parameters = moved(parameters, move, scale);
            evaluation = next;
        }
        return unfinished(model, parameters, evaluation);
    }

    private static Fit unfinished(Davidson model, double[] parameters, Davidson.Evaluation evaluation) {
        var gradientMax = largest(evaluation.gradient());
        return new Fit(
                model,
                centred(parameters, model.cells.players),
                evaluation.logLikelihood(),
                Optional.empty(),
                0,
                gradientMax,
                STEPS_MAX,
                false);
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
        double total = 0;
        for (var count : counts) total += count;
        // Beyond ten million votes rounding alone keeps the gradient above 1e-8.
        return GRADIENT_MAX * Math.max(1, total * 1e-7);
    }

    static double largest(double[] values) {
        double largest = 0;
        for (var value : values) largest = Math.max(largest, Math.abs(value));
        return largest;
    }

    /** The factor of the full matrix whose upper triangle is `information`, shifted, with the prior on strengths. */
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

    private static boolean isWorse(Davidson.Evaluation next, Davidson.Evaluation last) {
        return !(next.logLikelihood() >= last.logLikelihood() - 1e-10 * Math.abs(last.logLikelihood()));
    }
}
