package org.cotejo.stats.ranking;

import java.util.Arrays;

/**
 * Votes compressed to sufficient statistics: per pair (left &lt; right) the weight of left wins, right wins and ties.
 * With covariates each vote is a cell of its own, because its covariates are.
 */
final class PairCells {
    static final int LEFT_WINS = 0;
    static final int RIGHT_WINS = 1;
    static final int TIES = 2;

    final int players;
    final int[] left;
    final int[] right;
    /** Weight at 3 * cell + slot. */
    final double[] counts;
    /** Scaled differences left minus right, by covariate and cell. */
    final double[][] covariates;

    private final Members members;

    /**
     * Whose votes are in the fit.
     *
     * @param local new number 0 to `count` - 1 of each player, or -1 for one that is left out
     */
    record Members(Votes votes, BothBad bothBad, int[] local, int count) {
        boolean isIn(int vote) {
            var matches = votes.matches();
            if (local[matches.a()[vote]] < 0 || local[matches.b()[vote]] < 0) return false;
            return bothBad == BothBad.AS_TIE || matches.outcomes()[vote] != Outcome.BOTH_BAD.ordinal();
        }

        int a(int vote) {
            return local[votes.matches().a()[vote]];
        }

        int b(int vote) {
            return local[votes.matches().b()[vote]];
        }

        int slot(int vote) {
            var outcome = votes.matches().outcomes()[vote];
            if (outcome >= Outcome.TIE.ordinal()) return TIES;
            return (outcome == Outcome.A_WINS.ordinal()) == a(vote) < b(vote) ? LEFT_WINS : RIGHT_WINS;
        }
    }

    private PairCells(Members members, int[][] pairs, double[] counts, double[][] covariates) {
        this.members = members;
        this.players = members.count();
        this.left = pairs[0];
        this.right = pairs[1];
        this.counts = counts;
        this.covariates = covariates;
    }

    int size() {
        return left.length;
    }

    /** A cell per pair, or per vote when the votes have covariates. */
    static PairCells of(Members members) {
        return members.votes().covariates().isEmpty() ? byPair(members) : byVote(members);
    }

    /** A cell per pair that met, in the order of the pairs' numbers whatever the order of the votes. */
    static PairCells byPair(Members members) {
        var n = members.count();
        var wins = new double[n * n];
        var ties = new double[n * n];
        addVotes(members, wins, ties);
        int cells = 0;
        for (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) if (isMet(wins, ties, i, j, n)) cells++;
        var pairs = new int[2][cells];
        var counts = new double[3 * cells];
        int cell = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (!isMet(wins, ties, i, j, n)) continue;
                pairs[0][cell] = i;
                pairs[1][cell] = j;
                counts[3 * cell + LEFT_WINS] = wins[i * n + j];
                counts[3 * cell + RIGHT_WINS] = wins[j * n + i];
                counts[3 * cell + TIES] = ties[i * n + j] + ties[j * n + i];
                cell++;
            }
        }
        return new PairCells(members, pairs, counts, new double[0][]);
    }

    private static void addVotes(Members members, double[] wins, double[] ties) {
        var n = members.count();
        var votes = members.votes();
        var outcomes = votes.matches().outcomes();
        for (int vote = 0; vote < outcomes.length; vote++) {
            if (!members.isIn(vote)) continue;
            var a = members.a(vote);
            var b = members.b(vote);
            if (outcomes[vote] == 0) wins[a * n + b] += votes.weight(vote);
            else if (outcomes[vote] == 1) wins[b * n + a] += votes.weight(vote);
            else ties[a * n + b] += votes.weight(vote);
        }
    }

    private static boolean isMet(double[] wins, double[] ties, int i, int j, int n) {
        return wins[i * n + j] + wins[j * n + i] + ties[i * n + j] + ties[j * n + i] > 0;
    }

    private static PairCells byVote(Members members) {
        var votes = members.votes();
        var pairs = new int[2][votes.count()];
        var counts = new double[3 * votes.count()];
        var covariates = new double[votes.covariates().size()][votes.count()];
        var scales = new double[covariates.length];
        for (int k = 0; k < scales.length; k++) scales[k] = CovariateScale.of(votes, k);
        int cell = 0;
        for (int vote = 0; vote < votes.count(); vote++) {
            if (!members.isIn(vote)) continue;
            var a = members.a(vote);
            var b = members.b(vote);
            pairs[0][cell] = Math.min(a, b);
            pairs[1][cell] = Math.max(a, b);
            counts[3 * cell + members.slot(vote)] = votes.weight(vote);
            for (int k = 0; k < scales.length; k++) {
                var difference = votes.covariates().get(k).difference()[vote] / scales[k];
                covariates[k][cell] = a < b ? difference : -difference;
            }
            cell++;
        }
        for (int k = 0; k < scales.length; k++) covariates[k] = Arrays.copyOf(covariates[k], cell);
        var met = new int[][] {Arrays.copyOf(pairs[0], cell), Arrays.copyOf(pairs[1], cell)};
        return new PairCells(members, met, Arrays.copyOf(counts, 3 * cell), covariates);
    }

    /** 3 * cell + slot of each vote, or -1 for a vote that is not in the fit. */
    int[] slotOfVotes() {
        var slotOf = new int[members.votes().count()];
        var cellAt = covariates.length > 0 ? new int[0] : cellTable();
        int own = 0;
        for (int vote = 0; vote < slotOf.length; vote++) {
            slotOf[vote] = -1;
            if (!members.isIn(vote)) continue;
            var a = members.a(vote);
            var b = members.b(vote);
            var cell = covariates.length > 0 ? own++ : cellAt[Math.min(a, b) * players + Math.max(a, b)];
            slotOf[vote] = 3 * cell + members.slot(vote);
        }
        return slotOf;
    }

    private int[] cellTable() {
        var table = new int[players * players];
        for (int cell = 0; cell < size(); cell++) table[left[cell] * players + right[cell]] = cell;
        return table;
    }
}
