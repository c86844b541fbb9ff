package org.cotejo.stats.ranking;

import java.util.List;

/**
 * Paired comparisons as columns. The arrays are not copied and must not change afterwards.
 *
 * @param players names, in the order of their numbers
 * @param matches one entry per vote
 * @param weights positive weight per vote; an empty array means 1 for each
 * @param clusterings none, one or two ways in which votes belong together
 * @param covariates style covariates; the fit is joint with the strengths
 */
public record Votes(
        List<String> players,
        Matches matches,
        double[] weights,
        List<Clustering> clusterings,
        List<Covariate> covariates) {
    /** The pair table is dense; beyond this it would outgrow memory before the fit does. */
    static final int PLAYERS_MAX = 5_000;

    public Votes {
        players = List.copyOf(players);
        clusterings = List.copyOf(clusterings);
        covariates = List.copyOf(covariates);
        if (players.size() > PLAYERS_MAX) throw new IllegalArgumentException("more than " + PLAYERS_MAX + " players");
        if (clusterings.size() > 2) throw new IllegalArgumentException("at most two clusterings");
        var n = matches.count();
        if (weights.length != 0 && weights.length != n) throw new IllegalArgumentException("one weight per vote");
        for (var weight : weights) {
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("weight must be positive: " + weight);
            }
        }
        for (var clustering : clusterings) requireLength(clustering.name(), clustering.clusterOf().length, n);
        for (var covariate : covariates) requireLength(covariate.name(), covariate.difference().length, n);
        for (int i = 0; i < n; i++) {
            requirePlayer(matches.a()[i], players.size());
            requirePlayer(matches.b()[i], players.size());
        }
    }

    /** Unweighted votes without clusters and covariates. */
    public static Votes of(List<String> players, Matches matches) {
        return new Votes(players, matches, new double[0], List.of(), List.of());
    }

    public int count() {
        return matches.count();
    }

    double weight(int vote) {
        return weights.length == 0 ? 1 : weights[vote];
    }

    private static void requireLength(String name, int found, int expected) {
        if (found != expected) throw new IllegalArgumentException(name + " has " + found + " values, not " + expected);
    }

    private static void requirePlayer(int player, int count) {
        if (player < 0 || player >= count) throw new IllegalArgumentException("player out of range: " + player);
    }
}
