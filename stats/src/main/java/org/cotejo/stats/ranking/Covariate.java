package org.cotejo.stats.ranking;

/** A style covariate: its value for a minus its value for b, one finite number per vote, in any unit. */
public record Covariate(String name, double[] difference) {
    public Covariate {
        for (var value : difference) {
            if (!Double.isFinite(value)) throw new IllegalArgumentException(name + " must be finite: " + value);
        }
    }
}
