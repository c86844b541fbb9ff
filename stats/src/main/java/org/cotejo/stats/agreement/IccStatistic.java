package org.cotejo.stats.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.stats.numeric.FisherF;
import org.cotejo.stats.rating.Ratings;

/** Intraclass correlations from the mean squares of a complete two-way table. */
final class IccStatistic implements ItemStatistic {
    private final IntraclassCorrelation form;
    private final double[][] table;
    private final int[] items;
    private final int raters;

    /** Mean squares between items, within items, between raters, and of what is left; n items. */
    private record MeanSquares(double items, double within, double raters, double rest, int n) {}

    IccStatistic(IntraclassCorrelation form, Ratings ratings) {
        this.form = form;
        var numbers = ratings.scale().numbers();
        this.raters = Leaving.present(ratings).size();
        this.table = new double[ratings.rows() / raters][raters];
        this.items = new int[table.length];
        for (int row = 0; row < ratings.rows(); row++) {
            table[row / raters][row % raters] = numbers[ratings.category(row)];
        }
        Arrays.fill(items, 1);
    }

    @Override
    public int[] items() {
        return items;
    }

    @Override
    public OptionalDouble at(int[] drawn) {
        var squares = meanSquares(drawn);
        double k = raters;
        double between = squares.items();
        double denominator = switch (form) {
            case ICC1 -> between + (k - 1) * squares.within();
            case ICC2 -> between + (k - 1) * squares.rest() + k * (squares.raters() - squares.rest()) / squares.n();
            case ICC3 -> between + (k - 1) * squares.rest();
            case ICC1K, ICC3K -> between;
            case ICC2K -> between + (squares.raters() - squares.rest()) / squares.n();
        };
        double error = form.single() == IntraclassCorrelation.ICC1 ? squares.within() : squares.rest();
        return denominator > 0 ? OptionalDouble.of((between - error) / denominator) : OptionalDouble.empty();
    }

    private MeanSquares meanSquares(int[] drawn) {
        int n = 0;
        var raterMean = new double[raters];
        for (int item = 0; item < table.length; item++) {
            n += drawn[item];
            for (int j = 0; j < raters; j++) raterMean[j] += drawn[item] * table[item][j];
        }
        double mean = 0;
        for (int j = 0; j < raters; j++) {
            raterMean[j] /= n;
            mean += raterMean[j] / raters;
        }
        double between = 0;
        double within = 0;
        double rest = 0;
        double betweenRaters = 0;
        for (double own : raterMean) betweenRaters += n * (own - mean) * (own - mean);
        for (int item = 0; item < table.length; item++) {
            double own = 0;
            for (double value : table[item]) own += value / raters;
            between += drawn[item] * raters * (own - mean) * (own - mean);
            for (int j = 0; j < raters; j++) {
                double deviation = table[item][j] - own;
                double left = deviation - (raterMean[j] - mean);
                within += drawn[item] * deviation * deviation;
                rest += drawn[item] * left * left;
            }
        }
        double k1 = raters - 1;
        double n1 = n - 1;
        return new MeanSquares(between / n1, within / (n * k1), betweenRaters / k1, rest / (n1 * k1), n);
    }

    @Override
    public Optional<Bounds> analytic(double level) {
        var squares = meanSquares(items);
        double error = form.single() == IntraclassCorrelation.ICC1 ? squares.within() : squares.rest();
        if (!(error > 0)) return Optional.empty();
        double probability = 0.5 + level / 2;
        double n1 = squares.n() - 1;
        double k = raters;
        var ends = switch (form.single()) {
            case ICC1 -> ofRatio(squares.items() / error, n1, squares.n() * (k - 1), probability);
            case ICC3 -> ofRatio(squares.items() / error, n1, n1 * (k - 1), probability);
            default -> ofAgreement(squares, probability);
        };
        if (!form.isOfMean()) return Optional.of(ends);
        return Optional.of(new Bounds(stepUp(ends.low()), stepUp(ends.high())));
    }

    private Bounds ofRatio(double f, double numeratorDf, double denominatorDf, double probability) {
        double low = f / FisherF.quantile(probability, numeratorDf, denominatorDf);
        double high = f * FisherF.quantile(probability, denominatorDf, numeratorDf);
        return new Bounds((low - 1) / (low + raters - 1), (high - 1) / (high + raters - 1));
    }

    private Bounds ofAgreement(MeanSquares squares, double probability) {
        double n = squares.n();
        double k = raters;
        double rho = (squares.items() - squares.rest())
                / (squares.items() + (k - 1) * squares.rest() + k * (squares.raters() - squares.rest()) / n);
        double ratio = k * rho * squares.raters() / squares.rest();
        double base = n * (1 + (k - 1) * rho) - k * rho;
        double df = (k - 1) * (n - 1) * (ratio + base) * (ratio + base) / ((n - 1) * ratio * ratio + base * base);
        double upper = FisherF.quantile(probability, n - 1, df);
        double lower = FisherF.quantile(probability, df, n - 1);
        double spread = k * squares.raters() + (k * n - k - n) * squares.rest();
        double between = squares.items();
        return new Bounds(
                n * (between - upper * squares.rest()) / (upper * spread + n * between),
                n * (lower * between - squares.rest()) / (spread + n * lower * between));
    }

    /** Spearman and Brown: from one rating to the mean of all. */
    private double stepUp(double single) {
        return raters * single / (1 + (raters - 1) * single);
    }
}
