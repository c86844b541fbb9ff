package org.cotejo.stats.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.cotejo.stats.agreement.Agreement.Counts;
import org.cotejo.stats.agreement.Agreement.Warning;
import org.cotejo.stats.agreement.IntervalOptions.Method;
import org.cotejo.stats.rating.Ratings;

/**
 * Krippendorff's alpha: 1 - observed / expected disagreement, for any number of raters and missing ratings.
 *
 * <p>Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability: 1 - (n - 1) sum o(c, k) d(c, k) / sum
 * n(c) n(k) d(c, k) over items with at least two ratings. Ratings missing for reasons that depend on the rating bias
 * it. All comparable ratings alike leave it undefined. The published bootstrap (Krippendorff 2006) draws pairs of
 * ratings as if they were independent and is about half as wide as it should be with five raters an item; here items
 * are drawn.
 */
public final class KrippendorffAlpha {
    private KrippendorffAlpha() {}

    /** Alpha with its interval; the distance must fit the scale of the ratings. */
    public static Agreement of(Ratings ratings, Distance distance, IntervalOptions options) {
        return of(ratings, List.of(distance), options).get(0);
    }

    /** Alpha under several distances, in their order, for which the ratings are counted once. */
    public static List<Agreement> of(Ratings ratings, List<Distance> distances, IntervalOptions options) {
        for (var distance : distances) distance.requireFits(ratings.scale());
        var counts = Counts.of(ratings);
        var obstacle = counts.obstacle();
        if (obstacle.isPresent()) {
            return Collections.nCopies(distances.size(), new Agreement.Undefined(obstacle.get(), counts, List.of()));
        }
        var patterns = CountPatterns.of(ratings);
        var answers = new ArrayList<Agreement>();
        for (var distance : distances) {
            answers.add(new Estimation(
                            counts,
                            new AlphaStatistic(patterns, distance),
                            () -> Leaving.eachRater(ratings, others -> value(others, distance), options.threads()),
                            options)
                    .warn(ratings.repeats() > 0, Warning.REPEATED_RATINGS)
                    .warn(options.method() == Method.ANALYTIC && !distance.isFixed(), Warning.RANKS_TAKEN_AS_KNOWN)
                    .answer());
        }
        return answers;
    }

    /** Alpha of ratings of which only the counts are known; its interval is the bootstrap's, or none. */
    public static Agreement of(CountedRatings ratings, Distance distance, IntervalOptions options) {
        distance.requireFits(ratings.scale());
        var obstacle = ratings.obstacle();
        if (obstacle.isPresent()) return new Agreement.Undefined(obstacle.get(), ratings.counts(), List.of());
        return new Estimation(
                        ratings.counts(),
                        new AlphaStatistic(ratings.patterns(), distance),
                        CountedRatings::noRaters,
                        options)
                .answer();
    }

    static OptionalDouble value(Ratings ratings, Distance distance) {
        distance.requireFits(ratings.scale());
        var statistic = new AlphaStatistic(CountPatterns.of(ratings), distance);
        return statistic.at(statistic.items());
    }
}
