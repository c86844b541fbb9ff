package org.cotejo.stats.ranking;

import java.util.Arrays;

/**
 * Whether finite strengths exist (Ford 1957; Davidson 1970): who can be reached from whom along wins and ties.
 */
final class Connectivity {
    private final PairCells cells;
    private final double[] counts;
    private final int[] start;
    private final int[] target;

    private Connectivity(PairCells cells, double[] counts, boolean withTies) {
        this.cells = cells;
        this.counts = counts;
        this.start = new int[cells.players + 1];
        for (int cell = 0; cell < cells.size(); cell++) {
            if (beats(cell, PairCells.LEFT_WINS, withTies)) start[cells.left[cell] + 1]++;
            if (beats(cell, PairCells.RIGHT_WINS, withTies)) start[cells.right[cell] + 1]++;
        }
        for (int i = 0; i < cells.players; i++) start[i + 1] += start[i];
        this.target = new int[start[cells.players]];
        var next = start.clone();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (beats(cell, PairCells.LEFT_WINS, withTies)) target[next[cells.left[cell]]++] = cells.right[cell];
            if (beats(cell, PairCells.RIGHT_WINS, withTies)) target[next[cells.right[cell]]++] = cells.left[cell];
        }
    }

    /** The strongly connected component of each player, numbered by their first player. */
    static int[] components(PairCells cells, double[] counts) {
        return numberedByFirst(new Connectivity(cells, counts, true).tarjan());
    }

    /** Whether every player is reached from every other along wins and ties. */
    static boolean isStronglyConnected(PairCells cells, double[] counts) {
        return Arrays.stream(components(cells, counts)).allMatch(component -> component == 0);
    }

    /**
     * Whether strengths and tie parameter can grow together without bound. They can exactly if some strengths put at
     * least 2 between winner and loser of every win and at most 2 between the players of every tie: a system of
     * difference constraints, which has a solution unless Bellman and Ford find a circle of positive length.
     */
    static boolean isSeparatedByTies(PairCells cells, double[] counts) {
        var wins = new Connectivity(cells, counts, false);
        if (Arrays.stream(wins.tarjan()).distinct().count() < cells.players) return false;
        var strength = new double[cells.players];
        for (int sweep = 0; sweep <= cells.players; sweep++) {
            if (!wins.raises(strength)) return true;
        }
        return false;
    }

    private boolean raises(double[] strength) {
        var isChanged = false;
        for (int cell = 0; cell < cells.size(); cell++) {
            var i = cells.left[cell];
            var j = cells.right[cell];
            if (counts[3 * cell] > 0) isChanged |= lift(strength, i, strength[j] + 2);
            if (counts[3 * cell + 1] > 0) isChanged |= lift(strength, j, strength[i] + 2);
            if (counts[3 * cell + 2] > 0) {
                isChanged |= lift(strength, i, strength[j] - 2);
                isChanged |= lift(strength, j, strength[i] - 2);
            }
        }
        return isChanged;
    }

    private static boolean lift(double[] strength, int player, double least) {
        if (strength[player] >= least) return false;
        strength[player] = least;
        return true;
    }

    private boolean beats(int cell, int slot, boolean withTies) {
        return counts[3 * cell + slot] > 0 || (withTies && counts[3 * cell + PairCells.TIES] > 0);
    }

    /** Tarjan (1972) with an explicit stack, since a chain of thousands of players would exhaust the thread's. */
    private int[] tarjan() {
        var n = cells.players;
        var component = new int[n];
        Arrays.fill(component, -1);
        var order = new int[n];
        var lowest = new int[n];
        var edge = start.clone();
        var open = new int[n];
        var path = new int[n];
        int openSize = 0;
        int clock = 0;
        for (int root = 0; root < n; root++) {
            if (order[root] != 0) continue;
            int depth = 0;
            path[0] = root;
            while (depth >= 0) {
                var player = path[depth];
                if (order[player] == 0) {
                    order[player] = ++clock;
                    lowest[player] = clock;
                    open[openSize++] = player;
                }
                var child = nextUnvisited(player, edge, order, lowest, component);
                if (child >= 0) {
                    path[++depth] = child;
                    continue;
                }
                depth--;
                if (depth >= 0) lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[player]);
                if (lowest[player] == order[player]) openSize = close(open, openSize, player, component);
            }
        }
        return component;
    }

    /** The next unvisited neighbour, or -1; visited ones that are still open lower the player's mark. */
    private int nextUnvisited(int player, int[] edge, int[] order, int[] lowest, int[] component) {
        while (edge[player] < start[player + 1]) {
            var other = target[edge[player]++];
            if (order[other] == 0) return other;
            if (component[other] < 0) lowest[player] = Math.min(lowest[player], order[other]);
        }
        return -1;
    }

    private static int close(int[] open, int openSize, int root, int[] component) {
        int size = openSize;
        do {
            size--;
            component[open[size]] = root;
        } while (open[size] != root);
        return size;
    }

    private static int[] numberedByFirst(int[] component) {
        var number = new int[component.length];
        Arrays.fill(number, -1);
        var result = new int[component.length];
        int next = 0;
        for (int i = 0; i < component.length; i++) {
            if (number[component[i]] < 0) number[component[i]] = next++;
            result[i] = number[component[i]];
        }
        return result;
    }
}
