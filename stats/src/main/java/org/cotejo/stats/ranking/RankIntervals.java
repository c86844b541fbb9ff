package org.cotejo.stats.ranking;

import org.cotejo.stats.numeric.ChiSquare;
import org.cotejo.stats.numeric.Cholesky;
import org.cotejo.stats.numeric.Percentiles;
import org.cotejo.stats.numeric.Rounds;

/**
 * Ranks that hold for all players at once (Mogstad, Romano, Shaikh and Wilhelm 2024): a player's rank lies between 1 +
 * the number of players significantly above it and M - the number significantly below. The critical value of all
 * pairwise differences together is the quantile of the largest absolute t among them (max-t), over bootstrap draws or
 * over normal (with few clusters: t) draws of the estimated covariance.
 *
 * @param low best rank, 1 is first
 * @param high worst rank
 */
record RankIntervals(int[] low, int[] high, double criticalValue) {
    private static final int CHUNK = 256;

    static RankIntervals of(double[] strengths, Uncertainty uncertainty, int size, Sampling sampling) {
        var n = strengths.length;
        var draws = uncertainty.draws().length > 0 ? uncertainty.draws() : gaussian(n, uncertainty, size, sampling);
        var inverseErrors = inverseErrors(n, uncertainty.covariance(), size);
        var critical = Percentiles.of(largestT(draws, inverseErrors, n, sampling.threads()), sampling.level());
        var low = new int[n];
        var high = new int[n];
        for (int i = 0; i < n; i++) {
            low[i] = 1;
            high[i] = n;
            for (int j = 0; j < n; j++) {
                var t = (strengths[i] - strengths[j]) * inverseErrors[i * n + j];
                if (t < -critical) low[i]++;
                if (t > critical) high[i]--;
            }
        }
        return new RankIntervals(low, high, critical);
    }

    /** The largest absolute t of each draw; by chunks of draws, so that the inner loop runs along arrays. */
    private static double[] largestT(double[][] draws, double[] inverseErrors, int n, int threads) {
        var largest = new double[draws.length];
        Rounds.each((draws.length + CHUNK - 1) / CHUNK, threads, chunk -> {
            var first = chunk * CHUNK;
            var size = Math.min(CHUNK, draws.length - first);
            var byPlayer = new double[n][size];
            for (int d = 0; d < size; d++) for (int i = 0; i < n; i++) byPlayer[i][d] = draws[first + d][i];
            var most = new double[size];
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) raise(most, byPlayer[i], byPlayer[j], inverseErrors[i * n + j]);
            }
            System.arraycopy(most, 0, largest, first, size);
        });
        return largest;
    }

    private static void raise(double[] most, double[] left, double[] right, double inverseError) {
        for (int d = 0; d < most.length; d++) {
            most[d] = Math.max(most[d], Math.abs(left[d] - right[d]) * inverseError);
        }
    }

    /** 1 / standard error of each difference; 0 where the error is 0, so that it separates nothing. */
    private static double[] inverseErrors(int n, double[] covariance, int size) {
        var errors = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                var variance = covariance[i * size + i] + covariance[j * size + j] - 2 * covariance[i * size + j];
                errors[i * n + j] = i != j && variance > 0 ? 1 / Math.sqrt(variance) : 0;
            }
        }
        return errors;
    }

    private static double[][] gaussian(int n, Uncertainty uncertainty, int size, Sampling sampling) {
        var factor = factor(n, uncertainty.covariance(), size);
        var degrees = uncertainty.degreesOfFreedom();
        return Rounds.run(sampling.rounds(), sampling.seed(), sampling.threads(), (round, random) -> {
                    var draw = new double[n];
                    for (int i = 0; i < n; i++) draw[i] = random.nextGaussian();
                    var correlated = factor.correlate(draw);
                    if (Double.isInfinite(degrees)) return correlated;
                    var chance = Math.min(1 - 1e-15, Math.max(1e-15, random.nextDouble()));
                    var stretch = Math.sqrt(degrees / ChiSquare.quantile(chance, degrees));
                    for (int i = 0; i < n; i++) correlated[i] *= stretch;
                    return correlated;
                })
                .toArray(double[][]::new);
    }

    /** A common shift of all strengths leaves every difference alone, so it may fill the singular direction. */
    private static Cholesky factor(int n, double[] covariance, int size) {
        double trace = 0;
        for (int i = 0; i < n; i++) trace += covariance[i * size + i];
        for (var ridge = 1e-9; ridge < 1; ridge *= 100) {
            var matrix = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) matrix[i * n + j] = covariance[i * size + j] + trace / n / n;
                matrix[i * n + i] += ridge * trace / n;
            }
            var factor = Cholesky.of(matrix, n);
            if (factor.isPresent()) return factor.get();
        }
        throw new IllegalStateException("the covariance of the strengths is not positive");
    }
}
