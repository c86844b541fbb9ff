package org.cotejo.stats.agreement;

/**
 * Which interval is wanted. The same seed gives the same bits on any number of threads.
 *
 * @param level coverage aimed at, strictly between 0 and 1
 * @param rounds bootstrap rounds, at least 100
 */
public record IntervalOptions(Method method, double level, int rounds, long seed, int threads) {
    /** How an interval is made, and over what it generalises. */
    public enum Method {
        /** Percentiles over resampled items: the raters are these raters. */
        BOOTSTRAP,
        /** Standard error from leaving one rater out at a time: the items are these items. */
        RATER_JACKKNIFE,
        /** Variances of both added, t with raters - 1 degrees of freedom: other items and other raters. */
        TWO_WAY,
        /** The published large-sample variance, or the F distribution for intraclass correlations. */
        ANALYTIC,
        /** No interval. */
        NONE
    }

    public IntervalOptions {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("level must lie between 0 and 1: " + level);
        if (rounds < 100) throw new IllegalArgumentException("at least 100 rounds are needed: " + rounds);
        if (threads < 1) throw new IllegalArgumentException("threads must be positive: " + threads);
    }

    /** A 95 % interval from 1,000 rounds with seed 1 on one thread. */
    public static IntervalOptions of(Method method) {
        return new IntervalOptions(method, 0.95, 1000, 1, 1);
    }

    public static IntervalOptions none() {
        return of(Method.NONE);
    }

    public IntervalOptions withSeed(long other) {
        return new IntervalOptions(method, level, rounds, other, threads);
    }

    public IntervalOptions withThreads(int other) {
        return new IntervalOptions(method, level, rounds, seed, other);
    }
}
