package org.cotejo.stats.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cotejo.stats.numeric.Rounds;
import org.cotejo.stats.rating.Ratings;

/** A coefficient without one rater at a time. */
final class Leaving {
    private Leaving() {}

    /** The value without each rater who rated, in the raters' order; empty where nothing is left to compare. */
    static List<OptionalDouble> eachRater(Ratings ratings, Function<Ratings, OptionalDouble> value, int threads) {
        var present = present(ratings);
        var values = new OptionalDouble[present.size()];
        Rounds.each(values.length, threads, i -> {
            var others = ratings.without(present.get(i));
            var isComparable = Agreement.Counts.of(others).obstacle().isEmpty();
            values[i] = isComparable ? value.apply(others) : OptionalDouble.empty();
        });
        return List.of(values);
    }

    /** The raters who rated. */
    static List<Integer> present(Ratings ratings) {
        var hasRated = new boolean[ratings.raters()];
        for (int row = 0; row < ratings.rows(); row++) hasRated[ratings.rater(row)] = true;
        var present = new ArrayList<Integer>();
        for (int rater = 0; rater < hasRated.length; rater++) if (hasRated[rater]) present.add(rater);
        return present;
    }
}
