package org.cotejo.stats.ranking;

/**
 * How intervals are drawn; everything but the threads decides the bits of the result.
 *
 * @param level coverage of intervals, strictly between 0 and 1
 * @param rounds bootstrap rounds, and draws behind simultaneous rank intervals
 */
public record Sampling(double level, int rounds, long seed, int threads) {
    public Sampling {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("level must lie between 0 and 1: " + level);
        if (rounds < 100) throw new IllegalArgumentException("at least 100 rounds: " + rounds);
        if (threads < 1) throw new IllegalArgumentException("threads must be positive: " + threads);
    }

    /** 95 %, 2,000 rounds, seed 1, one thread. */
    public static Sampling defaults() {
        return new Sampling(0.95, 2_000, 1, 1);
    }
}
