package org.cotejo.stats.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Votes compressed to sufficient statistics: per pair (left &lt; right) the weight of left wins, right wins and ties.
 * With covariates there is a cell for each vote ({@link VoteCells}).
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

    final Style style;
    final Members members;

    /**
     * What cells of single votes have beside the pair.
     *
     * @param differences left minus right, by covariate and cell, in the covariate's unit
     * @param units the unit of each covariate
     * @param cellOf the cell of each vote, or -1 for one that is not in the fit
     * @param pairs where the cells of each pair stand
     */
    record Style(double[][] differences, double[] units, int[] cellOf, Pairs pairs) {
        static final Style NONE =
                new Style(new double[0][], new double[0], new int[0], new Pairs(new int[1], new int[0], new int[0], 0));
    }

    /** Pairs that met: the first cell of each, and after the last one the number of cells; and its players. */
    record Pairs(int[] start, int[] left, int[] right, int count) {}

    /** Whose votes are in the fit: some players, numbered anew from 0 in their order. */
    static final class Members {
        private final Votes votes;
        private final BothBad bothBad;
        private final int[] players;
        /** New number of each player, or -1 for one that is left out. */
        private final int[] local;

        Members(Votes votes, BothBad bothBad, int[] players) {
            this.votes = votes;
            this.bothBad = bothBad;
            this.players = players;
            this.local = new int[votes.players().size()];
            Arrays.fill(local, -1);
            for (int i = 0; i < players.length; i++) local[players[i]] = i;
        }

        Votes votes() {
            return votes;
        }

        int count() {
            return players.length;
        }

        List<String> names() {
            return IntStream.of(players).mapToObj(votes.players()::get).toList();
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
            int isRightA = (b(vote) - a(vote)) >>> 31;
            return outcome >= Outcome.TIE.ordinal() ? TIES : outcome ^ isRightA;
        }
    }

    PairCells(Members members, int[][] pairs, double[] counts, Style style) {
        this.members = members;
        this.players = members.count();
        this.left = pairs[0];
        this.right = pairs[1];
        this.counts = counts;
        this.style = style;
    }

    /** Differences left minus right, by covariate and cell. */
    double[][] covariates() {
        return style.differences;
    }

    int size() {
        return left.length;
    }

    /** A cell per pair that met, in the order of the pairs' numbers whatever the order of the votes. */
    static PairCells byPair(Members members, VoteTable table) {
        var n = members.count();
        var pairs = new int[2][n * (n - 1) / 2];
        var counts = new double[3 * pairs[0].length];
        int cell = 0;
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) {
                var left = members.players[i];
                var right = members.players[j];
                var leftWins = table.wins(left, right);
                var rightWins = table.wins(right, left);
                var ties = table.even(left, right, Outcome.TIE);
                if (members.bothBad == BothBad.AS_TIE) ties += table.even(left, right, Outcome.BOTH_BAD);
                if (leftWins + rightWins + ties == 0) continue;
                pairs[0][cell] = i;
                pairs[1][cell] = j;
                counts[3 * cell + LEFT_WINS] = leftWins;
                counts[3 * cell + RIGHT_WINS] = rightWins;
                counts[3 * cell + TIES] = ties;
                cell++;
            }
        }
        return new PairCells(members, upTo(cell, pairs), Arrays.copyOf(counts, 3 * cell), Style.NONE);
    }

    private static int[][] upTo(int cells, int[][] pairs) {
        return new int[][] {Arrays.copyOf(pairs[0], cells), Arrays.copyOf(pairs[1], cells)};
    }

    /** 3 * cell + slot of each vote, or -1 for a vote that is not in the fit. */
    int[] slotOfVotes() {
        var slotOf = new int[members.votes().count()];
        var cellOf = style == Style.NONE ? cellOfVotes() : style.cellOf;
        for (int vote = 0; vote < slotOf.length; vote++) {
            slotOf[vote] = cellOf[vote] < 0 ? -1 : 3 * cellOf[vote] + members.slot(vote);
        }
        return slotOf;
    }

    private int[] cellOfVotes() {
        var cellAt = new int[players * players];
        for (int cell = 0; cell < size(); cell++) cellAt[left[cell] * players + right[cell]] = cell;
        var cellOf = new int[members.votes().count()];
        for (int vote = 0; vote < cellOf.length; vote++) {
            cellOf[vote] = -1;
            if (!members.isIn(vote)) continue;
            var a = members.a(vote);
            var b = members.b(vote);
            cellOf[vote] = cellAt[Math.min(a, b) * players + Math.max(a, b)];
        }
        return cellOf;
    }
}
