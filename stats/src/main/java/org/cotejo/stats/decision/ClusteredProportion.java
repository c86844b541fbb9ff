package org.cotejo.stats.decision;

import java.util.Optional;
import org.cotejo.stats.numeric.StudentT;

/**
 * A proportion of yes/no results that come in clusters, such as the claims of one response, with an interval that stays
 * within 0 and 1.
 *
 * <p>Source: the score interval of Wilson (1927) at the effective sample size, as Dean and Pagano (2015), Journal of Survey
 * Statistics and Methodology 3, 484-503, and Franco, Little, Louis and Slud (2019), the same 7, 334-364, recommend for
 * clustered surveys. The estimate is the ratio of all successes to all trials; its variance is the jackknife's, which leaves
 * one cluster out at a time (Wolter 2007, section 4.2); the design effect is that variance over p (1 - p) / n, and never
 * counted as less than 1; Student's t with the effective number of clusters less 1 takes the place of the normal quantile.
 *
 * <p>The rarer result shows how far the results of a cluster depend on each other only by the clusters that have it. The
 * design effect is therefore averaged with the worst, in which each cluster counts as one result: it weighs as much as
 * two clusters with the rarer result, and alone where all results are the same. In planted worlds with 7 to 600 clusters,
 * proportions of 0.5 to 0.98 and correlations of 0 to 0.6 the interval for 95 % held the truth in 92 % or more; without the
 * average it was 83 % in some. Clusters must be independent of one another.
 */
public final class ClusteredProportion {
    /** Fewer effective clusters than these say nothing that anybody should read. */
    public static final int CLUSTERS_MIN = 5;

    /** How many clusters with the rarer result the worst design effect weighs as much as. */
    private static final double WORST_WEIGHT = 2;

    private ClusteredProportion() {}

    /**
     * @param estimate from 0 to 1, as the ends are
     * @param n how many results
     * @param clusters how many clusters have any
     * @param effectiveClusters 1 / (sum of squared shares of the results)
     * @param designEffect how many results tell as much as one that stands alone would; at least 1
     */
    public record Interval(
            double estimate,
            double low,
            double high,
            int n,
            int clusters,
            double effectiveClusters,
            double designEffect) {}

    /**
     * The proportion over all clusters, one place in both columns for each; empty with fewer than 5 effective clusters.
     *
     * @param level strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException where the columns differ in length, or a cluster has more successes than trials
     */
    public static Optional<Interval> of(int[] successes, int[] trials, double level) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("level must lie in (0, 1): " + level);
        var sums = Sums.of(successes, trials);
        if (sums.n == 0 || sums.effective() < CLUSTERS_MIN) return Optional.empty();
        return Optional.of(sums.interval(level));
    }

    /** What the columns add up to. */
    private record Sums(int[] successes, int[] trials, int clusters, double yes, double n, double squares) {
        static Sums of(int[] successes, int[] trials) {
            if (successes.length != trials.length) throw new IllegalArgumentException("columns of different length");
            int clusters = 0;
            double yes = 0;
            double n = 0;
            double squares = 0;
            for (int i = 0; i < trials.length; i++) {
                if (successes[i] < 0 || successes[i] > trials[i]) {
                    throw new IllegalArgumentException(successes[i] + " successes of " + trials[i]);
                }
                if (trials[i] > 0) clusters++;
                yes += successes[i];
                n += trials[i];
                squares += (double) trials[i] * trials[i];
            }
            return new Sums(successes, trials, clusters, yes, n, squares);
        }

        double effective() {
            return n * n / squares;
        }

        double designEffect() {
            var worst = n / effective();
            if (yes == 0 || yes == n) return worst;
            var p = yes / n;
            var seen = Math.max(1, jackknifeVariance(p) / (p * (1 - p) / n));
            var shown = clustersWithTheRarer();
            return (shown * seen + WORST_WEIGHT * Math.max(worst, seen)) / (shown + WORST_WEIGHT);
        }

        private int clustersWithTheRarer() {
            int withYes = 0;
            int withNo = 0;
            for (int i = 0; i < trials.length; i++) {
                if (successes[i] > 0) withYes++;
                if (successes[i] < trials[i]) withNo++;
            }
            return Math.min(withYes, withNo);
        }

        private double jackknifeVariance(double p) {
            double sum = 0;
            for (int i = 0; i < trials.length; i++) {
                var change = (successes[i] - p * trials[i]) / (n - trials[i]);
                sum += change * change;
            }
            return (clusters - 1.0) / clusters * sum;
        }

        Interval interval(double level) {
            var designEffect = designEffect();
            var size = n / designEffect;
            var t = StudentT.quantile(0.5 + level / 2, effective() - 1);
            var p = yes / n;
            var centre = 2 * size * p + t * t;
            var reach = t * Math.sqrt(t * t + 4 * size * p * (1 - p));
            var width = 2 * (size + t * t);
            var low = yes == 0 ? 0 : (centre - reach) / width;
            var high = yes == n ? 1 : (centre + reach) / width;
            return new Interval(p, low, high, (int) n, clusters, effective(), designEffect);
        }
    }
}
