package org.cotejo.stats.ranking;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.cotejo.stats.numeric.LogProduct;

/**
 * The log-likelihood of Davidson (1970), its gradient and its information, over cells.
 *
 * <p>Parameters: one log strength per player, then log nu when ties are estimated, then one coefficient per
 * covariate. With nu fixed at 0 this is Bradley-Terry in which a tie is half a win for each side: the tie then adds 0
 * to the difference of wins and 1 to the number of comparisons.
 */
final class Davidson {
    final PairCells cells;
    final boolean estimatesTies;
    /** 1 / sd^2 of the Gaussian prior on each log strength; 0 for none. */
    final double priorPrecision;

    final int size;
    /** The largest size of each covariate. */
    private final double[] largestDifference;

    /**
     * What one pass over the cells gives.
     *
     * @param information the upper triangle by rows, of the votes alone
     * @param logLikelihood of the votes alone; present where the pass gave it for little more
     */
    record Evaluation(double[] gradient, double[] information, OptionalDouble logLikelihood) {}

    /** Expectations in one cell: of half the sign of the outcome, and of a tie. */
    record Expected(double halfSign, double tie) {}

    Davidson(PairCells cells, boolean estimatesTies, double priorPrecision) {
        this.cells = cells;
        this.estimatesTies = estimatesTies;
        this.priorPrecision = priorPrecision;
        this.size = cells.players + (estimatesTies ? 1 : 0) + cells.covariates().length;
        this.largestDifference =
                Arrays.stream(cells.covariates()).mapToDouble(Fit::largest).toArray();
    }

    int firstCovariate() {
        return cells.players + (estimatesTies ? 1 : 0);
    }

    /** At the given parameters and cell weights; without information its array is empty. */
    Evaluation at(double[] parameters, double[] counts, boolean withInformation) {
        var evaluation = cells.style == PairCells.Style.NONE
                ? ofPairs(parameters, counts, withInformation)
                : new StylePass(this, parameters, counts).evaluation(withInformation);
        for (int i = 0; i < cells.players; i++) evaluation.gradient[i] -= priorPrecision * parameters[i];
        return evaluation;
    }

    private Evaluation ofPairs(double[] parameters, double[] counts, boolean withInformation) {
        var gradient = new double[size];
        var information = new double[withInformation ? size * size : 0];
        var half = halfStrengths(parameters);
        var nu = nu(parameters);
        double tieScore = 0;
        double tieInformation = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            var lead = counts[3 * cell] - counts[3 * cell + 1];
            var ties = counts[3 * cell + 2];
            var n = counts[3 * cell] + counts[3 * cell + 1] + ties;
            var i = cells.left[cell];
            var j = cells.right[cell];
            var s = half[i] / half[j];
            var total = s + 1 / s + nu;
            var sign = 0.5 * (s - 1 / s) / total;
            var tie = nu / total;
            var score = 0.5 * lead - n * sign;
            gradient[i] += score;
            gradient[j] -= score;
            tieScore += ties - n * tie;
            tieInformation += n * tie * (1 - tie);
            if (withInformation) {
                addInformation(information, cell, n * (0.25 * (1 - tie) - sign * sign), -n * tie * sign);
            }
        }
        if (estimatesTies) {
            gradient[cells.players] = tieScore;
            if (withInformation) information[cells.players * (size + 1)] = tieInformation;
        }
        return new Evaluation(gradient, information, OptionalDouble.empty());
    }

    /** The log-likelihood, with the prior's penalty where there is one; it costs a logarithm for every cell of pairs. */
    double logLikelihood(double[] parameters, double[] counts) {
        return cells.style == PairCells.Style.NONE
                ? penalised(ofPairs(parameters, counts), parameters)
                : logLikelihood(at(parameters, counts, false), parameters, counts);
    }

    /** The same where an evaluation was made, or so near that it is the same number. */
    double logLikelihood(Evaluation evaluation, double[] parameters, double[] counts) {
        return evaluation.logLikelihood.isPresent()
                ? penalised(evaluation.logLikelihood.getAsDouble(), parameters)
                : logLikelihood(parameters, counts);
    }

    private double penalised(double logLikelihood, double[] parameters) {
        double squares = 0;
        for (int i = 0; i < cells.players; i++) squares += parameters[i] * parameters[i];
        return logLikelihood - 0.5 * priorPrecision * squares;
    }

    private double ofPairs(double[] parameters, double[] counts) {
        var half = halfStrengths(parameters);
        var nu = nu(parameters);
        var logNu = estimatesTies ? parameters[cells.players] : 0;
        var logTotals = new LogProduct();
        double sum = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            var ties = counts[3 * cell + 2];
            var lead = counts[3 * cell] - counts[3 * cell + 1];
            var i = cells.left[cell];
            var j = cells.right[cell];
            var s = half[i] / half[j];
            logTotals.add(s + 1 / s + nu, counts[3 * cell] + counts[3 * cell + 1] + ties);
            sum += lead * (0.5 * (parameters[i] - parameters[j])) + ties * logNu;
        }
        return sum - logTotals.value();
    }

    /** How far a move may change the odds of any two outcomes of one vote, as a logarithm. */
    double reach(double[] move) {
        double largest = 0;
        for (int i = 0; i < cells.players; i++) largest = Math.max(largest, Math.abs(move[i]));
        double style = 0;
        for (int k = 0; k < largestDifference.length; k++) {
            style += Math.abs(move[firstCovariate() + k]) * largestDifference[k];
        }
        return 2 * largest + style + (estimatesTies ? Math.abs(move[cells.players]) : 0);
    }

    /** The expectations of a cell at the parameters. */
    Expected expected(double[] parameters, int cell) {
        var difference = parameters[cells.left[cell]] - parameters[cells.right[cell]];
        var s = StrictMath.exp(difference / 2 + halfStyle(parameters, cell));
        var nu = nu(parameters);
        var total = s + 1 / s + nu;
        return new Expected(0.5 * (s - 1 / s) / total, nu / total);
    }

    double nu(double[] parameters) {
        return estimatesTies ? StrictMath.exp(parameters[cells.players]) : 0;
    }

    private double[] halfStrengths(double[] parameters) {
        var half = new double[cells.players];
        for (int i = 0; i < half.length; i++) half[i] = StrictMath.exp(parameters[i] / 2);
        return half;
    }

    private double halfStyle(double[] parameters, int cell) {
        if (cells.covariates().length == 0) return 0;
        double style = 0;
        var first = firstCovariate();
        for (int k = 0; k < cells.covariates().length; k++)
            style += parameters[first + k] * cells.covariates()[k][cell];
        return style / 2;
    }

    /** Adds a cell's information on the difference (`curvature`) and on difference and log nu (`mixed`). */
    void addInformation(double[] information, int cell, double curvature, double mixed) {
        var i = cells.left[cell];
        var j = cells.right[cell];
        var tie = cells.players;
        information[i * size + i] += curvature;
        information[j * size + j] += curvature;
        information[i * size + j] -= curvature;
        if (estimatesTies) {
            information[i * size + tie] += mixed;
            information[j * size + tie] -= mixed;
        }
        var first = firstCovariate();
        for (int k = 0; k < cells.covariates().length; k++) {
            var x = cells.covariates()[k][cell];
            information[i * size + first + k] += curvature * x;
            information[j * size + first + k] -= curvature * x;
            if (estimatesTies) information[tie * size + first + k] += mixed * x;
            for (int l = k; l < cells.covariates().length; l++) {
                information[(first + k) * size + first + l] += curvature * x * cells.covariates()[l][cell];
            }
        }
    }
}
