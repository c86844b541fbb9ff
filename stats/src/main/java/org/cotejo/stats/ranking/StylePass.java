package org.cotejo.stats.ranking;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.cotejo.stats.numeric.Exponential;
import org.cotejo.stats.numeric.LogProduct;
import org.cotejo.stats.numeric.RunningSums;

/**
 * A pass of {@link Davidson} over cells with covariates, which are as many as there are votes.
 *
 * <p>It takes two thousand cells at a time and goes through them column by column: such plain loops work on several
 * cells at once. What belongs to the strengths of a pair is added up over its cells before it reaches the matrix.
 */
final class StylePass {
    private static final int BLOCK = 2048;
    /** Beyond this difference the outcome is certain to the last bit, and products of odds could overflow. */
    private static final double DIFFERENCE_MAX = 300;

    private final Davidson model;
    private final PairCells cells;
    private final double[][] covariates;
    private final PairCells.Pairs pairs;
    private final double[] parameters;
    private final double[] counts;
    private final double nu;
    private final int step;

    /** The cells of the block at hand, and the pair of the first of them. */
    private int from;

    private int size;
    private int firstPair;

    private final double[] difference = new double[BLOCK];
    /** The square root of the odds that left wins rather than loses. */
    private final double[] odds = new double[BLOCK];
    /** The probability that left loses. */
    private final double[] loss = new double[BLOCK];

    private final double[] weight = new double[BLOCK];
    private final double[] lead = new double[BLOCK];
    private final double[] score = new double[BLOCK];
    private final double[] curvature = new double[BLOCK];
    private final double[] mixed = new double[BLOCK];
    private final double[] product = new double[BLOCK];
    private double tieScore;
    private double tieInformation;
    private double logLikelihood;
    private final LogProduct logLosses = new LogProduct();

    StylePass(Davidson model, double[] parameters, double[] counts) {
        this(model, parameters, counts, 1);
    }

    /** @param part how many blocks there are for each one that is looked at */
    StylePass(Davidson model, double[] parameters, double[] counts, int part) {
        this.step = part * BLOCK;
        this.from = -step;
        this.model = model;
        this.cells = model.cells;
        this.covariates = cells.covariates();
        this.pairs = cells.style.pairs();
        this.parameters = parameters;
        this.counts = counts;
        this.nu = model.nu(parameters);
    }

    /** Of the votes alone, without the prior. Without the information it gives the likelihood, at little more cost. */
    Davidson.Evaluation evaluation(boolean withInformation) {
        var gradient = new double[model.size];
        var information = new double[withInformation ? model.size * model.size : 0];
        while (nextBlock()) {
            takeDifferences();
            takeOdds();
            takeWeights();
            expect();
            if (model.estimatesTies) expectTies();
            addScores(gradient);
            if (withInformation) addInformation(information);
            else addLikelihood();
        }
        if (model.estimatesTies) {
            gradient[cells.players] = tieScore;
            if (withInformation) information[cells.players * (model.size + 1)] = tieInformation;
        }
        return new Davidson.Evaluation(
                gradient,
                information,
                withInformation ? OptionalDouble.empty() : OptionalDouble.of(logLikelihood + logLosses.value()));
    }

    private boolean nextBlock() {
        from += step;
        size = Math.min(BLOCK, cells.size() - from);
        while (size > 0 && pairs.start()[firstPair + 1] <= from) firstPair++;
        return size > 0;
    }

    /** How much stronger the left side is in each cell, style and all. */
    private void takeDifferences() {
        for (int pair = firstPair; isInBlock(pair); pair++) {
            Arrays.fill(difference, begin(pair), end(pair), parameters[left(pair)] - parameters[right(pair)]);
        }
        int k = 0;
        // Two columns come out of memory faster side by side than one after the other.
        for (; k + 1 < covariates.length; k += 2) addTwoCovariates(k);
        if (k < covariates.length) addOneCovariate(k);
    }

    private void addTwoCovariates(int k) {
        var first = covariates[k];
        var second = covariates[k + 1];
        var firstFactor = parameters[model.firstCovariate() + k];
        var secondFactor = parameters[model.firstCovariate() + k + 1];
        for (int i = 0; i < size; i++) {
            difference[i] += firstFactor * first[from + i] + secondFactor * second[from + i];
        }
    }

    private void addOneCovariate(int k) {
        var column = covariates[k];
        var factor = parameters[model.firstCovariate() + k];
        for (int i = 0; i < size; i++) difference[i] += factor * column[from + i];
    }

