package org.cotejo.stats.ranking;

/**
 * A cheap start for Newton's method: the alternating sweeps of Newman (2023), Efficient computation of rankings from
 * pairwise comparisons, which pass over the pairs without any matrix.
 */
final class Sweeps {
    private static final int SWEEPS_MAX = 6;
    private static final double CHANGE_MIN = 1e-3;

    private final PairCells cells;
    private final double[] counts;
    private final int[] start;
    private final int[] other;
    /** Won and lost weight, ties counted half on each side, by directed pair. */
    private final double[] won;

    private final double[] lost;

    private Sweeps(PairCells cells, double[] counts) {
        this.cells = cells;
        this.counts = counts;
        this.start = new int[cells.players + 1];
        for (int cell = 0; cell < cells.size(); cell++) {
            start[cells.left[cell] + 1]++;
            start[cells.right[cell] + 1]++;
        }
        for (int i = 0; i < cells.players; i++) start[i + 1] += start[i];
        this.other = new int[2 * cells.size()];
        this.won = new double[other.length];
        this.lost = new double[other.length];
        var next = start.clone();
        for (int cell = 0; cell < cells.size(); cell++) {
            var halfTies = 0.5 * counts[3 * cell + 2];
            put(
                    next[cells.left[cell]]++,
                    cells.right[cell],
                    counts[3 * cell] + halfTies,
                    counts[3 * cell + 1] + halfTies);
            put(
                    next[cells.right[cell]]++,
                    cells.left[cell],
                    counts[3 * cell + 1] + halfTies,
                    counts[3 * cell] + halfTies);
        }
    }

    private void put(int place, int opponent, double wins, double losses) {
        other[place] = opponent;
        won[place] = wins;
        lost[place] = losses;
    }

    /** Parameters near the maximum; the players must be strongly connected along wins and ties. */
    static double[] near(Davidson model, double[] counts) {
        var parameters = new double[model.size];
        var sweeps = new Sweeps(model.cells, counts);
        var half = new double[model.cells.players];
        java.util.Arrays.fill(half, 1);
        double nu = model.estimatesTies ? 0.5 : 0;
        for (int sweep = 0; sweep < SWEEPS_MAX; sweep++) {
            var change = sweeps.sweep(half, nu);
            if (model.estimatesTies) nu = sweeps.tieParameter(half, nu);
            if (change < CHANGE_MIN) break;
        }
        for (int i = 0; i < half.length; i++) parameters[i] = 2 * StrictMath.log(half[i]);
        if (model.estimatesTies) parameters[half.length] = StrictMath.log(nu);
        return Fit.centred(parameters, half.length);
    }

    /** Updates exp(strength / 2) in place and returns the largest change of a log strength. */
    private double sweep(double[] half, double nu) {
        double change = 0;
        for (int i = 0; i < half.length; i++) {
            var mine = half[i];
            double gained = 0;
            double given = 0;
            for (int place = start[i]; place < start[i + 1]; place++) {
                var its = half[other[place]];
                var mixed = 0.5 * nu * its;
                var total = mine * mine + its * its + nu * mine * its;
                gained += won[place] * (its * its + mixed * mine) / total;
                given += lost[place] * (1 + mixed / mine) / total;
            }
            half[i] = Math.sqrt(gained / given);
            change = Math.max(change, 2 * Math.abs(StrictMath.log(half[i] / mine)));
        }
        return change;
    }

    private double tieParameter(double[] half, double nu) {
        double tied = 0;
        double decided = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            var s = half[cells.left[cell]] / half[cells.right[cell]];
            var balance = s + 1 / s;
            tied += counts[3 * cell + 2] * balance / (balance + nu);
            decided += (counts[3 * cell] + counts[3 * cell + 1]) / (balance + nu);
        }
        return tied / decided;
    }
}
