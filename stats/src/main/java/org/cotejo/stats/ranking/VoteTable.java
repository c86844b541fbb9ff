package org.cotejo.stats.ranking;

/**
 * Votes counted once by pair and outcome, whatever is later asked of them.
 *
 * <p>Every index is 4 * (a * players + b) + outcome: with no branch and no choice of a side in it, counting a vote is
 * one addition.
 */
final class VoteTable {
    private final Votes votes;
    private final int players;
    /** How many votes; empty when votes have weights. */
    private final int[] counts;
    /** Their weight; empty when every vote weighs 1. */
    private final double[] weights;

    private VoteTable(Votes votes, int[] counts, double[] weights) {
        this.votes = votes;
        this.players = votes.players().size();
        this.counts = counts;
        this.weights = weights;
    }

    static VoteTable of(Votes votes) {
        int size = 4 * votes.players().size() * votes.players().size();
        var isWeighted = votes.weights().length > 0;
        var table = new VoteTable(votes, new int[isWeighted ? 0 : size], new double[isWeighted ? size : 0]);
        if (isWeighted) table.addWeights();
        else table.count();
        return table;
    }

    private void count() {
        var a = votes.matches().a();
        var b = votes.matches().b();
        var outcomes = votes.matches().outcomes();
        for (int vote = 0; vote < outcomes.length; vote++) {
            counts[4 * (a[vote] * players + b[vote]) + outcomes[vote]]++;
        }
    }

    private void addWeights() {
        var a = votes.matches().a();
        var b = votes.matches().b();
        var outcomes = votes.matches().outcomes();
        for (int vote = 0; vote < outcomes.length; vote++) {
            weights[4 * (a[vote] * players + b[vote]) + outcomes[vote]] += votes.weight(vote);
        }
    }

    /** The weight of the votes in which i won over j, whichever of them stood on which side. */
    double wins(int i, int j) {
        return at(i, j, Outcome.A_WINS) + at(j, i, Outcome.B_WINS);
    }

    /** The weight of the votes on a pair that ended without a winner in this way. */
    double even(int i, int j, Outcome outcome) {
        return at(i, j, outcome) + at(j, i, outcome);
    }

    private double at(int a, int b, Outcome outcome) {
        int place = 4 * (a * players + b) + outcome.ordinal();
        return weights.length > 0 ? weights[place] : counts[place];
    }

    /** For each player the number of its votes (not their weight). */
    int[] votesOfPlayers() {
        var n = new int[players];
        for (var outcome : Outcome.values()) {
            var some = votesOfPlayers(outcome);
            for (int i = 0; i < players; i++) n[i] += some[i];
        }
        return n;
    }

    /** For each player the number of its votes with this outcome. */
    int[] votesOfPlayers(Outcome outcome) {
        return weights.length > 0 ? counted(outcome) : summed(outcome);
    }

    private int[] summed(Outcome outcome) {
        var n = new int[players];
        for (int a = 0; a < players; a++) {
            for (int b = 0; b < players; b++) {
                int count = counts[4 * (a * players + b) + outcome.ordinal()];
                n[a] += count;
                n[b] += count;
            }
        }
        return n;
    }

    private int[] counted(Outcome outcome) {
        var n = new int[players];
        var matches = votes.matches();
        for (int vote = 0; vote < votes.count(); vote++) {
            if (matches.outcomes()[vote] != outcome.ordinal()) continue;
            n[matches.a()[vote]]++;
            n[matches.b()[vote]]++;
        }
        return n;
    }
}
