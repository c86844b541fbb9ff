package org.cotejo.stats.rater;

import java.util.Arrays;

/**
 * The marginal log likelihood with its gradient and information, by equally spaced nodes over the difficulties.
 *
 * <p>For smooth integrands that die out at both ends equal spacing converges faster than any power (Trefethen and
 * Weideman 2014); the nodes stand closer the more ratings a prompt has, since its posterior is then narrower. The
 * observed information is Louis's (1982): what complete data would give, less the scatter of the score over the nodes.
 */
final class RatingScaleLikelihood {
    private static final double REACH = 6.5;
    private static final int NODES_MAX = 401;
    private static final double WEIGHT_MIN = 1e-18;

    private final RatingScaleData data;
    private final double[] node;
    private final double[] logWeight;
    private final RatingScaleCell cell;

    /** All sums at one point; observed information, and the expected one of complete data, by rows. */
    record Sums(double logLikelihood, double[] gradient, double[] observed, double[] complete) {}

    RatingScaleLikelihood(RatingScaleData data) {
        this(data, 1);
    }

    /** @param density 1, or more for nodes that stand closer by that factor */
    RatingScaleLikelihood(RatingScaleData data, int density) {
        this.data = data;
        this.cell = new RatingScaleCell(data.steps);
        int most = 0;
        for (int prompt = 0; prompt < data.prompts; prompt++) {
            most = Math.max(most, data.start[prompt + 1] - data.start[prompt]);
        }
        int half = density * (int) Math.min((NODES_MAX - 1) / 2, Math.ceil(2 * REACH * Math.sqrt(1 + most)));
        node = new double[2 * half + 1];
        logWeight = new double[node.length];
        double spacing = REACH / half;
        for (int q = 0; q < node.length; q++) {
            node[q] = (q - half) * spacing;
            logWeight[q] = StrictMath.log(spacing) - 0.5 * StrictMath.log(2 * Math.PI) - 0.5 * node[q] * node[q];
        }
    }

    RatingScaleData data() {
        return data;
    }

    int nodes() {
        return node.length;
    }

    double node(int q) {
        return node[q];
    }

    double logLikelihood(double[] parameters) {
        double sum = 0;
        var weights = new double[node.length];
        for (int prompt = 0; prompt < data.prompts; prompt++) sum += posterior(prompt, parameters, weights);
        return sum;
    }

    /** The weights of the nodes given the prompt's ratings; returns the log likelihood of those ratings. */
    double posterior(int prompt, double[] parameters, double[] weights) {
        double spread = StrictMath.exp(parameters[data.spreadPlace()]);
        cell.setThresholds(data, parameters);
        double largest = Double.NEGATIVE_INFINITY;
        for (int q = 0; q < node.length; q++) {
            double log = logWeight[q];
            for (int row = data.start[prompt]; row < data.start[prompt + 1]; row++) {
                log += cell.logProbability(location(row, parameters) - spread * node[q], data.score[row]);
            }
            weights[q] = log;
            largest = Math.max(largest, log);
        }
        double sum = 0;
        for (int q = 0; q < weights.length; q++) sum += weights[q] = StrictMath.exp(weights[q] - largest);
        for (int q = 0; q < weights.length; q++) weights[q] /= sum;
        return largest + StrictMath.log(sum);
    }

    /** Model less rater of a row. */
    double location(int row, double[] parameters) {
        int place = data.raterPlace(data.rater[row]);
        return parameters[data.model[row]] - (place < 0 ? 0 : parameters[place]);
    }

    Sums sums(double[] parameters) {
        int size = parameters.length;
        var sums = new Sums(0, new double[size], new double[size * size], new double[size * size]);
        var weights = new double[node.length];
        double logLikelihood = 0;
        for (int prompt = 0; prompt < data.prompts; prompt++) {
            logLikelihood += posterior(prompt, parameters, weights);
            addPrompt(prompt, parameters, weights, sums);
        }
        for (int i = 0; i < sums.observed.length; i++) sums.observed[i] += sums.complete[i];
        return new Sums(logLikelihood, sums.gradient, sums.observed, sums.complete);
    }

    private void addPrompt(int prompt, double[] parameters, double[] weights, Sums sums) {
        int size = parameters.length;
        var places = places(prompt);
        var mean = new double[places.length];
        var second = new double[places.length * places.length];
        var score = new double[size];
        double spread = StrictMath.exp(parameters[data.spreadPlace()]);
        for (int q = 0; q < node.length; q++) {
            if (weights[q] < WEIGHT_MIN) continue;
            for (int place : places) score[place] = 0;
            for (int row = data.start[prompt]; row < data.start[prompt + 1]; row++) {
                cell.setLocation(location(row, parameters) - spread * node[q]);
                cell.add(data, row, new RatingScaleCell.Node(weights[q], spread * node[q]), score, sums.complete);
            }
            for (int a = 0; a < places.length; a++) {
                double weighted = weights[q] * score[places[a]];
                mean[a] += weighted;
                for (int b = 0; b < places.length; b++) second[a * places.length + b] += weighted * score[places[b]];
            }
        }
        for (int a = 0; a < places.length; a++) {
            sums.gradient[places[a]] += mean[a];
            for (int b = 0; b < places.length; b++) {
                sums.observed[places[a] * size + places[b]] -= second[a * places.length + b] - mean[a] * mean[b];
            }
        }
        // The spread enters as its logarithm: the second derivative of exp adds the score itself.
        int spreadPlace = data.spreadPlace();
        sums.observed[spreadPlace * size + spreadPlace] -= mean[places.length - 1];
    }

    /** The parameters that the prompt's ratings touch. */
    private int[] places(int prompt) {
        var touched = new boolean[data.parameters()];
        for (int row = data.start[prompt]; row < data.start[prompt + 1]; row++) {
            touched[data.model[row]] = true;
            int place = data.raterPlace(data.rater[row]);
            if (place >= 0) touched[place] = true;
        }
        for (int step = 2; step <= data.steps; step++) touched[data.stepPlace(step)] = true;
        touched[data.spreadPlace()] = true;
        var places = new int[touched.length];
        int found = 0;
        for (int place = 0; place < touched.length; place++) if (touched[place]) places[found++] = place;
        return Arrays.copyOf(places, found);
    }
}
