package org.cotejo.stats.rater.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cotejo.stats.interval.MeanEstimate;
import org.cotejo.stats.numeric.Percentiles;
import org.cotejo.stats.numeric.Rounds;

/**
 * What one rater does to scores beside the responses, from {@link Residuals}.
 *
 * <p>The submissions of a rater are taken as independent; intervals are percentiles of bootstraps over them, but for
 * severity, which has the t interval. Names and meanings follow Saal, Downey and Lahey (1980), Rating the ratings,
 * Psychological Bulletin 88, 413-428.
 */
public final class RaterEffects {
    /** With fewer submissions nothing is said of a person. */
    public static final int SUBMISSIONS_MIN = 10;

    private static final int ROUNDS = 1_000;
    private static final double LEVEL = 0.95;

    private final List<Residuals.Submission> submissions;
    private final long seed;

    private RaterEffects(List<Residuals.Submission> submissions, long seed) {
        this.submissions = submissions;
        this.seed = seed;
    }

    /** The effects of one rater; the seed fixes the bootstraps. */
    public static RaterEffects of(Residuals residuals, int rater, long seed) {
        return new RaterEffects(residuals.of(rater), seed);
    }

    /**
     * How far below the others' the scores lie, in points; positive is harsh. Severities of all raters weigh to about 0, so
     * that it is a distance from the usual.
     */
    public EffectEstimate severity() {
        if (submissions.size() < SUBMISSIONS_MIN) return tooFew(submissions.size());
        var means = submissions.stream().mapToDouble(one -> -one.mean()).toArray();
        if (MeanEstimate.of(means, LEVEL) instanceof MeanEstimate.Interval mean)
            return new EffectEstimate.Interval(mean.mean(), mean.low(), mean.high(), mean.n(), LEVEL);
        return noVariation(means.length);
    }

    /** How much the mean residual of submissions varies, as a standard deviation in points: 0 is perfectly steady. */
    public EffectEstimate inconsistency() {
        var means = submissions.stream().mapToDouble(Residuals.Submission::mean).toArray();
        return bootstrapped(submissions.size(), drawn -> {
            var sums = new Moments();
            for (var at : drawn) sums.add(1, means[at], means[at] * means[at]);
            return Math.sqrt(sums.variance());
        });
    }

    /**
     * How widely the rater uses the scale, as the standard deviation of own scores over that of the others' scores in the
     * same cells: under 1 is a tendency to the centre, over 1 one to the extremes.
     */
    public EffectEstimate spread() {
        var own = submissions.stream()
                .map(one -> Moments.of(one.cells().stream().mapToDouble(Residuals.Cell::score)))
                .toList();
        var others = submissions.stream()
                .map(one -> Moments.of(one.cells().stream()
                        .flatMap(cell -> cell.others().stream())
                        .mapToDouble(Double::doubleValue)))
                .toList();
        return bootstrapped(submissions.size(), drawn -> {
            var mine = new Moments();
            var theirs = new Moments();
            for (var at : drawn) {
                mine.add(own.get(at));
                theirs.add(others.get(at));
            }
            return Math.sqrt(mine.variance() / theirs.variance());
        });
    }

    /**
     * How alike the residuals of one submission are, whatever the criterion: the intraclass correlation of a one-way
     * analysis of variance over submissions, once the rater's mean of each criterion is taken away. Near 0 criteria are
     * judged each for itself; near 1 one impression decides them all.
     */
    public EffectEstimate halo() {
        var means = new HashMap<Integer, Moments>();
        for (var one : submissions) {
            for (var cell : one.cells()) {
                means.computeIfAbsent(cell.criterion(), criterion -> new Moments())
                        .add(1, cell.residual(), 0);
            }
        }
        var centred = submissions.stream()
                .map(one -> Moments.of(one.cells().stream()
                        .mapToDouble(cell ->
                                cell.residual() - means.get(cell.criterion()).mean())))
                .toList();
        return bootstrapped(submissions.size(), drawn -> intraclass(drawn, centred));
    }

