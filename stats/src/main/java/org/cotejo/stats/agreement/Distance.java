package org.cotejo.stats.agreement;

import java.util.Arrays;
import org.cotejo.stats.rating.Scale;

/**
 * How far apart two categories are, for Krippendorff's alpha: the metrics of Krippendorff (2011), Computing
 * Krippendorff's Alpha-Reliability, or any symmetric table of non-negative numbers with a zero diagonal.
 */
public abstract class Distance {
    private static final int ANY = 0;

    private final int categories;

    private Distance(int categories) {
        this.categories = categories;
    }

    void requireFits(Scale scale) {
        if (categories != ANY && categories != scale.size()) {
            throw new IllegalArgumentException(
                    "the distance is over " + categories + " categories, the ratings over " + scale.size());
        }
    }

    /** The measure for categories that occur so often; only ordinal distances depend on it. */
    abstract Measure measure(long[] occurrences);

    /** Whether the measure is the same for all occurrences. */
    boolean isFixed() {
        return true;
    }

    /** A distance with everything known. */
    interface Measure {
        double between(int k, int l);

        /** Sum of n_k n_l d(k, l) over all ordered pairs. */
        double expected(long[] occurrences);
    }

    /** 1 between different categories. */
    public static Distance nominal() {
        return fixed(new Nominal(), ANY);
    }

    /** The squared number of ratings between the middles of two categories in the order of the scale. */
    public static Distance ordinal() {
        return new Distance(ANY) {
            @Override
            Measure measure(long[] occurrences) {
                return new Squared(middleRanks(occurrences));
            }

            @Override
            boolean isFixed() {
                return false;
            }
        };
    }

    /** The squared difference of the numbers. */
    public static Distance interval(Scale scale) {
        return fixed(new Squared(scale.numbers()), scale.size());
    }

    /** ((a - b) / (a + b)) squared; the numbers must not be negative. */
    public static Distance ratio(Scale scale) {
        var at = scale.numbers();
        if (at[0] < 0) throw new IllegalArgumentException("a ratio scale has no negative numbers: " + at[0]);
        return table(at.length, (k, l) -> {
            double quotient = (at[k] - at[l]) / (at[k] + at[l]);
            return quotient * quotient;
        });
    }

    /** One minus the weight of agreement. */
    public static Distance of(Weights weights, Scale scale) {
        var matrix = weights.matrix(scale);
        int size = scale.size();
        return table(size, (k, l) -> 1 - matrix[k * size + l]);
    }

    /** A distance of two category numbers. */
    public interface Pairwise {
        double between(int k, int l);
    }

    /** A custom distance over so many categories: finite, not negative, asked once for each k &lt; l. */
    public static Distance table(int categories, Pairwise pairwise) {
        var table = new double[categories * categories];
        for (int k = 0; k < categories; k++) {
            for (int l = k + 1; l < categories; l++) {
                double distance = pairwise.between(k, l);
                if (!(distance >= 0) || Double.isInfinite(distance)) {
                    throw new IllegalArgumentException("a distance must be finite and not negative: " + distance);
                }
                table[k * categories + l] = distance;
                table[l * categories + k] = distance;
            }
        }
        return fixed(new Table(table, categories), categories);
    }

    private static Distance fixed(Measure measure, int categories) {
        return new Distance(categories) {
            @Override
            Measure measure(long[] occurrences) {
                return measure;
            }
        };
    }

    private static double[] middleRanks(long[] occurrences) {
        var ranks = new double[occurrences.length];
        long before = 0;
        for (int k = 0; k < ranks.length; k++) {
            ranks[k] = before + occurrences[k] / 2.0;
            before += occurrences[k];
        }
        return ranks;
    }

    private record Nominal() implements Measure {
        @Override
        public double between(int k, int l) {
            return k == l ? 0 : 1;
        }

        @Override
        public double expected(long[] occurrences) {
            long n = Arrays.stream(occurrences).sum();
            double sum = 0;
            for (long count : occurrences) sum += (double) count * (n - count);
            return sum;
        }
    }

    private record Squared(double[] at) implements Measure {
        @Override
        public double between(int k, int l) {
            double difference = at[k] - at[l];
            return difference * difference;
        }

        /** 2 n times the squared deviations from the mean: linear in the number of categories. */
        @Override
        public double expected(long[] occurrences) {
            double n = Arrays.stream(occurrences).sum();
            double mean = 0;
            for (int k = 0; k < at.length; k++) mean += occurrences[k] / n * at[k];
            double squares = 0;
            for (int k = 0; k < at.length; k++) squares += occurrences[k] * ((at[k] - mean) * (at[k] - mean));
            return 2 * n * squares;
        }
    }

    private record Table(double[] distances, int size) implements Measure {
        @Override
        public double between(int k, int l) {
            return distances[k * size + l];
        }

        @Override
        public double expected(long[] occurrences) {
            double sum = 0;
            for (int k = 0; k < size; k++) {
                if (occurrences[k] == 0) continue;
                double row = 0;
                for (int l = 0; l < size; l++) row += occurrences[l] * distances[k * size + l];
                sum += occurrences[k] * row;
            }
            return sum;
        }
    }
}
