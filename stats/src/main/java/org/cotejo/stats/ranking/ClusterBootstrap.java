package org.cotejo.stats.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cotejo.stats.numeric.Rounds;

/**
 * Strengths refitted over resampled clusters. With two clusterings a vote's weight is the product of how often its
 * two clusters were drawn (Owen 2007, The pigeonhole bootstrap), which errs to the wide side.
 * Percentiles are expanded to the width of Student's for the effective number of clusters.
 */
final class ClusterBootstrap {
    private static final int CHORD_STEPS_MAX = 40;
    private static final double DROPPED_SHARE_MAX = 0.1;

    private final Fit fit;
    private final Votes votes;
    private final List<Clustering> ways;
    private final int[] slotOf;

    private ClusterBootstrap(Fit fit, Votes votes) {
        this.fit = fit;
        this.votes = votes;
        this.slotOf = fit.model().cells.slotOfVotes();
        this.ways = votes.clusterings().isEmpty() ? List.of(ClusterCovariance.singleVotes(votes)) : votes.clusterings();
    }

    static Uncertainty of(Fit fit, Votes votes, Sampling sampling) {
        var bootstrap = new ClusterBootstrap(fit, votes);
        var effective = bootstrap.effective();
        var fewest = effective.stream()
                .mapToDouble(EffectiveClusters::effective)
                .min()
                .orElseThrow();
        if (fewest < EffectiveClusters.INTERVAL_MIN) return Uncertainty.none(NoInterval.TOO_FEW_CLUSTERS, effective);
        var drawn = Rounds.run(
                sampling.rounds(), sampling.seed(), sampling.threads(), (round, random) -> bootstrap.draw(random));
        var kept = drawn.stream().flatMap(Optional::stream).toArray(double[][]::new);
        var warnings = EnumSet.noneOf(RankingWarning.class);
        var dropped = sampling.rounds() - kept.length;
        if (dropped > DROPPED_SHARE_MAX * sampling.rounds()) {
            return Uncertainty.none(NoInterval.ROUNDS_WITHOUT_ESTIMATE, effective);
        }
        if (dropped > 0) warnings.add(RankingWarning.ROUNDS_DROPPED);
        if (fewest < EffectiveClusters.SANDWICH_MIN) warnings.add(RankingWarning.FEW_CLUSTERS_BOOTSTRAP);
        var covariance = covariance(kept, fit.model().size);
        return new Uncertainty(covariance, fewest - 1, kept, Optional.empty(), effective, warnings);
    }

    private List<EffectiveClusters> effective() {
        var effective = new ArrayList<EffectiveClusters>();
        for (var way : ways) {
            effective.add(EffectiveClusters.of(way.name(), new ClusterScores(fit, votes, way).shares()));
        }
        return effective;
    }

    /** Deviations of all parameters from the estimate, or empty when the drawn votes have no finite maximum. */
    private Optional<double[]> draw(SplittableRandom random) {
        var model = fit.model();
        var counts = drawnCounts(random);
        if (!Connectivity.isStronglyConnected(model.cells, counts)) return Optional.empty();
        if (model.estimatesTies) {
            double ties = 0;
            for (int cell = 0; cell < model.cells.size(); cell++) ties += counts[3 * cell + 2];
            if (ties == 0 || Connectivity.isSeparatedByTies(model.cells, counts)) return Optional.empty();
        }
        return refit(counts).map(parameters -> Fit.moved(parameters, fit.parameters(), -1));
    }

    private double[] drawnCounts(SplittableRandom random) {
        var times = new int[ways.size()][];
        for (int way = 0; way < times.length; way++)
            times[way] = timesDrawn(random, ways.get(way).count());
        var counts = new double[fit.model().cells.counts.length];
        for (int vote = 0; vote < slotOf.length; vote++) {
            if (slotOf[vote] < 0) continue;
            var weight = votes.weight(vote);
            for (int way = 0; way < times.length; way++)
                weight *= times[way][ways.get(way).clusterOf()[vote]];
            counts[slotOf[vote]] += weight;
        }
        return counts;
    }

    private static int[] timesDrawn(SplittableRandom random, int clusters) {
        var times = new int[clusters];
        for (int draw = 0; draw < clusters; draw++) times[random.nextInt(clusters)]++;
        return times;
    }

    /** Chord steps with the factor of all votes, which need no new factor; Newton where they do not get there. */
    private Optional<double[]> refit(double[] counts) {
        var model = fit.model();
        var factor = fit.information().orElseThrow();
        var parameters = fit.parameters().clone();
        var tolerance = Fit.tolerance(counts);
        double last = Double.POSITIVE_INFINITY;
        for (int step = 0; step < CHORD_STEPS_MAX; step++) {
            var gradient = model.at(parameters, counts, false).gradient();
            var largest = Fit.largest(gradient);
            if (largest < tolerance) return Optional.of(Fit.centred(parameters, model.cells.players));
            if (!(largest < 0.7 * last)) break;
            last = largest;
            parameters = Fit.moved(parameters, factor.solve(gradient), 1);
        }
        var again = Fit.of(model, counts, fit.parameters(), false);
        return again.isConverged() ? Optional.of(again.parameters()) : Optional.empty();
    }

    private static double[] covariance(double[][] draws, int size) {
        var mean = new double[size];
        for (var draw : draws) for (int i = 0; i < size; i++) mean[i] += draw[i] / draws.length;
        var covariance = new double[size * size];
        for (var draw : draws) {
            for (int i = 0; i < size; i++) {
                var deviation = (draw[i] - mean[i]) / (draws.length - 1);
                for (int j = 0; j < size; j++) covariance[i * size + j] += deviation * (draw[j] - mean[j]);
            }
        }
        return covariance;
    }
}