    private static double intraclass(int[] drawn, List<Moments> submissions) {
        double between = 0;
        double within = 0;
        double cells = 0;
        double sizes = 0;
        for (var at : drawn) {
            var one = submissions.get(at);
            between += one.sum * one.sum / one.n;
            within += one.squares - one.sum * one.sum / one.n;
            cells += one.n;
            sizes += one.n * one.n;
        }
        int groups = drawn.length;
        if (cells <= groups) return Double.NaN;
        double size = (cells - sizes / cells) / (groups - 1);
        double meanBetween = between / (groups - 1);
        double meanWithin = within / (cells - groups);
        return (meanBetween - meanWithin) / (meanBetween + (size - 1) * meanWithin);
    }

    /**
     * How much the distance from the others grows in an hour of a session, in points: positive when the rater becomes less
     * steady with time.
     *
     * @param minutes how long the session had lasted when each submission began, by item; what is absent is left out
     */
    public EffectEstimate fatigue(Map<Integer, Double> minutes) {
        var known = submissions.stream()
                .filter(one -> minutes.containsKey(one.item()))
                .toList();
        var hours =
                known.stream().mapToDouble(one -> minutes.get(one.item()) / 60).toArray();
        double centre =
                known.stream().mapToDouble(Residuals.Submission::mean).average().orElse(0);
        var distances =
                known.stream().mapToDouble(one -> Math.abs(one.mean() - centre)).toArray();
        return bootstrapped(known.size(), drawn -> slope(drawn, hours, distances));
    }

    private static double slope(int[] drawn, double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        for (var at : drawn) {
            meanX += x[at] / drawn.length;
            meanY += y[at] / drawn.length;
        }
        double products = 0;
        double squares = 0;
        for (var at : drawn) {
            products += (x[at] - meanX) * (y[at] - meanY);
            squares += (x[at] - meanX) * (x[at] - meanX);
        }
        return squares > 0 ? products / squares : Double.NaN;
    }

    /** Count, sum and sum of squares. */
    private static final class Moments {
        private double n;
        private double sum;
        private double squares;

        static Moments of(DoubleStream values) {
            var moments = new Moments();
            values.forEach(value -> moments.add(1, value, value * value));
            return moments;
        }

        void add(double count, double value, double square) {
            n += count;
            sum += value;
            squares += square;
        }

        void add(Moments other) {
            add(other.n, other.sum, other.squares);
        }

        double mean() {
            return sum / n;
        }

        double variance() {
            return (squares - sum * sum / n) / (n - 1);
        }
    }

    /** A shift over time, if there is one: see {@link Drift}. */
    public static Optional<Drift.Alarm> drift(Residuals residuals, int rater, List<Integer> itemsInTime) {
        return Drift.watch(residuals.inOrder(rater, itemsInTime));
    }

    private EffectEstimate tooFew(int n) {
        return new EffectEstimate.Undefined(n, EffectEstimate.Reason.TOO_FEW);
    }

    private EffectEstimate noVariation(int n) {
        return new EffectEstimate.Undefined(n, EffectEstimate.Reason.NO_VARIATION);
    }

    private EffectEstimate bootstrapped(int n, ToDoubleFunction<int[]> statistic) {
        if (n < SUBMISSIONS_MIN) return tooFew(n);
        var value = statistic.applyAsDouble(IntStream.range(0, n).toArray());
        if (!Double.isFinite(value)) return noVariation(n);
        var drawn = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> {
                    var random = Rounds.stream(seed, round);
                    return statistic.applyAsDouble(
                            IntStream.range(0, n).map(at -> random.nextInt(n)).toArray());
                })
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (drawn.length < ROUNDS / 2) return noVariation(n);
        var tail = Percentiles.expandedTail((1 - LEVEL) / 2, n);
        return new EffectEstimate.Interval(
                value, Percentiles.ofSorted(drawn, tail), Percentiles.ofSorted(drawn, 1 - tail), n, LEVEL);
    }
}
