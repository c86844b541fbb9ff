package org.cotejo.stats.decision;

import org.cotejo.stats.numeric.SpecialFunctions;

/** The exact test of Fisher (1935) for two proportions: given all margins, the counts are hypergeometric. */
public final class FisherExact {
    private FisherExact() {}

    /**
     * The one-sided p-value of so few successes in the first group, where both groups have the same chance of success:
     * P(X &lt;= successes), X hypergeometric.
     *
     * @param trials of the first group, at least the successes
     * @param otherTrials of the second group, at least its successes
     */
    public static double fewer(int successes, int trials, int otherSuccesses, int otherTrials) {
        if (successes < 0 || otherSuccesses < 0 || successes > trials || otherSuccesses > otherTrials) {
            throw new IllegalArgumentException("successes must lie between 0 and the trials");
        }
        int all = successes + otherSuccesses;
        double sum = 0;
        for (int x = Math.max(0, all - otherTrials); x <= successes; x++) {
            sum += StrictMath.exp(
                    logChoose(trials, x) + logChoose(otherTrials, all - x) - logChoose(trials + otherTrials, all));
        }
        return Math.min(1, sum);
    }

    private static double logChoose(int n, int k) {
        return SpecialFunctions.logGamma(n + 1.0)
                - SpecialFunctions.logGamma(k + 1.0)
                - SpecialFunctions.logGamma(n - k + 1.0);
    }
}
