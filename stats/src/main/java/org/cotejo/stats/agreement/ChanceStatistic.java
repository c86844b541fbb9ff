package org.cotejo.stats.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gwet, Fleiss, Brennan-Prediger and percent agreement from count patterns. */
final class ChanceStatistic implements ItemStatistic {
    private final Coefficient coefficient;
    private final CountPatterns patterns;
    private final double[] weights;
    private final double[] agreement;
    private final double weightSum;

    ChanceStatistic(Coefficient coefficient, CountPatterns patterns, double[] weights) {
        this.coefficient = coefficient;
        this.patterns = patterns;
        this.weights = weights;
        this.weightSum = Arrays.stream(weights).sum();
        this.agreement = new double[patterns.size()];
        for (int p = 0; p < agreement.length; p++) if (patterns.total(p) > 1) agreement[p] = agreement(p);
    }

    /** The weighted share of agreeing ordered pairs; exactly 1 when all ratings are alike. */
    private double agreement(int pattern) {
        int q = patterns.categories();
        double apart = 0;
        for (int a = patterns.start(pattern); a < patterns.start(pattern + 1); a++) {
            for (int b = a + 1; b < patterns.start(pattern + 1); b++) {
                double pairs = 2.0 * patterns.count(a) * patterns.count(b);
                apart += pairs * (1 - weights[patterns.category(a) * q + patterns.category(b)]);
            }
        }
        return 1 - apart / ((double) patterns.total(pattern) * (patterns.total(pattern) - 1));
    }

    @Override
    public int[] items() {
        return patterns.items();
    }

    @Override
    public OptionalDouble at(int[] items) {
        double pairable = 0;
        double observed = 0;
        for (int p = 0; p < items.length; p++) {
            if (patterns.total(p) < 2) continue;
            pairable += items[p];
            observed += items[p] * agreement[p];
        }
        if (pairable == 0) return OptionalDouble.empty();
        double chance = chance(shares(items));
        return 1 - chance < 1e-14
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed / pairable - chance) / (1 - chance));
    }

    /** Each category's mean share of an item's ratings. */
    private double[] shares(int[] items) {
        var shares = new double[patterns.categories()];
        double n = 0;
        for (int p = 0; p < items.length; p++) {
            n += items[p];
            for (int cell = patterns.start(p); cell < patterns.start(p + 1); cell++) {
                shares[patterns.category(cell)] += (double) items[p] * patterns.count(cell) / patterns.total(p);
            }
        }
        for (int k = 0; k < shares.length; k++) shares[k] /= n;
        return shares;
    }

    private double chance(double[] shares) {
        int q = shares.length;
        return switch (coefficient) {
            case GWET -> {
                double sum = 0;
                for (double share : shares) sum += share * (1 - share);
                yield q == 1 ? 1 : weightSum / ((double) q * (q - 1)) * sum;
            }
            case FLEISS -> {
                double sum = 0;
                for (int k = 0; k < q; k++) sum += shares[k] * nearness(k, shares);
                yield sum;
            }
            case BRENNAN_PREDIGER -> weightSum / ((double) q * q);
            case PERCENT -> 0;
            case COHEN, CONGER -> throw new IllegalStateException("counts do not hold " + coefficient);
        };
    }

    private double nearness(int category, double[] shares) {
        double sum = 0;
        for (int l = 0; l < shares.length; l++) sum += shares[l] * weights[category * shares.length + l];
        return sum;
    }

    @Override
    public Optional<Bounds> analytic(double level) {
        double value = at(items()).orElseThrow();
        var shares = shares(items());
        double chance = chance(shares);
        var byCategory = chanceByCategory(shares);
        double n = 0;
        double pairable = 0;
        for (int p = 0; p < patterns.size(); p++) {
            n += items()[p];
            if (patterns.total(p) > 1) pairable += items()[p];
        }
        double squares = 0;
        for (int p = 0; p < patterns.size(); p++) {
            double own = patterns.total(p) < 2 ? 0 : n / pairable * (agreement[p] - chance) / (1 - chance);
            double ownChance = 0;
            for (int cell = patterns.start(p); cell < patterns.start(p + 1); cell++) {
                ownChance += byCategory[patterns.category(cell)] * patterns.count(cell) / patterns.total(p);
            }
            double influence = own - 2 * (1 - value) * (ownChance - chance) / (1 - chance);
            squares += items()[p] * (influence - value) * (influence - value);
        }
        if (n < 2) return Optional.empty();
        return Estimation.symmetric(value, Math.sqrt(squares / (n * (n - 1))), n - 1, level);
    }

    /** What a rating of each category adds to chance agreement, so that its mean over ratings is chance. */
    private double[] chanceByCategory(double[] shares) {
        int q = shares.length;
        var byCategory = new double[q];
        for (int k = 0; k < q; k++) {
            byCategory[k] = switch (coefficient) {
                case GWET -> weightSum / ((double) q * (q - 1)) * (1 - shares[k]);
                case FLEISS -> nearness(k, shares);
                default -> chance(shares);
            };
        }
        return byCategory;
    }
}
