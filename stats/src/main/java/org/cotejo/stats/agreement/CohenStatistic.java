package org.cotejo.stats.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.stats.numeric.Normal;
import org.cotejo.stats.rating.Ratings;

/** Cohen's kappa from the table of two raters' categories on items that both rated. */
final class CohenStatistic implements ItemStatistic {
    private final int size;
    private final int[] table;
    private final double[] weights;

    CohenStatistic(Ratings ratings, Weights weights) {
        this.size = ratings.scale().size();
        this.weights = weights.matrix(ratings.scale());
        this.table = new int[size * size];
        for (int item = 0; item < ratings.items(); item++) {
            int row = ratings.start(item);
            // Rows of an item stand in the order of raters: the first of two is always the same rater's.
            if (ratings.start(item + 1) - row == 2) table[ratings.category(row) * size + ratings.category(row + 1)]++;
        }
    }

    @Override
    public int[] items() {
        return table;
    }

    @Override
    public OptionalDouble at(int[] items) {
        var first = new double[size];
        var second = new double[size];
        double n = margins(items, first, second);
        double observed = 0;
        double chance = 0;
        for (int cell = 0; cell < items.length; cell++) {
            observed += (1 - weights[cell]) * items[cell] / n;
            chance += (1 - weights[cell]) * first[cell / size] * second[cell % size];
        }
        // Both are sums of disagreement here, so that perfect agreement is exactly 1.
        return chance > 0 ? OptionalDouble.of(1 - observed / chance) : OptionalDouble.empty();
    }

    private double margins(int[] items, double[] first, double[] second) {
        double n = 0;
        for (int count : items) n += count;
        for (int cell = 0; cell < items.length; cell++) {
            first[cell / size] += items[cell] / n;
            second[cell % size] += items[cell] / n;
        }
        return n;
    }

    /** Fleiss, Cohen and Everitt (1969), Large sample standard errors of kappa and weighted kappa, equation 8. */
    @Override
    public Optional<Bounds> analytic(double level) {
        var first = new double[size];
        var second = new double[size];
        double n = margins(table, first, second);
        var rows = new double[size];
        var columns = new double[size];
        double chance = 0;
        for (int cell = 0; cell < table.length; cell++) {
            rows[cell / size] += weights[cell] * second[cell % size];
            columns[cell % size] += weights[cell] * first[cell / size];
            chance += weights[cell] * first[cell / size] * second[cell % size];
        }
        double kappa = at(table).orElseThrow();
        double sum = 0;
        for (int cell = 0; cell < table.length; cell++) {
            double term = weights[cell] - (rows[cell / size] + columns[cell % size]) * (1 - kappa);
            sum += table[cell] / n * term * term;
        }
        double centre = kappa - chance * (1 - kappa);
        double error = Math.sqrt((sum - centre * centre) / n) / (1 - chance);
        if (!(error > 0)) return Optional.empty();
        double reach = Normal.quantile(0.5 + level / 2) * error;
        return Optional.of(new Bounds(kappa - reach, Math.min(1, kappa + reach)));
    }
}
