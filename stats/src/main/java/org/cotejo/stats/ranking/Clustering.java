package org.cotejo.stats.ranking;

/** Groups of votes that are not independent (one prompt, one rater): ids 0 to count - 1, one per vote. */
public record Clustering(String name, int[] clusterOf, int count) {
    public Clustering {
        for (var cluster : clusterOf) {
            if (cluster < 0 || cluster >= count) throw new IllegalArgumentException("cluster out of range: " + cluster);
        }
    }
}
