package org.cotejo.bundle.proof;

import java.util.Optional;

/**
 * One thing that a verdict rests on.
 *
 * @param tier of its source when the verdict was given; absent of a computation, which needs none
 * @param holds whether its quotation stands in a usable capture, or its computation gives the same again
 */
public record Ground(Stance stance, Optional<Tier> tier, boolean holds) {
    /** Whether it may prove anything at all. */
    boolean counts() {
        return holds && tier.map(Tier::isAdmissible).orElse(true);
    }

    boolean isWeak() {
        return tier.filter(Tier.D::equals).isPresent();
    }
}
