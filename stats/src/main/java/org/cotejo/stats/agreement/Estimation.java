package org.cotejo.stats.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.cotejo.stats.agreement.Agreement.Counts;
import org.cotejo.stats.agreement.Agreement.Reason;
import org.cotejo.stats.agreement.Agreement.Warning;
import org.cotejo.stats.agreement.ItemStatistic.Bounds;
import org.cotejo.stats.numeric.Percentiles;
import org.cotejo.stats.numeric.Rounds;
import org.cotejo.stats.numeric.StudentT;
import org.cotejo.stats.numeric.Sums;

/** Value, interval and warnings of one coefficient, in the same way for all of them. */
final class Estimation {
    private static final int FEW_ITEMS = 20;

    private final Counts counts;
    private final ItemStatistic statistic;
    private final Supplier<List<OptionalDouble>> withoutEachRater;
    private final IntervalOptions options;
    private final List<Warning> warnings = new ArrayList<>();

    /** @param withoutEachRater the values that leaving out each rater gives; asked for by the jackknife alone */
    Estimation(
            Counts counts,
            ItemStatistic statistic,
            Supplier<List<OptionalDouble>> withoutEachRater,
            IntervalOptions options) {
        this.counts = counts;
        this.statistic = statistic;
        this.withoutEachRater = withoutEachRater;
        this.options = options;
    }

    Estimation warn(boolean applies, Warning warning) {
        if (applies && !warnings.contains(warning)) warnings.add(warning);
        return this;
    }

    Agreement answer() {
        var value = statistic.at(statistic.items());
        if (value.isEmpty()) return new Agreement.Undefined(Reason.NO_VARIATION, counts, warnings);
        var bounds = bounds(value.getAsDouble());
        var interval =
                bounds.map(ends -> new ConfidenceInterval(options.level(), ends.low(), ends.high(), options.method()));
        return new Agreement.Estimate(value.getAsDouble(), interval, counts, warnings);
    }

    private Optional<Bounds> bounds(double value) {
        return switch (options.method()) {
            case NONE -> Optional.empty();
            case ANALYTIC -> analytic();
            case BOOTSTRAP -> percentiles(bootstrap());
            case RATER_JACKKNIFE -> aroundValue(value, jackknifeVariance());
            case TWO_WAY -> aroundValue(value, twoWayVariance());
        };
    }

    private Optional<Bounds> analytic() {
        var bounds = statistic.analytic(options.level());
        warn(bounds.isEmpty(), Warning.NO_SPREAD);
        return bounds;
    }

    private double[] bootstrap() {
        warn(counts.pairableItems() < FEW_ITEMS, Warning.FEW_ITEMS);
        var multinomial = new Multinomial(statistic.items());
        var values = Rounds.run(
                options.rounds(),
                options.seed(),
                options.threads(),
                (round, random) -> statistic.at(multinomial.draw(random)));
        var defined = values.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        warn(defined.length < values.size(), Warning.ROUNDS_WITHOUT_VALUE);
        return defined;
    }

    private Optional<Bounds> percentiles(double[] sorted) {
        // An interval of no width would promise a certainty that perfect or constant agreement does not give.
        if (sorted.length < 2 || sorted[0] == sorted[sorted.length - 1]) {
            warn(true, Warning.NO_SPREAD);
            return Optional.empty();
        }
        double tail = (1 - options.level()) / 2;
        return Optional.of(new Bounds(Percentiles.ofSorted(sorted, tail), Percentiles.ofSorted(sorted, 1 - tail)));
    }

    /** (R - 1) / R times the squared deviations of the R values that each leave out one rater. */
    private OptionalDouble jackknifeVariance() {
        var values = withoutEachRater.get();
        if (values.size() < 3 || values.stream().anyMatch(OptionalDouble::isEmpty)) {
            warn(true, Warning.NO_SUCH_INTERVAL);
            return OptionalDouble.empty();
        }
        var numbers = values.stream().mapToDouble(OptionalDouble::getAsDouble).toArray();
        double share = (numbers.length - 1.0) / numbers.length;
        return OptionalDouble.of(share * Sums.squaredDeviations(numbers, Sums.mean(numbers)));
    }

    private OptionalDouble twoWayVariance() {
        var raters = jackknifeVariance();
        var rounds = raters.isPresent() ? bootstrap() : new double[0];
        if (rounds.length < 2) return OptionalDouble.empty();
        return OptionalDouble.of(raters.getAsDouble() + Sums.variance(rounds));
    }

    private Optional<Bounds> aroundValue(double value, OptionalDouble variance) {
        if (variance.isEmpty()) return Optional.empty();
        warn(variance.getAsDouble() <= 0, Warning.NO_SPREAD);
        return symmetric(value, Math.sqrt(variance.getAsDouble()), counts.raters() - 1, options.level());
    }

    /** A t interval, cut at 1, above which no coefficient can lie; empty without spread. */
    static Optional<Bounds> symmetric(double value, double error, double degreesOfFreedom, double level) {
        if (!(error > 0) || degreesOfFreedom < 1) return Optional.empty();
        double reach = StudentT.quantile(0.5 + level / 2, degreesOfFreedom) * error;
        return Optional.of(new Bounds(value - reach, Math.min(1, value + reach)));
    }
}
