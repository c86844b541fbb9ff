package org.cotejo.stats.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Votes compressed to sufficient statistics: per pair (left &lt; right) the weight of left wins, right wins and ties.
 * With covariates each vote is a cell of its own, because its covariates are.
 */
final class PairCells {
    static final int LEFT_WINS = 0;
    static final int RIGHT_WINS = 1;
    static final int TIES = 2;
    private static final int BOTH_BAD = 3;

    final int players;
    final int[] left;
    final int[] right;
    /** Weight at 3 * cell + slot. */
    final double[] counts;
    /** Scaled differences left minus right, by covariate and cell. */
    final double[][] covariates;

    final Members members;

    /**
     * Whose votes are in the fit.
     *
     * @param local new number 0 to `count` - 1 of each player, in the players' order, or -1 for one that is left out
     */
    record Members(Votes votes, BothBad bothBad, int[] local, int count) {
        List<String> names() {
            return IntStream.range(0, local.length)
                    .filter(player -> local[player] >= 0)
                    .mapToObj(votes.players()::get)
                    .toList();
        }

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

    /** A cell per pair that met, in the order of the pairs' numbers whatever the order of the votes. */
    static PairCells byPair(Members members) {
        var n = members.count();
        var weights = weights(members);
        var both = members.bothBad() == BothBad.AS_TIE ? 1 : 0;
        int cells = 0;
        for (int pair = 0; pair < weights.length / 4; pair++) if (isMet(weights, pair, both)) cells++;
        var pairs = new int[2][cells];
        var counts = new double[3 * cells];
        int cell = 0;
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) {
                var pair = pair(i, j);
                if (!isMet(weights, pair, both)) continue;
                pairs[0][cell] = i;
                pairs[1][cell] = j;
                counts[3 * cell + LEFT_WINS] = weights[4 * pair + LEFT_WINS];
                counts[3 * cell + RIGHT_WINS] = weights[4 * pair + RIGHT_WINS];
                counts[3 * cell + TIES] = weights[4 * pair + TIES] + both * weights[4 * pair + BOTH_BAD];
                cell++;
            }
        }
        return new PairCells(members, pairs, counts, new double[0][]);
    }

    /** Weight by pair and outcome. No branch depends on who won, since no processor could guess it. */
    private static double[] weights(Members members) {
        var n = members.count();
        var weights = new double[2 * n * (n - 1)];
        var votes = members.votes();
        var outcomes = votes.matches().outcomes();
        for (int vote = 0; vote < outcomes.length; vote++) {
            var a = members.a(vote);
            var b = members.b(vote);
            if ((a | b) < 0) continue;
            var isTurned = (b - a) >>> 31;
            var isDecided = ~outcomes[vote] >>> 1 & 1;
            var slot = outcomes[vote] ^ (isTurned & isDecided);
            weights[4 * pair(Math.min(a, b), Math.max(a, b)) + slot] += votes.weight(vote);
        }
        return weights;
    }

    private static boolean isMet(double[] weights, int pair, int both) {
        return weights[4 * pair] + weights[4 * pair + 1] + weights[4 * pair + 2] + both * weights[4 * pair + 3] > 0;
    }

    /** Number of a pair i &lt; j among all pairs. */
    private static int pair(int i, int j) {
        return j * (j - 1) / 2 + i;
    }

    /** A cell per vote, with its covariates. */
    static PairCells byVote(Members members) {
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
