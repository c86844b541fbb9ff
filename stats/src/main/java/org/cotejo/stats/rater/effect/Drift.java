package org.cotejo.stats.rater.effect;

import java.util.Arrays;
import java.util.Optional;
import org.cotejo.stats.numeric.StudentT;

/**
 * Watches whether an evaluator's ratings move against the others' over time.
 *
 * <p>Method: the change-point model with unknown parameters of Hawkins, Qiu and Kang (2003), The changepoint model for
 * statistical process control, Journal of Quality Technology 35, 355-366: after every item all splits into a before
 * and an after are compared by the two-sample t statistic, and the largest is held against a limit. No baseline has to
 * be known or held out. Instead of their limit for each item, one limit holds for all: it is the 99 % quantile, by
 * simulation of 100,000 sequences of {@link #WINDOW} independent normal values, of the largest statistic over the whole
 * sequence ({@code DriftCoverageTest}), so that of evaluators who do not drift 1 % ever alarm within a window. With the 5 %
 * that are usual for one test, a team of a dozen would be alarmed about somebody half of the time.
 */
public final class Drift {
    /** How many items back are looked at; what is older is forgotten. */
    public static final int WINDOW = 150;

    /** Before and after a change are at least so many items. */
    public static final int SEGMENT_MIN = 10;

    static final double LIMIT = 4.53;
    private static final double LEVEL = 0.95;

    private Drift() {}

    /**
     * A shift that chance does not explain.
     *
     * @param foundAt after how many items it was found, from 1
     * @param changedAt how many items lie before the change
     * @param shift the mean after the change minus that before, in units of the residuals: positive when the evaluator
     *     has become more lenient
     * @param low lower end of the 95 % interval of the shift, given the place of the change
     * @param high upper end
     */
    public record Alarm(int foundAt, int changedAt, double shift, double low, double high) {}

    /**
     * The first alarm, looked at after every item as they came in; the place of the change and its size are told from all
     * the items that there are.
     *
     * @param residuals of one evaluator, one a submission in the order of time: how far the ratings lie above what the
     *     others' say, in points; finite
     */
    public static Optional<Alarm> watch(double[] residuals) {
        for (var value : residuals) {
            if (!Double.isFinite(value)) throw new IllegalArgumentException("not a finite number: " + value);
        }
        for (int n = 2 * SEGMENT_MIN; n <= residuals.length; n++) {
            var seen = Arrays.copyOfRange(residuals, Math.max(0, n - WINDOW), n);
            if (largest(seen).t <= LIMIT) continue;
            return Optional.of(alarm(n, residuals));
        }
        return Optional.empty();
    }

    private static Alarm alarm(int foundAt, double[] residuals) {
        int from = Math.max(0, foundAt - WINDOW);
        var all = Arrays.copyOfRange(residuals, from, residuals.length);
        var split = largest(all);
        var reach = StudentT.quantile(0.5 + LEVEL / 2, all.length - 2) * split.error;
        return new Alarm(foundAt, from + split.at, split.shift, split.shift - reach, split.shift + reach);
    }

    /** The largest statistic over the splits of a sequence; 0 where there is no spread or no room for a split. */
    static double statistic(double[] values) {
        return largest(values).t;
    }

    private static final class Split {
        private int at;
        private double t;
        private double shift;
        private double error;
    }

    private static Split largest(double[] values) {
        var best = new Split();
        int n = values.length;
        double mean = Arrays.stream(values).average().orElse(0);
        double sum = 0;
        double squares = 0;
        for (var value : values) squares += (value - mean) * (value - mean);
        for (int at = 1; at <= n - SEGMENT_MIN; at++) {
            sum += values[at - 1] - mean;
            if (at < SEGMENT_MIN) continue;
            double shift = -sum / (n - at) - sum / at;
            double harmonic = (double) at * (n - at) / n;
            double within = squares - shift * shift * harmonic;
            if (!(within > 0)) continue;
            double error = Math.sqrt(within / (n - 2) / harmonic);
            if (Math.abs(shift) / error > best.t) {
                best.at = at;
                best.t = Math.abs(shift) / error;
                best.shift = shift;
                best.error = error;
            }
        }
        return best;
    }
}
