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
    /** 3 * cell + slot of each vote, or -1 for a vote that is not in the fit. */
    final int[] slotOf;
    /** Scaled differences left minus right, by covariate and cell. */
    final double[][] covariates;

    private PairCells(int players, int[][] pairs, double[] counts, int[] slotOf, double[][] covariates) {
        this.players = players;
        this.left = pairs[0];
        this.right = pairs[1];
        this.counts = counts;
        this.slotOf = slotOf;
        this.covariates = covariates;
    }

    int size() {
        return left.length;
    }

    /**
     * The cells of the votes whose players both have a number in `local` (-1: left out), which renumbers them to 0 to
     * `players` - 1.
     */
    static PairCells of(Votes votes, BothBad bothBad, int[] local, int players) {
        var isOwnCell = !votes.covariates().isEmpty();
        var pairs = isOwnCell ? pairPerVote(votes, bothBad, local) : distinctPairs(votes, bothBad, local, players);
        var slotOf = new int[votes.count()];
        var counts = new double[3 * pairs[0].length];
        var cellAt = isOwnCell ? new int[0] : cellTable(pairs, players);
        int own = 0;
        for (int vote = 0; vote < slotOf.length; vote++) {
            slotOf[vote] = -1;
            if (isLeftOut(votes, bothBad, local, vote)) continue;
            var a = local[votes.matches().a()[vote]];
            var b = local[votes.matches().b()[vote]];
            var cell = isOwnCell ? own++ : cellAt[Math.min(a, b) * players + Math.max(a, b)];
            slotOf[vote] = 3 * cell + slot(votes.matches().outcomes()[vote], a < b);
            counts[slotOf[vote]] += votes.weight(vote);
        }
        return new PairCells(players, pairs, counts, slotOf, covariates(votes, slotOf, local, pairs[0].length));
    }

    private static boolean isLeftOut(Votes votes, BothBad bothBad, int[] local, int vote) {
        var matches = votes.matches();
        if (local[matches.a()[vote]] < 0 || local[matches.b()[vote]] < 0) return true;
        return bothBad == BothBad.COUNTED && matches.outcomes()[vote] == Outcome.BOTH_BAD.ordinal();
    }

    private static int slot(byte outcome, boolean isLeftA) {
        if (outcome >= Outcome.TIE.ordinal()) return TIES;
        return (outcome == Outcome.A_WINS.ordinal()) == isLeftA ? LEFT_WINS : RIGHT_WINS;
    }

    private static int[][] pairPerVote(Votes votes, BothBad bothBad, int[] local) {
        var left = new int[votes.count()];
        var right = new int[votes.count()];
        int cells = 0;
        for (int vote = 0; vote < votes.count(); vote++) {
            if (isLeftOut(votes, bothBad, local, vote)) continue;
            var a = local[votes.matches().a()[vote]];
            var b = local[votes.matches().b()[vote]];
            left[cells] = Math.min(a, b);
            right[cells++] = Math.max(a, b);
        }
        return new int[][] {Arrays.copyOf(left, cells), Arrays.copyOf(right, cells)};
    }

    /** Pairs in the order of their numbers, whatever the order of the votes. */
    private static int[][] distinctPairs(Votes votes, BothBad bothBad, int[] local, int players) {
        var isSeen = new boolean[players * players];
        int cells = 0;
        for (int vote = 0; vote < votes.count(); vote++) {
            if (isLeftOut(votes, bothBad, local, vote)) continue;
            var a = local[votes.matches().a()[vote]];
            var b = local[votes.matches().b()[vote]];
            var place = Math.min(a, b) * players + Math.max(a, b);
            if (!isSeen[place]) cells++;
            isSeen[place] = true;
        }
        var pairs = new int[2][cells];
        int cell = 0;
        for (int place = 0; place < isSeen.length; place++) {
            if (!isSeen[place]) continue;
            pairs[0][cell] = place / players;
            pairs[1][cell++] = place % players;
        }
        return pairs;
    }

    private static int[] cellTable(int[][] pairs, int players) {
        var table = new int[players * players];
        for (int cell = 0; cell < pairs[0].length; cell++) table[pairs[0][cell] * players + pairs[1][cell]] = cell;
        return table;
    }

    private static double[][] covariates(Votes votes, int[] slotOf, int[] local, int cells) {
        var scaled = new double[votes.covariates().size()][cells];
        for (int k = 0; k < scaled.length; k++) {
            var difference = votes.covariates().get(k).difference();
            var scale = CovariateScale.of(votes, k);
            for (int vote = 0; vote < slotOf.length; vote++) {
                if (slotOf[vote] < 0) continue;
                var isLeftA =
                        local[votes.matches().a()[vote]] < local[votes.matches().b()[vote]];
                scaled[k][slotOf[vote] / 3] = (isLeftA ? difference[vote] : -difference[vote]) / scale;
            }
        }
        return scaled;
    }
}
