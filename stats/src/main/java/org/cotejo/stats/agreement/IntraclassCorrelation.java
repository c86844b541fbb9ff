package org.cotejo.stats.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.stats.agreement.Agreement.Counts;
import org.cotejo.stats.agreement.Agreement.Reason;
import org.cotejo.stats.rating.Ratings;

/**
 * The six intraclass correlations of Shrout and Fleiss (1979), Psychological Bulletin 86, 420-428, with their F
 * intervals (for ICC(2, .) with the degrees of freedom of Satterthwaite; McGraw and Wong 1996).
 *
 * <p>They need numbers and every rater's rating of every item; otherwise the answer is undefined as an incomplete
 * design, and alpha with the interval distance is the neighbour that allows gaps. Intervals assume normal effects.
 */
public enum IntraclassCorrelation {
    /** Each item has its own raters. */
    ICC1,
    /** The same raters, drawn from a population: absolute agreement. */
    ICC2,
    /** The same raters, and no others matter: consistency. */
    ICC3,
    /** ICC1 of the mean of the raters. */
    ICC1K,
    /** ICC2 of the mean of the raters. */
    ICC2K,
    /** ICC3 of the mean of the raters. */
    ICC3K;

    /** The correlation with its interval; an {@link IllegalArgumentException} when the categories are not numbers. */
    public Agreement of(Ratings ratings, IntervalOptions options) {
        var counts = Counts.of(ratings);
        var obstacle = obstacle(ratings, counts);
        if (obstacle.isPresent()) return new Agreement.Undefined(obstacle.get(), counts, List.of());
        return new Estimation(
                        counts,
                        new IccStatistic(this, ratings),
                        () -> Leaving.eachRater(ratings, this::value, options.threads()),
                        options)
                .answer();
    }

    private OptionalDouble value(Ratings ratings) {
        var statistic = new IccStatistic(this, ratings);
        return statistic.at(statistic.items());
    }

    private static Optional<Reason> obstacle(Ratings ratings, Counts counts) {
        if (counts.obstacle().isPresent()) return counts.obstacle();
        if (ratings.repeats() > 0) return Optional.of(Reason.REPEATED_RATINGS);
        if (counts.values() != counts.items() * counts.raters()) return Optional.of(Reason.INCOMPLETE_DESIGN);
        return counts.items() == 1 ? Optional.of(Reason.ONE_ITEM) : Optional.empty();
    }

    boolean isOfMean() {
        return this == ICC1K || this == ICC2K || this == ICC3K;
    }

    IntraclassCorrelation single() {
        return switch (this) {
            case ICC1, ICC1K -> ICC1;
            case ICC2, ICC2K -> ICC2;
            case ICC3, ICC3K -> ICC3;
        };
    }
}
