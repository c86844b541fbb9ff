package org.cotejo.stats.decision;

import org.cotejo.stats.numeric.Beta;

/** The exact test of McNemar (1947) for paired yes/no results: a binomial test of the pairs that disagree. */
public final class McNemar {
    private McNemar() {}

    /** The two-sided p-value from the counts of pairs where only the first, or only the second, says yes. */
    public static double exact(int onlyFirst, int onlySecond) {
        if (onlyFirst < 0 || onlySecond < 0) throw new IllegalArgumentException("counts must not be negative");
        var n = onlyFirst + onlySecond;
        var fewer = Math.min(onlyFirst, onlySecond);
        // P(X <= k) for X binomial(n, 1/2) is a beta probability; for k = n / 2 both tails overlap.
        return 2 * fewer >= n ? 1 : Math.min(1, 2 * Beta.probabilityBelow(0.5, n - fewer, fewer + 1.0));
    }
}
