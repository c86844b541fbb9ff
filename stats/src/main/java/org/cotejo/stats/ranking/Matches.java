package org.cotejo.stats.ranking;

/** Who met whom, and how it ended: player numbers and {@link Outcome} ordinals, one of each per vote. */
public record Matches(int[] a, int[] b, byte[] outcomes) {
    public Matches {
        if (a.length != b.length || a.length != outcomes.length) {
            throw new IllegalArgumentException("columns of different length");
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] == b[i]) throw new IllegalArgumentException("vote " + i + " compares a player with itself");
            if (outcomes[i] < 0 || outcomes[i] > 3)
                throw new IllegalArgumentException("unknown outcome: " + outcomes[i]);
        }
    }

    public int count() {
        return a.length;
    }
}
