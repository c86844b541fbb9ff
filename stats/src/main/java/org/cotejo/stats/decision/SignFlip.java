package org.cotejo.stats.decision;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cotejo.stats.numeric.Rounds;
import org.cotejo.stats.numeric.Sums;

/**
 * The paired permutation test by sign flips (Fisher 1935): under the null hypothesis each item's difference is as
 * likely to have the other sign. Two-sided, on the absolute mean difference.
 *
 * <p>Exact over all 2^n sign patterns for at most 20 non-zero differences; beyond, seeded draws with p = (b + 1) /
 * (B + 1) (Phipson and Smyth 2010), which is never 0. Differences of 0 flip into themselves and are left out.
 */
public final class SignFlip {
    public static final int EXACT_MAX = 20;
    public static final int DRAWS_DEFAULT = 20_000;
    private static final int DRAWS_PER_ROUND = 500;
    /** Sums that differ by rounding only count as equal, which keeps the test on its safe side. */
    private static final double RELATIVE_TIE = 1e-11;

    private SignFlip() {}

    /**
     * A p-value and how it came about.
     *
     * @param draws sign patterns looked at: 2^n when exact
     */
    public record Result(double meanDifference, double pValue, boolean isExact, long draws) {}

    /** The test of finite paired differences, at least one; `draws` is rounded up to a multiple of 500. */
    public static Result of(double[] differences, int draws, long seed, int threads) {
        var mean = Sums.mean(differences);
        var moving = Arrays.stream(differences)
                .map(Math::abs)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        var observed = Math.abs(Sums.sum(differences));
        var least = observed - RELATIVE_TIE * Sums.sum(moving);
        if (moving.length <= EXACT_MAX) {
            var patterns = 1L << moving.length;
            return new Result(mean, atLeast(moving, least) / (double) patterns, true, patterns);
        }
        var rounds = (draws + DRAWS_PER_ROUND - 1) / DRAWS_PER_ROUND;
        long extreme = 0;
        for (var count : Rounds.run(rounds, seed, threads, (round, random) -> extremeDraws(moving, least, random))) {
            extreme += count;
        }
        var total = (long) rounds * DRAWS_PER_ROUND;
        return new Result(mean, (extreme + 1.0) / (total + 1.0), false, total);
    }

    /** Sums of both halves' patterns, then all their pairs: each sum has few roundings, whatever the pattern. */
    private static long atLeast(double[] sizes, double least) {
        var half = sizes.length / 2;
        var first = patternSums(Arrays.copyOfRange(sizes, 0, half));
        var second = patternSums(Arrays.copyOfRange(sizes, half, sizes.length));
        long count = 0;
        for (var a : first) for (var b : second) if (Math.abs(a + b) >= least) count++;
        return count;
    }

    private static double[] patternSums(double[] sizes) {
        var sums = new double[1 << sizes.length];
        for (int pattern = 0; pattern < sums.length; pattern++) {
            for (int i = 0; i < sizes.length; i++) sums[pattern] += (pattern >> i & 1) == 0 ? sizes[i] : -sizes[i];
        }
        return sums;
    }

    private static int extremeDraws(double[] sizes, double least, SplittableRandom random) {
        int extreme = 0;
        for (int draw = 0; draw < DRAWS_PER_ROUND; draw++) {
            double sum = 0;
            long signs = 0;
            for (int i = 0; i < sizes.length; i++) {
                if (i % 64 == 0) signs = random.nextLong();
                sum += (signs & 1) == 0 ? sizes[i] : -sizes[i];
                signs >>>= 1;
            }
            if (Math.abs(sum) >= least) extreme++;
        }
        return extreme;
    }
}
