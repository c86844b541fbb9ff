package org.cotejo.stats.decision;

import java.util.Arrays;
import java.util.Optional;
import org.cotejo.stats.numeric.Percentiles;
import org.cotejo.stats.numeric.Rounds;

/**
 * Means, and differences of two means, with percentile intervals over resampled clusters (Davison and Hinkley 1997,
 * section 3.8), expanded to the width of Student's for the effective number of clusters. Clusters must be independent
 * of one another.
 */
public final class ClusteredMean {
    private static final int CLUSTERS_MIN = 5;

    private ClusteredMean() {}

    /** How the resampling is done; everything but the threads decides the bits of the result. */
    public record Resampling(double level, int rounds, long seed, int threads) {
        public Resampling {
            if (!(level > 0 && level < 1)) throw new IllegalArgumentException("level must lie in (0, 1): " + level);
            if (rounds < 100) throw new IllegalArgumentException("at least 100 rounds: " + rounds);
        }
    }

    /** @param effectiveClusters 1 / (sum of squared shares of the values) */
    public record Interval(double estimate, double low, double high, int n, int clusters, double effectiveClusters) {}

    /** The mean of all values; empty with fewer than 5 effective clusters. */
    public static Optional<Interval> mean(double[] values, int[] clusterOf, Resampling resampling) {
        var group = new boolean[values.length];
        Arrays.fill(group, true);
        return resampled(Totals.of(values, group, clusterOf), values.length, resampling);
    }

    /** The mean where `isOther` minus the mean where not; clusters are drawn whole, with both groups in them. */
    public static Optional<Interval> difference(
            double[] values, boolean[] isOther, int[] clusterOf, Resampling resampling) {
        return resampled(Totals.of(values, isOther, clusterOf), values.length, resampling);
    }

    /** Sums and counts per cluster, by group: all that a round needs. */
    private record Totals(double[] otherSum, int[] otherCount, double[] baseSum, int[] baseCount) {
        static Totals of(double[] values, boolean[] isOther, int[] clusterOf) {
            if (values.length != clusterOf.length || values.length != isOther.length) {
                throw new IllegalArgumentException("columns of different length");
            }
            var ids = Arrays.stream(clusterOf).sorted().distinct().toArray();
            var totals = new Totals(
                    new double[ids.length], new int[ids.length], new double[ids.length], new int[ids.length]);
            for (int i = 0; i < values.length; i++) {
                var cluster = Arrays.binarySearch(ids, clusterOf[i]);
                if (isOther[i]) {
                    totals.otherSum[cluster] += values[i];
                    totals.otherCount[cluster]++;
                } else {
                    totals.baseSum[cluster] += values[i];
                    totals.baseCount[cluster]++;
                }
            }
            return totals;
        }

        int clusters() {
            return otherSum.length;
        }

        boolean isPaired() {
            return Arrays.stream(baseCount).anyMatch(count -> count > 0);
        }

        double effective() {
            double total = 0;
            double squares = 0;
            for (int c = 0; c < clusters(); c++) {
                double size = otherCount[c] + baseCount[c];
                total += size;
                squares += size * size;
            }
            return total * total / squares;
        }

        /** The estimate when cluster `drawn[i]` is taken for each i; infinite when a group has no value. */
        double estimate(int[] drawn, boolean isPaired) {
            double other = 0;
            double base = 0;
            long others = 0;
            long bases = 0;
            for (var c : drawn) {
                other += otherSum[c];
                others += otherCount[c];
                base += baseSum[c];
                bases += baseCount[c];
            }
            if (others == 0 || (isPaired && bases == 0)) return Double.POSITIVE_INFINITY;
            return other / others - (isPaired ? base / bases : 0);
        }
    }

    private static Optional<Interval> resampled(Totals totals, int n, Resampling resampling) {
        var clusters = totals.clusters();
        if (totals.effective() < CLUSTERS_MIN) return Optional.empty();
        var isPaired = totals.isPaired();
        var all = new int[clusters];
        for (int c = 0; c < clusters; c++) all[c] = c;
        var draws = Rounds.run(resampling.rounds, resampling.seed, resampling.threads, (round, random) -> {
                    var drawn = new int[clusters];
                    for (int i = 0; i < clusters; i++) drawn[i] = random.nextInt(clusters);
                    return totals.estimate(drawn, isPaired);
                })
                .stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        var estimate = totals.estimate(all, isPaired);
        if (!Double.isFinite(estimate) || draws.length < 0.9 * resampling.rounds) return Optional.empty();
        var tail = Percentiles.expandedTail(0.5 - resampling.level / 2, totals.effective());
        var low = Percentiles.ofSorted(draws, tail);
        var high = Percentiles.ofSorted(draws, 1 - tail);
        return Optional.of(new Interval(estimate, low, high, n, clusters, totals.effective()));
    }
}
