package org.cotejo.stats.ranking;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cotejo.stats.numeric.ChiSquare;
import org.cotejo.stats.numeric.Cholesky;
import org.cotejo.stats.numeric.Percentiles;
import org.cotejo.stats.numeric.Rounds;

/**
 * Ranks that hold for all players at once (Mogstad, Romano, Shaikh and Wilhelm 2024): a player's rank lies between 1 +
 * the number of players significantly above it and M - the number significantly below. The critical value of all
 * pairwise differences together is the quantile of the largest absolute t among them (max-t), over bootstrap draws or
 * over normal (with few clusters: t) draws of the estimated covariance.
 */
final class RankIntervals {
    private static final int CHUNK = 256;

    /** A chunk of draws: for each the deviations of the players. */
    private interface Draws {
        double[][] chunk(int first, int size);
    }

    private RankIntervals() {}

    static RankRange[] of(double[] strengths, Uncertainty uncertainty, int size, Sampling sampling) {
        var n = strengths.length;
        var differences = PairErrors.of(n, uncertainty.covariance(), size);
        var bootstrap = uncertainty.draws();
        var draws = bootstrap.length > 0
                ? (Draws) (first, count) -> Arrays.copyOfRange(bootstrap, first, first + count)
                : gaussian(n, uncertainty, size, sampling.seed());
        var largest = new double[bootstrap.length > 0 ? bootstrap.length : sampling.rounds()];
        Rounds.each((largest.length + CHUNK - 1) / CHUNK, sampling.threads(), number -> {
            var first = number * CHUNK;
            var chunk = draws.chunk(first, Math.min(CHUNK, largest.length - first));
            for (int d = 0; d < chunk.length; d++) largest[first + d] = differences.largestT(chunk[d]);
        });
        var critical = Percentiles.of(largest, sampling.level());
        var ranges = new RankRange[n];
        for (int i = 0; i < n; i++) {
            int low = 1;
            int high = n;
            for (int j = 0; j < n; j++) {
                var t = differences.t(strengths, i, j);
                if (t < -critical) low++;
                if (t > critical) high--;
            }
            ranges[i] = new RankRange(low, high);
        }
        return ranges;
    }

    private static Draws gaussian(int n, Uncertainty uncertainty, int parameters, long seed) {
        var factor = factor(n, uncertainty.covariance(), parameters);
        var degrees = uncertainty.degreesOfFreedom();
        return (first, size) -> {
            var independent = new double[n][size];
            for (int d = 0; d < size; d++) {
                var random = Rounds.stream(seed, first + d);
                for (int i = 0; i < n; i++) independent[i][d] = random.nextGaussian();
                if (Double.isInfinite(degrees)) continue;
                var stretch = stretch(random, degrees);
                for (int i = 0; i < n; i++) independent[i][d] *= stretch;
            }
            return turned(factor.correlate(independent), size);
        };
    }

    private static double[][] turned(double[][] byPlayer, int size) {
        var byDraw = new double[size][byPlayer.length];
        for (int d = 0; d < size; d++) for (int i = 0; i < byPlayer.length; i++) byDraw[d][i] = byPlayer[i][d];
        return byDraw;
    }

    /** What turns a normal draw into one of Student's t. */
    private static double stretch(SplittableRandom random, double degrees) {
        var chance = Math.min(1 - 1e-15, Math.max(1e-15, random.nextDouble()));
        return Math.sqrt(degrees / ChiSquare.quantile(chance, degrees));
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
