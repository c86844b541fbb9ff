package org.cotejo.stats.ranking;

import java.util.Optional;

/** Where a player stands in its component, or why it stands nowhere. */
public sealed interface Placement {
    /**
     * A strength; the component's log strengths sum to zero.
     *
     * @param rank 1 + the number of stronger players in the component
     */
    record Placed(double logStrength, int rank, Optional<Spread> spread) implements Placement {
        public double rating() {
            return EloScale.rating(logStrength);
        }
    }

    record Unplaced(NoStrength reason) implements Placement {}

    /**
     * The uncertainty of a strength.
     *
     * @param low lower end of the interval of the log strength
     * @param high its upper end
     * @param ranks empty when they were not asked for
     */
    record Spread(double standardError, double low, double high, Optional<RankRange> ranks) {
        public double ratingLow() {
            return EloScale.rating(low);
        }

        public double ratingHigh() {
            return EloScale.rating(high);
        }
    }
}
