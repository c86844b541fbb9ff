package org.cotejo.stats.rater;

import java.util.stream.IntStream;

/**
 * Difficulties and residuals, averaged over the posterior of each prompt's difficulty: under the model the mean squares
 * then have expectation 1, which residuals at a shrunken point would not.
 */
final class RatingScaleResiduals {
    private final RatingScaleData data;
    private final double[] difficulty;
    private final double[] deviation;
    private final double[] squared;
    private final double[] variance;
    private final double[] standardised;

    RatingScaleResiduals(RatingScaleClimb climb) {
        var likelihood = climb.likelihood();
        this.data = likelihood.data();
        this.difficulty = new double[data.prompts];
        this.deviation = new double[data.prompts];
        this.squared = new double[data.score.length];
        this.variance = new double[data.score.length];
        this.standardised = new double[data.score.length];
        var weights = new double[likelihood.nodes()];
        var cell = new RatingScaleCell(data.steps);
        cell.setThresholds(data, climb.parameters());
        double spread = climb.spreadIsZero() ? 0 : StrictMath.exp(climb.parameters()[data.spreadPlace()]);
        for (int prompt = 0; prompt < data.prompts; prompt++) {
            likelihood.posterior(prompt, climb.parameters(), weights);
            addPrompt(prompt, new Point(likelihood, climb.parameters(), spread), weights, cell);
        }
    }

    private record Point(RatingScaleLikelihood likelihood, double[] parameters, double spread) {}

    private void addPrompt(int prompt, Point point, double[] weights, RatingScaleCell cell) {
        double mean = 0;
        double square = 0;
        for (int q = 0; q < weights.length; q++) {
            double node = point.spread() * point.likelihood().node(q);
            mean += weights[q] * node;
            square += weights[q] * node * node;
            for (int row = data.start[prompt]; row < data.start[prompt + 1]; row++) {
                cell.setLocation(point.likelihood().location(row, point.parameters()) - node);
                double left = data.score[row] - cell.mean();
                squared[row] += weights[q] * left * left;
                variance[row] += weights[q] * cell.variance();
                standardised[row] += weights[q] * left * left / Math.max(cell.variance(), Double.MIN_NORMAL);
            }
        }
        difficulty[prompt] = mean;
        deviation[prompt] = Math.sqrt(Math.max(0, square - mean * mean));
    }

    RatingScaleFit.Measure difficulty(int prompt) {
        return new RatingScaleFit.Measure(difficulty[prompt], deviation[prompt]);
    }

    RatingScaleFit.MeanSquares of(int[] element, int number) {
        var rows = IntStream.range(0, element.length)
                .filter(row -> element[row] == number)
                .toArray();
        return meanSquares(rows);
    }

    RatingScaleFit.MeanSquares ofPrompt(int prompt) {
        if (data.start[prompt] == data.start[prompt + 1]) throw new IllegalArgumentException("no rating of " + prompt);
        return meanSquares(
                IntStream.range(data.start[prompt], data.start[prompt + 1]).toArray());
    }

    private RatingScaleFit.MeanSquares meanSquares(int[] rows) {
        double residual = 0;
        double expected = 0;
        double outfit = 0;
        for (int row : rows) {
            residual += squared[row];
            expected += variance[row];
            outfit += standardised[row] / rows.length;
        }
        return new RatingScaleFit.MeanSquares(residual / expected, outfit, rows.length);
    }
}
