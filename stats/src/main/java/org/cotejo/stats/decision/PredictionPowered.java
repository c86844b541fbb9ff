package org.cotejo.stats.decision;

import java.util.Optional;
import org.cotejo.stats.numeric.Normal;
import org.cotejo.stats.numeric.Sums;

/**
 * The mean human score from few human labels and many judge predictions: PPI++ (Angelopoulos, Duchi and Zrnic 2023).
 *
 * <p>mean(y - lambda f) over labelled items + lambda mean(f) over the others, lambda = cov(y, f) / ((1 + n / N)
 * var(f)), cut to [0, 1]: a useless judge gets lambda near 0 and does no harm. The labelled items must be a random
 * sample of all; one value per item. The judge never replaces the labels: without them there is no estimate.
 */
public final class PredictionPowered {
    private static final int LABELLED_MIN = 10;

    private PredictionPowered() {}

    /** @param weight lambda, the trust the predictions earned */
    public record Estimate(double mean, double low, double high, double standardError, double weight) {}

    /**
     * Scores of the labelled items.
     *
     * @param human one score per item
     * @param judge the prediction for the same items, in the same order
     */
    public record Labelled(double[] human, double[] judge) {
        public Labelled {
            if (human.length != judge.length) throw new IllegalArgumentException("one prediction per label");
        }
    }

    /** Empty with fewer than 10 labelled or 2 unlabelled items: the normal interval would not hold. */
    public static Optional<Estimate> mean(Labelled labelled, double[] unlabelledJudge, double level) {
        var n = labelled.human.length;
        var unlabelled = unlabelledJudge.length;
        if (n < LABELLED_MIN || unlabelled < 2) return Optional.empty();
        var weight = weight(labelled, unlabelledJudge);
        var rest = new double[n];
        for (int i = 0; i < n; i++) rest[i] = labelled.human[i] - weight * labelled.judge[i];
        var mean = Sums.mean(rest) + weight * Sums.mean(unlabelledJudge);
        var error = Math.sqrt(Sums.variance(rest) / n + weight * weight * Sums.variance(unlabelledJudge) / unlabelled);
        var reach = Normal.quantile(0.5 + level / 2) * error;
        return Optional.of(new Estimate(mean, mean - reach, mean + reach, error, weight));
    }

    private static double weight(Labelled labelled, double[] unlabelledJudge) {
        var n = labelled.human.length;
        var all = new double[n + unlabelledJudge.length];
        System.arraycopy(labelled.judge, 0, all, 0, n);
        System.arraycopy(unlabelledJudge, 0, all, n, unlabelledJudge.length);
        var variance = Sums.variance(all);
        if (!(variance > 0)) return 0;
        var humanMean = Sums.mean(labelled.human);
        var judgeMean = Sums.mean(labelled.judge);
        var products = Sums.sum(0, n, i -> (labelled.human[i] - humanMean) * (labelled.judge[i] - judgeMean));
        var best = products / (n - 1) / ((1 + n / (double) unlabelledJudge.length) * variance);
        return Math.min(1, Math.max(0, best));
    }
}
