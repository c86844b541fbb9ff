package org.cotejo.stats.decision;

import java.util.Optional;
import org.cotejo.stats.numeric.Normal;

/** Intervals for proportions that stay within their range: Wilson's, and Newcombe's for a paired difference. */
public final class Proportions {
    private Proportions() {}

    public record Interval(double estimate, double low, double high, double level) {}

    /**
     * Pairs of yes/no results by what the two systems say.
     *
     * @param onlyFirst pairs in which only the first system says yes
     */
    public record PairedCounts(int both, int onlyFirst, int onlySecond, int neither) {
        public PairedCounts {
            if (both < 0 || onlyFirst < 0 || onlySecond < 0 || neither < 0) {
                throw new IllegalArgumentException("counts must not be negative");
            }
        }

        int n() {
            return both + onlyFirst + onlySecond + neither;
        }
    }

    /** The score interval of Wilson (1927), without continuity correction; empty for no trial. */
    public static Optional<Interval> wilson(int successes, int n, double level) {
        if (successes < 0 || successes > n) throw new IllegalArgumentException(successes + " successes of " + n);
        if (n == 0) return Optional.empty();
        var z = Normal.quantile(0.5 + level / 2);
        var p = successes / (double) n;
        var centre = 2 * n * p + z * z;
        var reach = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
        var width = 2 * (n + z * z);
        var low = successes == 0 ? 0 : (centre - reach) / width;
        var high = successes == n ? 1 : (centre + reach) / width;
        return Optional.of(new Interval(p, low, high, level));
    }

    /**
     * First minus second proportion in pairs: method 10 of Newcombe (1998), Statistics in Medicine 17, 2635-2650,
     * which joins the two Wilson intervals by a continuity-corrected phi; empty for no pair.
     */
    public static Optional<Interval> pairedDifference(PairedCounts counts, double level) {
        var n = counts.n();
        if (n == 0) return Optional.empty();
        var first = wilson(counts.both + counts.onlyFirst, n, level).orElseThrow();
        var second = wilson(counts.both + counts.onlySecond, n, level).orElseThrow();
        var phi = phi(counts);
        var difference = (counts.onlyFirst - counts.onlySecond) / (double) n;
        var below = joined(first.estimate - first.low, second.high - second.estimate, phi);
        var above = joined(first.high - first.estimate, second.estimate - second.low, phi);
        return Optional.of(new Interval(difference, difference - below, difference + above, level));
    }

    private static double joined(double mine, double its, double phi) {
        return Math.sqrt(Math.max(0, mine * mine - 2 * phi * mine * its + its * its));
    }

    private static double phi(PairedCounts counts) {
        double a = counts.both;
        double b = counts.onlyFirst;
        double c = counts.onlySecond;
        double d = counts.neither;
        var margins = (a + b) * (c + d) * (a + c) * (b + d);
        if (margins == 0) return 0;
        var cross = a * d - b * c;
        var corrected = cross > 0 ? Math.max(cross - counts.n() / 2.0, 0) : cross;
        return corrected / Math.sqrt(margins);
    }
}
