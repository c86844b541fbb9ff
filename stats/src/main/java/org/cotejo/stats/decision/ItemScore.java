package org.cotejo.stats.decision;

import java.util.Optional;

/** One score of one system on one item (prompt); several per item and system are averaged. Higher is better. */
public record ItemScore(String item, String system, double score, Optional<String> slice) {
    public ItemScore {
        if (!Double.isFinite(score)) throw new IllegalArgumentException("score must be finite: " + score);
    }

    public ItemScore(String item, String system, double score) {
        this(item, system, score, Optional.empty());
    }
}
