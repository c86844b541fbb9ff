package org.cotejo.stats.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects votes given by name into {@link Votes}; players are numbered in the order of their first appearance. */
public final class VotesBuilder {
    private final Map<String, Integer> players = new LinkedHashMap<>();
    private final List<String> clusterNames;
    private final List<String> covariateNames;
    private final List<Map<String, Integer>> clusterIds = new ArrayList<>();
    private int[] a = new int[16];
    private int[] b = new int[16];
    private byte[] outcomes = new byte[16];
    private double[] weights = new double[16];
    private final List<int[]> clusters = new ArrayList<>();
    private final List<double[]> covariates = new ArrayList<>();
    private boolean isWeighted;
    private int count;

    /** One vote by name; the weight is positive. */
    public record Vote(String a, String b, Outcome outcome, double weight) {
        public Vote(String a, String b, Outcome outcome) {
            this(a, b, outcome, 1);
        }
    }

    /** For votes with the named cluster columns (at most two) and covariate columns, either of which may be empty. */
    public VotesBuilder(List<String> clusterNames, List<String> covariateNames) {
        this.clusterNames = List.copyOf(clusterNames);
        this.covariateNames = List.copyOf(covariateNames);
        for (int i = 0; i < clusterNames.size(); i++) {
            clusterIds.add(new LinkedHashMap<>());
            clusters.add(new int[16]);
        }
        for (int i = 0; i < covariateNames.size(); i++) covariates.add(new double[16]);
    }

    /** Adds a vote with one value per cluster column and one difference (a minus b) per covariate column. */
    public VotesBuilder add(Vote vote, List<String> clusterValues, double... covariateDifferences) {
        if (clusterValues.size() != clusterNames.size() || covariateDifferences.length != covariateNames.size()) {
            throw new IllegalArgumentException("one value per cluster and covariate column");
        }
        if (count == a.length) grow();
        a[count] = number(players, vote.a());
        b[count] = number(players, vote.b());
        outcomes[count] = (byte) vote.outcome().ordinal();
        weights[count] = vote.weight();
        isWeighted |= vote.weight() != 1;
        for (int i = 0; i < clusterValues.size(); i++) {
            clusters.get(i)[count] = number(clusterIds.get(i), clusterValues.get(i));
        }
        for (int i = 0; i < covariateDifferences.length; i++) covariates.get(i)[count] = covariateDifferences[i];
        count++;
        return this;
    }

    public VotesBuilder add(String playerA, String playerB, Outcome outcome) {
        return add(new Vote(playerA, playerB, outcome), List.of());
    }

    public Votes build() {
        var clusterings = new ArrayList<Clustering>();
        for (int i = 0; i < clusters.size(); i++) {
            var ids = Arrays.copyOf(clusters.get(i), count);
            clusterings.add(
                    new Clustering(clusterNames.get(i), ids, clusterIds.get(i).size()));
        }
        var differences = new ArrayList<Covariate>();
        for (int i = 0; i < covariates.size(); i++) {
            differences.add(new Covariate(covariateNames.get(i), Arrays.copyOf(covariates.get(i), count)));
        }
        var matches = new Matches(Arrays.copyOf(a, count), Arrays.copyOf(b, count), Arrays.copyOf(outcomes, count));
        var weightOrNone = isWeighted ? Arrays.copyOf(weights, count) : new double[0];
        return new Votes(List.copyOf(players.keySet()), matches, weightOrNone, clusterings, differences);
    }

    private void grow() {
        var size = 2 * count;
        a = Arrays.copyOf(a, size);
        b = Arrays.copyOf(b, size);
        outcomes = Arrays.copyOf(outcomes, size);
        weights = Arrays.copyOf(weights, size);
        clusters.replaceAll(column -> Arrays.copyOf(column, size));
        covariates.replaceAll(column -> Arrays.copyOf(column, size));
    }

    private static int number(Map<String, Integer> numbers, String name) {
        var known = numbers.get(name);
        if (known != null) return known;
        numbers.put(name, numbers.size());
        return numbers.size() - 1;
    }
}
