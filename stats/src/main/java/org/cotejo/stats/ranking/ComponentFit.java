package org.cotejo.stats.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cotejo.stats.numeric.Normal;
import org.cotejo.stats.numeric.Percentiles;
import org.cotejo.stats.numeric.StudentT;

/** The fit of one component and what is said of its players, in the order of its cells' players. */
record ComponentFit(Component component, List<Placement> placements, Set<RankingWarning> warnings) {
    private static final double PRIOR_SD = 2.5;

    /** The ends of an interval and its standard error. */
    private record Reach(double standardError, double low, double high) {}

    static ComponentFit of(PairCells cells, RankingOptions options, boolean isPrior, int number) {
        var votes = cells.members.votes();
        var names = cells.members.names();
        if (names.size() < 2) return without(NoStrength.ALONE, names, number);
        double ties = 0;
        double decided = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            ties += cells.counts[3 * cell + 2];
            decided += cells.counts[3 * cell] + cells.counts[3 * cell + 1];
        }
        var warnings = EnumSet.noneOf(RankingWarning.class);
        var isDavidson = options.model() == RankingModel.DAVIDSON;
        if (isDavidson && ties > 0 && decided == 0) return without(NoStrength.ONLY_TIES, names, number);
        if (isDavidson && ties == 0) warnings.add(RankingWarning.NO_TIES);
        var estimatesTies = isDavidson && ties > 0;
        if (estimatesTies && !isPrior && Connectivity.isSeparatedByTies(cells, cells.counts)) {
            return without(NoStrength.SEPARATED, names, number);
        }
        var model = new Davidson(cells, estimatesTies, isPrior ? 1 / (PRIOR_SD * PRIOR_SD) : 0);
        var fit = fit(model, options.interval() != IntervalMethod.NONE);
        if (!fit.isConverged()) warnings.add(RankingWarning.NOT_CONVERGED);
        var uncertainty = uncertainty(fit, votes, options);
        warnings.addAll(uncertainty.warnings());
        return new ComponentFit(
                component(fit, uncertainty, votes, options, new Named(number, names)),
                placements(fit, uncertainty, options),
                warnings);
    }

    /** Strengths first by pairs; covariates, where there are any, start from there and take the votes one by one. */
    private static Fit fit(Davidson model, boolean withInformation) {
        var cells = model.cells;
        var start = model.priorPrecision == 0 ? Sweeps.near(model, cells.counts) : new double[model.size];
        if (cells.members.votes().covariates().isEmpty()) {
            return Fit.of(model, cells.counts, start, withInformation);
        }
        var byPairs = Fit.of(model, cells.counts, start, false).parameters();
        var full = new Davidson(VoteCells.of(cells.members), model.estimatesTies, model.priorPrecision);
        return Fit.of(full, full.cells.counts, StyleStart.near(full, full.cells.counts, byPairs), withInformation);
    }

    private record Named(int number, List<String> players) {}

    private static ComponentFit without(NoStrength reason, List<String> names, int number) {
        var component = new Component(
                number,
                names,
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(reason));
        var placements = Collections.<Placement>nCopies(names.size(), new Placement.Unplaced(reason));
        return new ComponentFit(component, placements, Set.of());
    }

    private static Uncertainty uncertainty(Fit fit, Votes votes, RankingOptions options) {
        if (options.interval() == IntervalMethod.NONE) return Uncertainty.none(NoInterval.NOT_ASKED, List.of());
        if (fit.information().isEmpty()) return Uncertainty.none(NoInterval.NOT_CONNECTED, List.of());
        return switch (options.interval()) {
            case PLAIN, NONE -> Uncertainty.normal(fit.covariance());
            case SANDWICH -> ClusterCovariance.of(fit, votes);
            case BOOTSTRAP -> ClusterBootstrap.of(fit, votes, options.sampling());
        };
    }

    private static Component component(
            Fit fit, Uncertainty uncertainty, Votes votes, RankingOptions options, Named named) {
        var model = fit.model();
        var nu = model.estimatesTies ? StrictMath.exp(fit.parameters()[model.cells.players]) : 0;
        var coefficients = new ArrayList<Coefficient>();
        for (int k = 0; k < model.cells.covariates().length; k++) {
            var place = model.firstCovariate() + k;
            var error = uncertainty.reason().isPresent()
                    ? Optional.<Coefficient.Error>empty()
                    : Optional.of(error(reach(fit, uncertainty, place, options.sampling())));
            var name = votes.covariates().get(k).name();
            coefficients.add(new Coefficient(
                    name, fit.parameters()[place], model.cells.style.units()[k], error));
        }
        return new Component(
                named.number(),
                named.players(),
                options.model() == RankingModel.DAVIDSON ? OptionalDouble.of(nu) : OptionalDouble.empty(),
                List.copyOf(coefficients),
                Optional.of(new Component.Maximum(
                        fit.logLikelihood(),
                        fit.reached().steps(),
                        fit.reached().gradientMax(),
                        fit.isConverged())),
                uncertainty.clusters(),
                uncertainty.reason(),
                Optional.empty());
    }

    private static List<Placement> placements(Fit fit, Uncertainty uncertainty, RankingOptions options) {
        var strengths = Arrays.copyOf(fit.parameters(), fit.model().cells.players);
        var hasSpread = uncertainty.reason().isEmpty();
        var ranges = hasSpread && options.withRanks()
                ? RankIntervals.of(strengths, uncertainty, fit.model().size, options.sampling())
                : new RankRange[strengths.length];
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < strengths.length; i++) {
            var spread = Optional.<Placement.Spread>empty();
            if (hasSpread) {
                var reach = reach(fit, uncertainty, i, options.sampling());
                spread = Optional.of(new Placement.Spread(
                        reach.standardError, reach.low, reach.high, Optional.ofNullable(ranges[i])));
            }
            placements.add(new Placement.Placed(strengths[i], rank(strengths, i), spread));
        }
        return placements;
    }

    private static int rank(double[] strengths, int player) {
        var rank = 1;
        for (var strength : strengths) if (strength > strengths[player]) rank++;
        return rank;
    }

    private static Reach reach(Fit fit, Uncertainty uncertainty, int place, Sampling sampling) {
        var estimate = fit.parameters()[place];
        var error = Math.sqrt(Math.max(0, uncertainty.covariance()[place * fit.model().size + place]));
        var upper = 0.5 + sampling.level() / 2;
        var degrees = uncertainty.degreesOfFreedom();
        if (uncertainty.draws().length > 0) {
            var column = Arrays.stream(uncertainty.draws())
                    .mapToDouble(draw -> draw[place])
                    .sorted()
                    .toArray();
            var tail = Percentiles.expandedTail(1 - upper, degrees + 1);
            var low = Percentiles.ofSorted(column, tail);
            return new Reach(error, estimate + low, estimate + Percentiles.ofSorted(column, 1 - tail));
        }
        var quantile = Double.isInfinite(degrees) ? Normal.quantile(upper) : StudentT.quantile(upper, degrees);
        return new Reach(error, estimate - quantile * error, estimate + quantile * error);
    }

    private static Coefficient.Error error(Reach reach) {
        return new Coefficient.Error(reach.standardError, reach.low, reach.high);
    }
}
