package org.cotejo.stats.agreement.span;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Agreement.Counts;
import org.cotejo.stats.agreement.Agreement.Reason;
import org.cotejo.stats.agreement.Agreement.Warning;
import org.cotejo.stats.agreement.ConfidenceInterval;
import org.cotejo.stats.agreement.IntervalOptions;
import org.cotejo.stats.agreement.IntervalOptions.Method;
import org.cotejo.stats.numeric.Percentiles;
import org.cotejo.stats.numeric.Rounds;

/** Coefficients that are functions of sums over documents, with percentile intervals over resampled documents. */
final class DocumentSums {
    private static final int FEW_DOCUMENTS = 20;

    private DocumentSums() {}

    static OptionalDouble quotient(double[] sums) {
        return sums[1] > 0 ? OptionalDouble.of(sums[0] / sums[1]) : OptionalDouble.empty();
    }

    static Agreement estimate(
            List<double[]> sums, Function<double[], OptionalDouble> value, Counts counts, IntervalOptions options) {
        var warnings = EnumSet.noneOf(Warning.class);
        var total = new double[sums.get(0).length];
        for (var own : sums) add(own, total);
        var estimate = value.apply(total);
        if (estimate.isEmpty()) return new Agreement.Undefined(Reason.NO_VARIATION, counts, List.of());
        Optional<ConfidenceInterval> interval = Optional.empty();
        if (options.method() == Method.BOOTSTRAP) {
            if (counts.pairableItems() < FEW_DOCUMENTS) warnings.add(Warning.FEW_ITEMS);
            interval = bootstrap(sums, value, options, warnings);
        } else if (options.method() != Method.NONE) {
            warnings.add(Warning.NO_SUCH_INTERVAL);
        }
        return new Agreement.Estimate(estimate.getAsDouble(), interval, counts, List.copyOf(warnings));
    }

    private static Optional<ConfidenceInterval> bootstrap(
            List<double[]> sums,
            Function<double[], OptionalDouble> value,
            IntervalOptions options,
            EnumSet<Warning> warnings) {
        var rounds = Rounds.run(
                options.rounds(),
                options.seed(),
                options.threads(),
                (round, random) -> value.apply(drawn(sums, random)));
        var sorted = rounds.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        if (sorted.length < rounds.size()) warnings.add(Warning.ROUNDS_WITHOUT_VALUE);
        if (sorted.length < 2 || sorted[0] == sorted[sorted.length - 1]) {
            warnings.add(Warning.NO_SPREAD);
            return Optional.empty();
        }
        double tail = (1 - options.level()) / 2;
        return Optional.of(new ConfidenceInterval(
                options.level(),
                Percentiles.ofSorted(sorted, tail),
                Percentiles.ofSorted(sorted, 1 - tail),
                Method.BOOTSTRAP));
    }

    private static double[] drawn(List<double[]> sums, SplittableRandom random) {
        var total = new double[sums.get(0).length];
        for (int i = 0; i < sums.size(); i++) add(sums.get(random.nextInt(sums.size())), total);
        return total;
    }

    private static void add(double[] own, double[] total) {
        for (int i = 0; i < total.length; i++) total[i] += own[i];
    }
}
