package org.cotejo.stats.rater.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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
        if (submissions.size() < SUBMISSIONS_MIN) return tooFew();
        var means = submissions.stream().mapToDouble(one -> -one.mean()).toArray();
        if (!(MeanEstimate.of(means, LEVEL) instanceof MeanEstimate.Interval)) return noVariation();
        var mean = (MeanEstimate.Interval) MeanEstimate.of(means, LEVEL);
        return new EffectEstimate.Interval(mean.mean(), mean.low(), mean.high(), mean.n(), LEVEL);
    }

    /** How much the mean residual of submissions varies, as a standard deviation in points: 0 is perfectly steady. */
    public EffectEstimate inconsistency() {
        return bootstrapped(drawn -> Math.sqrt(
                variance(drawn.stream().mapToDouble(Residuals.Submission::mean).toArray())));
    }

    /**
     * How widely the rater uses the scale, as the standard deviation of own scores over that of the others' scores in the
     * same cells: under 1 is a tendency to the centre, over 1 one to the extremes.
     */
    public EffectEstimate spread() {
        return bootstrapped(drawn -> {
            var own = drawn.stream()
                    .flatMap(one -> one.cells().stream())
                    .mapToDouble(Residuals.Cell::score)
                    .toArray();
            var others = drawn.stream()
                    .flatMap(one -> one.cells().stream())
                    .flatMap(cell -> cell.others().stream())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            return Math.sqrt(variance(own) / variance(others));
        });
    }

    /**
     * How alike the residuals of one submission are, whatever the criterion: the intraclass correlation of a one-way
     * analysis of variance over submissions, once the mean of each criterion is taken away. Near 0 criteria are judged
     * each for itself; near 1 one impression decides them all.
     */
    public EffectEstimate halo() {
        return bootstrapped(RaterEffects::intraclass);
    }

    private static double intraclass(List<Residuals.Submission> drawn) {
        var sums = new double
                [1
                        + drawn.stream()
                                .flatMap(one -> one.cells().stream())
                                .mapToInt(Residuals.Cell::criterion)
                                .max()
                                .orElse(0)];
        var counts = new int[sums.length];
        for (var one : drawn) {
            for (var cell : one.cells()) {
                sums[cell.criterion()] += cell.residual();
                counts[cell.criterion()]++;
            }
        }
        double between = 0;
        double within = 0;
        int cells = 0;
        double sizes = 0;
        for (var one : drawn) {
            var values = one.cells().stream()
                    .mapToDouble(cell -> cell.residual() - sums[cell.criterion()] / counts[cell.criterion()])
                    .toArray();
            var mean = Arrays.stream(values).average().orElse(0);
            between += values.length * mean * mean;
            for (var value : values) within += (value - mean) * (value - mean);
            cells += values.length;
            sizes += (double) values.length * values.length;
        }
        int groups = drawn.size();
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
    public EffectEstimate fatigue(java.util.Map<Integer, Double> minutes) {
        var known = submissions.stream()
                .filter(one -> minutes.containsKey(one.item()))
                .toList();
        if (known.size() < SUBMISSIONS_MIN)
            return new EffectEstimate.Undefined(known.size(), EffectEstimate.Reason.TOO_FEW);
        var centre =
                known.stream().mapToDouble(Residuals.Submission::mean).average().orElseThrow();
        return new RaterEffects(known, seed)
                .bootstrapped(drawn -> slope(
                        drawn.stream()
                                .mapToDouble(one -> minutes.get(one.item()) / 60)
                                .toArray(),
                        drawn.stream()
                                .mapToDouble(one -> Math.abs(one.mean() - centre))
                                .toArray()));
    }

    private static double slope(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (int at = 0; at < x.length; at++) {
            products += (x[at] - meanX) * (y[at] - meanY);
            squares += (x[at] - meanX) * (x[at] - meanX);
        }
        return squares > 0 ? products / squares : Double.NaN;
    }

    /** A shift over time, if there is one: see {@link Drift}. */
    public static Optional<Drift.Alarm> drift(Residuals residuals, int rater, List<Integer> itemsInTime) {
        return Drift.watch(residuals.inOrder(rater, itemsInTime));
    }

    private EffectEstimate tooFew() {
        return new EffectEstimate.Undefined(submissions.size(), EffectEstimate.Reason.TOO_FEW);
    }

    private EffectEstimate noVariation() {
        return new EffectEstimate.Undefined(submissions.size(), EffectEstimate.Reason.NO_VARIATION);
    }

    private EffectEstimate bootstrapped(ToDoubleFunction<List<Residuals.Submission>> statistic) {
        int n = submissions.size();
        if (n < SUBMISSIONS_MIN) return tooFew();
        var value = statistic.applyAsDouble(submissions);
        if (!Double.isFinite(value)) return noVariation();
        var drawn = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> {
                    var random = Rounds.stream(seed, round);
                    return statistic.applyAsDouble(IntStream.range(0, n)
                            .mapToObj(at -> submissions.get(random.nextInt(n)))
                            .toList());
                })
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (drawn.length < ROUNDS / 2) return noVariation();
        var tail = Percentiles.expandedTail((1 - LEVEL) / 2, n);
        return new EffectEstimate.Interval(
                value, Percentiles.ofSorted(drawn, tail), Percentiles.ofSorted(drawn, 1 - tail), n, LEVEL);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = 0;
        for (var value : values) squares += (value - mean) * (value - mean);
        return squares / (values.length - 1);
    }
}
