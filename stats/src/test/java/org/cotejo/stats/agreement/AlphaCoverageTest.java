package org.cotejo.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cotejo.stats.agreement.IntervalOptions.Method;
import org.cotejo.stats.numeric.Rounds;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.RatingsFixture;
import org.cotejo.stats.rating.RatingsFixture.Shape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the 95 % intervals of alpha hold the alpha of the world from which the items were drawn. */
@Tag("simulation")
class AlphaCoverageTest {
    private static final int WORLDS = 1000;
    private static final double SURENESS = 0.6;

    /** Columns: items, raters, distance, method. */
    @ParameterizedTest
    @CsvSource({
        "100, 3, nominal, BOOTSTRAP", "200, 5, nominal, BOOTSTRAP", "100, 3, ordinal, BOOTSTRAP",
        "200, 5, ordinal, BOOTSTRAP", "1000, 5, ordinal, BOOTSTRAP", "200, 5, interval, BOOTSTRAP",
        "200, 5, nominal, ANALYTIC", "200, 5, ordinal, ANALYTIC"
    })
    void intervalsCoverAsOftenAsTheySay(int items, int raters, String distance, Method method) {
        // An alpha of so many items that its own error is small beside the intervals' width.
        double truth = ((Agreement.Estimate) alpha(world(-1, 400_000, raters), distance, Method.NONE)).value();
        int covered = 0;
        double width = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var agreement = (Agreement.Estimate) alpha(world(seed, items, raters), distance, method);
            var interval = agreement.interval().orElseThrow();
            if (interval.low() <= truth && truth <= interval.high()) covered++;
            width += (interval.high() - interval.low()) / WORLDS;
        }
        System.out.printf(
                "alpha %s %d items %d raters %s: coverage %.3f, mean width %.4f%n",
                distance, items, raters, method, covered / (double) WORLDS, width);
        assertThat(covered / (double) WORLDS).isBetween(0.93, 0.97);
    }

    private static Ratings world(long seed, int items, int raters) {
        // Neighbouring seeds of Random start alike.
        var random = new Random(Rounds.stream(seed, 7).nextLong());
        return RatingsFixture.noisy(random, new Shape(items, raters, 5, 0.1), SURENESS);
    }

    private static Agreement alpha(Ratings ratings, String name, Method method) {
        var distance = switch (name) {
            case "nominal" -> Distance.nominal();
            case "ordinal" -> Distance.ordinal();
            default -> Distance.interval(ratings.scale());
        };
        return KrippendorffAlpha.of(ratings, distance, IntervalOptions.of(method));
    }
}
