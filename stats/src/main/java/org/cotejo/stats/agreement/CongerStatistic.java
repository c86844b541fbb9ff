package org.cotejo.stats.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.stats.rating.Ratings;

/** Conger's kappa: chance needs to know how often each rater uses each category. */
final class CongerStatistic implements ItemStatistic {
    private final Ratings ratings;
    private final double[] weights;
    private final int size;
    private final int[] items;
    private final int[] raterIndex;
    private final int raters;
    private final double[] agreement;

    CongerStatistic(Ratings ratings, Weights weights) {
        this.ratings = ratings;
        this.weights = weights.matrix(ratings.scale());
        this.size = ratings.scale().size();
        this.items = new int[ratings.items()];
        this.agreement = new double[items.length];
        for (int item = 0; item < items.length; item++) {
            int total = ratings.start(item + 1) - ratings.start(item);
            if (total > 0) items[item] = 1;
            if (total > 1) agreement[item] = agreement(item, total);
        }
        var present = Leaving.present(ratings);
        this.raters = present.size();
        this.raterIndex = new int[ratings.raters()];
        for (int g = 0; g < raters; g++) raterIndex[present.get(g)] = g;
    }

    private double agreement(int item, int total) {
        double apart = 0;
        for (int a = ratings.start(item); a < ratings.start(item + 1); a++) {
            for (int b = a + 1; b < ratings.start(item + 1); b++) {
                apart += 2 * (1 - weights[ratings.category(a) * size + ratings.category(b)]);
            }
        }
        return 1 - apart / ((double) total * (total - 1));
    }

    @Override
    public int[] items() {
        return items;
    }

    @Override
    public OptionalDouble at(int[] drawn) {
        var sizes = new double[raters];
        var shares = shares(drawn, sizes);
        double pairable = 0;
        double observed = 0;
        for (int item = 0; item < drawn.length; item++) {
            if (ratings.start(item + 1) - ratings.start(item) < 2) continue;
            pairable += drawn[item];
            observed += drawn[item] * agreement[item];
        }
        // A rater whom no drawn item knows has no shares; such a round has no value.
        if (pairable == 0 || Arrays.stream(sizes).anyMatch(n -> n == 0)) return OptionalDouble.empty();
        double chance = chance(shares);
        return 1 - chance < 1e-14
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed / pairable - chance) / (1 - chance));
    }

    /** Each rater's shares of the categories, by rows. */
    private double[] shares(int[] drawn, double[] sizes) {
        var shares = new double[raters * size];
        for (int item = 0; item < drawn.length; item++) {
            for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                int g = raterIndex[ratings.rater(row)];
                sizes[g] += drawn[item];
                shares[g * size + ratings.category(row)] += drawn[item];
            }
        }
        for (int cell = 0; cell < shares.length; cell++) {
            if (sizes[cell / size] > 0) shares[cell] /= sizes[cell / size];
        }
        return shares;
    }

    /** The mean over ordered pairs of different raters of the weighted agreement of their shares. */
    private double chance(double[] shares) {
        var sum = new double[size];
        double own = 0;
        for (int g = 0; g < raters; g++) {
            for (int k = 0; k < size; k++) {
                sum[k] += shares[g * size + k];
                for (int l = 0; l < size; l++) {
                    own += weights[k * size + l] * shares[g * size + k] * shares[g * size + l];
                }
            }
        }
        double all = 0;
        for (int k = 0; k < size; k++) for (int l = 0; l < size; l++) all += weights[k * size + l] * sum[k] * sum[l];
        return (all - own) / ((double) raters * (raters - 1));
    }

    /** Gwet's linearised variance (conger.kappa.raw of irrCAC). */
    @Override
    public Optional<Bounds> analytic(double level) {
        var sizes = new double[raters];
        var shares = shares(items, sizes);
        double chance = chance(shares);
        double value = at(items).orElseThrow();
        double n = 0;
        double pairable = 0;
        for (int item = 0; item < items.length; item++) {
            n += items[item];
            if (ratings.start(item + 1) - ratings.start(item) > 1) pairable++;
        }
        if (n < 2) return Optional.empty();
        var others = others(shares);
        double common = 0;
        for (int g = 0; g < raters; g++) common += scale(g, others, shares, 1);
        double squares = 0;
        for (int item = 0; item < items.length; item++) {
            if (items[item] == 0) continue;
            boolean isPairable = ratings.start(item + 1) - ratings.start(item) > 1;
            double own = isPairable ? n / pairable * (agreement[item] - chance) / (1 - chance) : 0;
            double ownChance = (common + ownChance(item, others, shares, n, sizes)) / (raters * (raters - 1.0));
            double influence = own - 2 * (1 - value) * (ownChance - chance) / (1 - chance);
            squares += (influence - value) * (influence - value);
        }
        return Estimation.symmetric(value, Math.sqrt(squares / (n * (n - 1))), n - 1, level);
    }

    /** For rater g and category l: sum over k of the weight (k, l) times the other raters' shares of k. */
    private double[] others(double[] shares) {
        var sum = new double[size];
        for (int cell = 0; cell < shares.length; cell++) sum[cell % size] += shares[cell];
        var others = new double[shares.length];
        for (int cell = 0; cell < shares.length; cell++) {
            int g = cell / size;
            for (int k = 0; k < size; k++) {
                others[cell] += weights[k * size + cell % size] * (sum[k] - shares[g * size + k]);
            }
        }
        return others;
    }

    private double scale(int g, double[] others, double[] shares, double factor) {
        double sum = 0;
        for (int l = 0; l < size; l++) sum += others[g * size + l] * shares[g * size + l];
        return factor * sum;
    }

    private double ownChance(int item, double[] others, double[] shares, double n, double[] sizes) {
        double sum = 0;
        for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
            int g = raterIndex[ratings.rater(row)];
            double factor = n / sizes[g];
            sum += factor * others[g * size + ratings.category(row)] - scale(g, others, shares, factor);
        }
        return sum;
    }
}
