package org.cotejo.stats.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.cotejo.stats.numeric.Cholesky;

/**
 * The covariance of a fit when votes of one cluster are not independent.
 *
 * <p>One-way: the sandwich with the factor G / (G - 1) (Liang and Zeger 1986). Two-way: V_p + V_r - V_pr (Cameron,
 * Gelbach and Miller 2011); where that is not positive, V_p + V_r, which is never too narrow for want of the
 * subtraction. A sandwich over few or unequal clusters is too narrow: with fewer than 30 effective clusters it is
 * replaced by the leave-one-cluster-out jackknife (one Newton step each; the CR3 of Bell and McCaffrey 2002) and t
 * quantiles with effective clusters - 1 degrees of freedom (Carter, Schnepel and Steigerwald 2017); below 5 refused.
 */
final class ClusterCovariance {
    /** A cluster below this share moves the information so little that the full factor serves for its step. */
    private static final double OWN_FACTOR_SHARE_MIN = 1e-3;

    private final Fit fit;
    private final Votes votes;
    private final double[] inverse;

    private ClusterCovariance(Fit fit, Votes votes) {
        this.fit = fit;
        this.votes = votes;
        this.inverse = fit.covariance();
    }

    static Uncertainty of(Fit fit, Votes votes) {
        var clusterings = votes.clusterings().isEmpty() ? List.of(singleVotes(votes)) : votes.clusterings();
        return new ClusterCovariance(fit, votes).of(clusterings);
    }

    /** Every vote a cluster of its own. */
    static Clustering singleVotes(Votes votes) {
        var own = new int[votes.count()];
        for (int vote = 0; vote < own.length; vote++) own[vote] = vote;
        return new Clustering("vote", own, own.length);
    }

    private Uncertainty of(List<Clustering> clusterings) {
        var ways = new ArrayList<ClusterScores>();
        var effective = new ArrayList<EffectiveClusters>();
        for (var clustering : clusterings) {
            var scores = new ClusterScores(fit, votes, clustering);
            ways.add(scores);
            effective.add(EffectiveClusters.of(clustering.name(), scores.shares()));
        }
        var fewest = effective.stream()
                .mapToDouble(EffectiveClusters::effective)
                .min()
                .orElseThrow();
        if (fewest < EffectiveClusters.INTERVAL_MIN) return Uncertainty.none(NoInterval.TOO_FEW_CLUSTERS, effective);
        var warnings = EnumSet.noneOf(RankingWarning.class);
        var covariance = new double[inverse.length];
        for (int way = 0; way < ways.size(); way++) {
            var isFew = effective.get(way).effective() < EffectiveClusters.SANDWICH_MIN;
            if (isFew) warnings.add(RankingWarning.FEW_CLUSTERS_JACKKNIFE);
            add(covariance, isFew ? jackknife(ways.get(way)) : sandwich(ways.get(way)), 1);
        }
        if (ways.size() == 2) covariance = lessIntersection(covariance, clusterings, warnings);
        var degrees = fewest < EffectiveClusters.SANDWICH_MIN ? fewest - 1 : Double.POSITIVE_INFINITY;
        return new Uncertainty(covariance, degrees, new double[0][], Optional.empty(), effective, warnings);
    }

    private double[] lessIntersection(double[] sum, List<Clustering> ways, EnumSet<RankingWarning> warnings) {
        var both = new ClusterScores(fit, votes, intersection(ways.get(0), ways.get(1)));
        var difference = sum.clone();
        add(difference, sandwich(both), -1);
        if (isPositive(difference)) return difference;
        warnings.add(RankingWarning.TWO_WAY_NOT_POSITIVE);
        return sum;
    }

    private double[] sandwich(ClusterScores scores) {
        var size = fit.model().size;
        var meat = new double[size * size];
        var seen = new int[1];
        scores.each((cluster, score, touched, count) -> {
            seen[0]++;
            addOuter(meat, size, score, touched, count);
        });
        var covariance = product(product(inverse, meat, size), inverse, size);
        scale(covariance, seen[0] / (seen[0] - 1.0));
        return covariance;
    }

    private double[] jackknife(ClusterScores scores) {
        var size = fit.model().size;
        var shares = scores.shares();
        var covariance = new double[size * size];
        var all = new int[size];
        for (int i = 0; i < size; i++) all[i] = i;
        var seen = new int[1];
        var full = fullInformation();
        scores.each((cluster, score, touched, count) -> {
            seen[0]++;
            var step = shares[cluster] < OWN_FACTOR_SHARE_MIN
                    ? fit.information().orElseThrow().solve(score)
                    : without(full, scores.information(cluster)).solve(score);
            addOuter(covariance, size, Fit.centred(step, fit.model().cells.players), all, size);
        });
        scale(covariance, (seen[0] - 1.0) / seen[0]);
        return covariance;
    }

    private double[] fullInformation() {
        return fit.model().at(fit.parameters(), fit.model().cells.counts, true).information();
    }

    /** The factor without one cluster; the full one where the rest alone leaves a difference unbounded. */
    private Cholesky without(double[] full, double[] cluster) {
        var rest = full.clone();
        add(rest, cluster, -1);
        return Fit.factor(fit.model(), rest, fit.shift(), 0)
                .orElseGet(() -> fit.information().orElseThrow());
    }

    /** Positive but for rounding: few clusters leave some contrasts with variance 0. */
    private boolean isPositive(double[] covariance) {
        var size = fit.model().size;
        var players = fit.model().cells.players;
        var matrix = covariance.clone();
        double trace = 0;
        for (int i = 0; i < size; i++) {
            if (!(covariance[i * size + i] > 0)) return false;
            trace += covariance[i * size + i] / size;
        }
        for (int i = 0; i < size; i++) matrix[i * size + i] += 1e-9 * trace;
        for (int i = 0; i < players; i++) for (int j = 0; j < players; j++) matrix[i * size + j] += trace / players;
        return Cholesky.of(matrix, size).isPresent();
    }

    static Clustering intersection(Clustering first, Clustering second) {
        var keys = new long[first.clusterOf().length];
        for (int vote = 0; vote < keys.length; vote++) {
            keys[vote] = (long) first.clusterOf()[vote] * second.count() + second.clusterOf()[vote];
        }
        var distinct = Arrays.stream(keys).sorted().distinct().toArray();
        var ids = new int[keys.length];
        for (int vote = 0; vote < ids.length; vote++) ids[vote] = Arrays.binarySearch(distinct, keys[vote]);
        return new Clustering(first.name() + " and " + second.name(), ids, distinct.length);
    }

    private static void addOuter(double[] matrix, int size, double[] score, int[] touched, int count) {
        for (int i = 0; i < count; i++) {
            var row = touched[i] * size;
            var factor = score[touched[i]];
            for (int j = 0; j < count; j++) matrix[row + touched[j]] += factor * score[touched[j]];
        }
    }

    private static void add(double[] to, double[] from, double factor) {
        for (int i = 0; i < to.length; i++) to[i] += factor * from[i];
    }

    private static void scale(double[] matrix, double factor) {
        for (int i = 0; i < matrix.length; i++) matrix[i] *= factor;
    }

    private static double[] product(double[] a, double[] b, int n) {
        var c = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                var factor = a[i * n + k];
                for (int j = 0; j < n; j++) c[i * n + j] += factor * b[k * n + j];
            }
        }
        return c;
    }
}
