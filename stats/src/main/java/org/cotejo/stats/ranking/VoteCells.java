package org.cotejo.stats.ranking;

import java.util.Arrays;

/**
 * Votes with covariates laid out as cells, one for each, because their covariates are their own. Cells stand in the
 * order of the pairs' numbers and within a pair in the order of the votes, so that what belongs to a pair can be added
 * up in one go.
 */
final class VoteCells {
    private final PairCells.Members members;
    private final Votes votes;
    /** The cell of each vote, or -1 for one that is not in the fit. */
    private final int[] cellOf;

    /** For each pair of players, met or not, the end of its cells. */
    private final int[] pairEnd;

    private VoteCells(PairCells.Members members) {
        this.members = members;
        this.votes = members.votes();
        this.cellOf = new int[votes.count()];
        this.pairEnd = new int[members.count() * (members.count() - 1) / 2 + 1];
    }

    static PairCells of(PairCells.Members members) {
        var layout = new VoteCells(members);
        layout.sort();
        return layout.cells();
    }

    /** A counting sort by pair, which leaves each pair's end where its next cell would go. */
    private void sort() {
        for (int vote = 0; vote < cellOf.length; vote++) {
            cellOf[vote] = members.isIn(vote) ? pair(vote) : -1;
            if (cellOf[vote] >= 0) pairEnd[cellOf[vote] + 1]++;
        }
        for (int pair = 1; pair < pairEnd.length; pair++) pairEnd[pair] += pairEnd[pair - 1];
        for (int vote = 0; vote < cellOf.length; vote++) {
            if (cellOf[vote] >= 0) cellOf[vote] = pairEnd[cellOf[vote]]++;
        }
    }

    private int pair(int vote) {
        var a = members.a(vote);
        var b = members.b(vote);
        var right = Math.max(a, b);
        return right * (right - 1) / 2 + Math.min(a, b);
    }

    private PairCells cells() {
        var size = pairEnd[pairEnd.length - 1];
        var counts = new double[3 * size];
        for (int vote = 0; vote < cellOf.length; vote++) {
            if (cellOf[vote] >= 0) counts[3 * cellOf[vote] + members.slot(vote)] = votes.weight(vote);
        }
        var covariates = votes.covariates().size();
        var units = new double[covariates];
        Arrays.setAll(units, k -> CovariateScale.of(votes, k));
        var differences = new double[covariates][size];
        for (int k = 0; k < covariates; k++) {
            layOut(votes.covariates().get(k).difference(), 1 / units[k], differences[k]);
        }
        var pairs = pairs();
        var players = new int[2][size];
        for (int pair = 0; pair < pairs.count(); pair++) {
            Arrays.fill(players[0], pairs.start()[pair], pairs.start()[pair + 1], pairs.left()[pair]);
            Arrays.fill(players[1], pairs.start()[pair], pairs.start()[pair + 1], pairs.right()[pair]);
        }
        return new PairCells(members, players, counts, new PairCells.Style(differences, units, cellOf, pairs));
    }

    /** Left minus right by cell. */
    private void layOut(double[] ofVotes, double factor, double[] differences) {
        for (int vote = 0; vote < cellOf.length; vote++) {
            if (cellOf[vote] < 0) continue;
            // A sign without a branch: which side is left, a processor would guess wrong every second time.
            var sign = Integer.signum(members.b(vote) - members.a(vote));
            differences[cellOf[vote]] = ofVotes[vote] * factor * sign;
        }
    }

    private PairCells.Pairs pairs() {
        var start = new int[pairEnd.length];
        var lefts = new int[pairEnd.length];
        var rights = new int[pairEnd.length];
        int met = 0;
        int pair = 0;
        for (int right = 1; right < members.count(); right++) {
            for (int left = 0; left < right; left++, pair++) {
                if (pairEnd[pair] == start[met]) continue;
                lefts[met] = left;
                rights[met] = right;
                start[++met] = pairEnd[pair];
            }
        }
        return new PairCells.Pairs(start, lefts, rights, met);
    }
}
