package org.cotejo.stats.rater;

/** The categories' probabilities at one location, and what one rating adds there to score and information. */
final class RatingScaleCell {
    private static final double EXPONENT_MAX = 600;

    private final int steps;
    private final double[] thresholdSum;
    private final double[] thresholdFactor;
    private final double[] probability;
    private final double[] atLeast;
    private final double[] covariance;
    private final int[] places = new int[3];
    private final double[] slopes = new double[3];
    private double thresholdReach;
    private double shift;
    private double mean;
    private double variance;

    /** The posterior weight of a node and the difficulty that stands there. */
    record Node(double weight, double difficulty) {}

    RatingScaleCell(int steps) {
        this.steps = steps;
        this.thresholdSum = new double[steps + 1];
        this.thresholdFactor = new double[steps + 1];
        this.probability = new double[steps + 1];
        this.atLeast = new double[steps + 1];
        this.covariance = new double[steps + 1];
    }

    void setThresholds(RatingScaleData data, double[] parameters) {
        thresholdReach = 0;
        for (int step = 1; step <= steps; step++) {
            int place = data.stepPlace(step);
            thresholdSum[step] = thresholdSum[step - 1] + (place < 0 ? 0 : parameters[place]);
            thresholdFactor[step] = StrictMath.exp(-thresholdSum[step]);
            thresholdReach = Math.max(thresholdReach, Math.abs(thresholdSum[step]));
        }
    }

    double logProbability(double location, int score) {
        double sum = weigh(location);
        return score * location - thresholdSum[score] - StrictMath.log(sum) - shift;
    }

    /** Weights of the categories into `probability`, all divided by exp(shift); returns their sum. */
    private double weigh(double location) {
        double sum = 1;
        shift = 0;
        probability[0] = 1;
        if (steps * Math.abs(location) + thresholdReach < EXPONENT_MAX) {
            // One exponential for all categories: the others are its powers.
            double odds = StrictMath.exp(location);
            double power = 1;
            for (int k = 1; k <= steps; k++) {
                power *= odds;
                sum += probability[k] = power * thresholdFactor[k];
            }
            return sum;
        }
        for (int k = 1; k <= steps; k++) shift = Math.max(shift, k * location - thresholdSum[k]);
        sum = 0;
        for (int k = 0; k <= steps; k++) sum += probability[k] = StrictMath.exp(k * location - thresholdSum[k] - shift);
        return sum;
    }

    void setLocation(double location) {
        double sum = weigh(location);
        mean = 0;
        double square = 0;
        for (int k = 0; k <= steps; k++) {
            probability[k] /= sum;
            mean += k * probability[k];
            square += (double) k * k * probability[k];
        }
        variance = square - mean * mean;
        double above = 0;
        double scoreAbove = 0;
        for (int step = steps; step >= 1; step--) {
            above += probability[step];
            scoreAbove += step * probability[step];
            atLeast[step] = above;
            covariance[step] = scoreAbove - mean * above;
        }
    }

    double mean() {
        return mean;
    }

    double variance() {
        return variance;
    }

    /** Adds the rating's score, and its share of the expected information of complete data. */
    void add(RatingScaleData data, int row, Node node, double[] score, double[] complete) {
        int size = data.parameters();
        double left = data.score[row] - mean;
        places[0] = data.model[row];
        slopes[0] = 1;
        places[1] = data.raterPlace(data.rater[row]);
        slopes[1] = -1;
        places[2] = data.spreadPlace();
        slopes[2] = -node.difficulty();
        for (int a = 0; a < 3; a++) {
            if (places[a] < 0) continue;
            score[places[a]] += slopes[a] * left;
            for (int b = 0; b < 3; b++) {
                if (places[b] < 0) continue;
                complete[places[a] * size + places[b]] += node.weight() * slopes[a] * slopes[b] * variance;
            }
        }
        addThresholds(data, row, node, score, complete);
    }

    private void addThresholds(RatingScaleData data, int row, Node node, double[] score, double[] complete) {
        int size = data.parameters();
        for (int step = 2; step <= steps; step++) {
            int place = data.stepPlace(step);
            score[place] -= (data.score[row] >= step ? 1 : 0) - atLeast[step];
            for (int a = 0; a < 3; a++) {
                if (places[a] < 0) continue;
                double cross = -node.weight() * slopes[a] * covariance[step];
                complete[places[a] * size + place] += cross;
                complete[place * size + places[a]] += cross;
            }
            for (int other = 2; other <= steps; other++) {
                double joint = atLeast[Math.max(step, other)] - atLeast[step] * atLeast[other];
                complete[place * size + data.stepPlace(other)] += node.weight() * joint;
            }
        }
    }
}
