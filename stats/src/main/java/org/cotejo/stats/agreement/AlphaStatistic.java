package org.cotejo.stats.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.stats.agreement.Distance.Measure;

/** Alpha from count patterns. */
final class AlphaStatistic implements ItemStatistic {
    private final CountPatterns patterns;
    private final Distance distance;
    private final double[] fixedDisagreement;

    AlphaStatistic(CountPatterns patterns, Distance distance) {
        this.patterns = patterns;
        this.distance = distance;
        this.fixedDisagreement = distance.isFixed() ? disagreements(distance.measure(new long[0])) : new double[0];
    }

    @Override
    public int[] items() {
        return patterns.items();
    }

    @Override
    public OptionalDouble at(int[] items) {
        var occurrences = occurrences(items);
        var measure = distance.measure(occurrences);
        double expected = measure.expected(occurrences);
        if (hasOneValue(occurrences) || !(expected > 0)) return OptionalDouble.empty();
        var disagreement = distance.isFixed() ? fixedDisagreement : disagreements(measure);
        double observed = 0;
        for (int p = 0; p < items.length; p++) observed += items[p] * disagreement[p];
        return OptionalDouble.of(1 - (Arrays.stream(occurrences).sum() - 1) * observed / expected);
    }

    private long[] occurrences(int[] items) {
        var occurrences = new long[patterns.categories()];
        for (int p = 0; p < items.length; p++) {
            if (patterns.total(p) < 2) continue;
            for (int cell = patterns.start(p); cell < patterns.start(p + 1); cell++) {
                occurrences[patterns.category(cell)] += (long) items[p] * patterns.count(cell);
            }
        }
        return occurrences;
    }

    private static boolean hasOneValue(long[] occurrences) {
        int found = 0;
        for (long count : occurrences) if (count > 0) found++;
        return found < 2;
    }

    /** Each pattern's sum of distances over ordered pairs, divided by its ratings less one. */
    private double[] disagreements(Measure measure) {
        var sums = new double[patterns.size()];
        for (int p = 0; p < sums.length; p++) {
            if (patterns.total(p) < 2) continue;
            sums[p] = 2 * pairSum(p, measure) / (patterns.total(p) - 1);
        }
        return sums;
    }

    private double pairSum(int pattern, Measure measure) {
        double sum = 0;
        for (int a = patterns.start(pattern); a < patterns.start(pattern + 1); a++) {
            for (int b = a + 1; b < patterns.start(pattern + 1); b++) {
                double pairs = (double) patterns.count(a) * patterns.count(b);
                sum += pairs * measure.between(patterns.category(a), patterns.category(b));
            }
        }
        return sum;
    }

    /**
     * Gwet's linearised variance of alpha (Gwet 2014, section 6; the same as krippen.alpha.raw of irrCAC), written in
     * distances: a weight of agreement is 1 - distance / largest distance, and alpha does not depend on the largest.
     */
    @Override
    public Optional<Bounds> analytic(double level) {
        var occurrences = occurrences(items());
        var measure = distance.measure(occurrences);
        double largest = largest(measure);
        double ratings = Arrays.stream(occurrences).sum();
        double n = 0;
        for (int p = 0; p < patterns.size(); p++) if (patterns.total(p) > 1) n += items()[p];
        double chance = 1 - measure.expected(occurrences) / (ratings * ratings * largest);
        var disagreement = disagreements(measure);
        double observed = 0;
        for (int p = 0; p < patterns.size(); p++) observed += items()[p] * disagreement[p];
        double raw = 1 - observed / (ratings * largest);
        double agreed = (1 - 1 / ratings) * raw + 1 / ratings;
        double alpha = (raw - chance) / (1 - chance);
        var nearness = nearness(occurrences, measure, largest);
        double squares = 0;
        for (int p = 0; p < patterns.size(); p++) {
            if (patterns.total(p) < 2) continue;
            double size = patterns.total(p) * n / ratings;
            double own = size - disagreement[p] * n / (ratings * largest) - agreed * (size - 1);
            double ownChance = nearness(p, nearness) * n / ratings - chance * (size - 1);
            double influence = (own - chance - 2 * (1 - alpha) * (ownChance - chance)) / (1 - chance);
            squares += items()[p] * (influence - alpha) * (influence - alpha);
        }
        if (n < 2) return Optional.empty();
        return Estimation.symmetric(at(items()).orElseThrow(), Math.sqrt(squares / (n * (n - 1))), n - 1, level);
    }

    private double largest(Measure measure) {
        double largest = 0;
        for (int k = 0; k < patterns.categories(); k++) {
            for (int l = k + 1; l < patterns.categories(); l++) largest = Math.max(largest, measure.between(k, l));
        }
        return largest;
    }

    /** For each category the mean weight of agreement with all ratings. */
    private static double[] nearness(long[] occurrences, Measure measure, double largest) {
        double n = Arrays.stream(occurrences).sum();
        var nearness = new double[occurrences.length];
        for (int k = 0; k < nearness.length; k++) {
            double apart = 0;
            for (int l = 0; l < nearness.length; l++) apart += occurrences[l] * measure.between(k, l);
            nearness[k] = 1 - apart / (n * largest);
        }
        return nearness;
    }

    private double nearness(int pattern, double[] nearness) {
        double sum = 0;
        for (int cell = patterns.start(pattern); cell < patterns.start(pattern + 1); cell++) {
            sum += patterns.count(cell) * nearness[patterns.category(cell)];
        }
        return sum;
    }
}