    private void takeOdds() {
        for (int i = 0; i < size; i++) {
            difference[i] = Math.max(-DIFFERENCE_MAX, Math.min(difference[i], DIFFERENCE_MAX));
            odds[i] = Exponential.exp(0.5 * difference[i]);
        }
    }

    private void takeWeights() {
        for (int i = 0; i < size; i++) {
            var at = 3 * (from + i);
            lead[i] = counts[at] - counts[at + 1];
            weight[i] = counts[at] + counts[at + 1] + counts[at + 2];
        }
    }

    /** Score and curvature of each cell. */
    private void expect() {
        for (int i = 0; i < size; i++) {
            var s = odds[i];
            var lost = 1 / (1 + s * s + nu * s);
            var halfSign = 0.5 * (s * s - 1) * lost;
            loss[i] = lost;
            score[i] = 0.5 * lead[i] - weight[i] * halfSign;
            curvature[i] = weight[i] * (0.25 * (1 - nu * s * lost) - halfSign * halfSign);
        }
    }

    private void expectTies() {
        double scores = 0;
        double squares = 0;
        for (int i = 0; i < size; i++) {
            var s = odds[i];
            var tie = nu * s * loss[i];
            mixed[i] = -weight[i] * tie * (0.5 * (s * s - 1) * loss[i]);
            scores += counts[3 * (from + i) + 2] - weight[i] * tie;
            squares += weight[i] * tie * (1 - tie);
        }
        tieScore += scores;
        tieInformation += squares;
    }

    private void addScores(double[] gradient) {
        for (int pair = firstPair; isInBlock(pair); pair++) {
            var sum = RunningSums.sum(score, begin(pair), end(pair));
            gradient[left(pair)] += sum;
            gradient[right(pair)] -= sum;
        }
        for (int k = 0; k < covariates.length; k++) gradient[model.firstCovariate() + k] += dot(score, covariates[k]);
    }

    private void addInformation(double[] information) {
        addStrengths(information);
        for (int k = 0; k < covariates.length; k++) addCovariate(information, k);
    }

    /** Strengths with strengths and with the tie parameter. */
    private void addStrengths(double[] information) {
        for (int pair = firstPair; isInBlock(pair); pair++) {
            var i = left(pair) * model.size;
            var j = right(pair) * model.size;
            var sum = RunningSums.sum(curvature, begin(pair), end(pair));
            information[i + left(pair)] += sum;
            information[j + right(pair)] += sum;
            information[i + right(pair)] -= sum;
            if (!model.estimatesTies) continue;
            var mixedSum = RunningSums.sum(mixed, begin(pair), end(pair));
            information[i + cells.players] += mixedSum;
            information[j + cells.players] -= mixedSum;
        }
    }

    /** A covariate with everything before it and with those from itself on. */
    private void addCovariate(double[] information, int k) {
        var column = covariates[k];
        var place = model.firstCovariate() + k;
        for (int i = 0; i < size; i++) product[i] = curvature[i] * column[from + i];
        for (int pair = firstPair; isInBlock(pair); pair++) {
            var sum = RunningSums.sum(product, begin(pair), end(pair));
            information[left(pair) * model.size + place] += sum;
            information[right(pair) * model.size + place] -= sum;
        }
        if (model.estimatesTies) information[cells.players * model.size + place] += dot(mixed, column);
        for (int l = k; l < covariates.length; l++) {
            information[place * model.size + place + l - k] += dot(product, covariates[l]);
        }
    }

    /** Over the block. */
    private double dot(double[] values, double[] column) {
        return RunningSums.dot(values, 0, column, from, size);
    }

    /** Log of the loss where right won, the difference more where left did, and half of it and log nu for a tie. */
    private void addLikelihood() {
        for (int i = 0; i < size; i++) logLosses.add(loss[i], weight[i]);
        logLikelihood +=
                0.5 * (RunningSums.dot(lead, 0, difference, 0, size) + RunningSums.dot(weight, 0, difference, 0, size));
        if (!model.estimatesTies) return;
        var logNu = parameters[cells.players];
        double ties = 0;
        for (int i = 0; i < size; i++) ties += counts[3 * (from + i) + PairCells.TIES];
        logLikelihood += ties * logNu;
    }

    private boolean isInBlock(int pair) {
        return pair < pairs.count() && pairs.start()[pair] < from + size;
    }

    private int begin(int pair) {
        return Math.max(pairs.start()[pair] - from, 0);
    }

    private int end(int pair) {
        return Math.min(pairs.start()[pair + 1] - from, size);
    }

    private int left(int pair) {
        return pairs.left()[pair];
    }

    private int right(int pair) {
        return pairs.right()[pair];
    }
}
