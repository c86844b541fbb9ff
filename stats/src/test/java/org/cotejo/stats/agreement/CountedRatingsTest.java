package org.cotejo.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.stats.agreement.IntervalOptions.Method;
import org.cotejo.stats.numeric.Rounds;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.Scale;
import org.junit.jupiter.api.Test;

/** Counts say as much as the ratings they were made of. */
class CountedRatingsTest {
    private static final Scale FIVE = Scale.oneTo(5);

    private record Same(Ratings ratings, CountedRatings counted) {}

    private static Same random(long seed) {
        var random = Rounds.stream(seed, 0);
        var item = new ArrayList<Integer>();
        var rater = new ArrayList<Integer>();
        var category = new ArrayList<Integer>();
        Map<List<Integer>, Integer> patterns = new HashMap<>();
        for (int i = 0; i < 80; i++) {
            int level = random.nextInt(5);
            var counts = new ArrayList<>(Collections.nCopies(5, 0));
            for (int r = 0; r < 4; r++) {
                if (random.nextInt(4) == 0) continue;
                int given = Math.max(0, Math.min(4, level + random.nextInt(3) - 1));
                item.add(i);
                rater.add(r);
                category.add(given);
                counts.set(given, counts.get(given) + 1);
            }
            patterns.merge(List.copyOf(counts), 1, Integer::sum);
        }
        var counted = patterns.entrySet().stream()
                .map(entry -> new CountedRatings.Pattern(entry.getKey(), entry.getValue()))
                .toList();
        return new Same(Ratings.of(ints(item), ints(rater), ints(category), FIVE), CountedRatings.of(FIVE, counted, 4));
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Agreement.Estimate estimate(Agreement agreement) {
        assertThat(agreement).isInstanceOf(Agreement.Estimate.class);
        return (Agreement.Estimate) agreement;
    }

    private static void isSame(Agreement counted, Agreement rated) {
        var one = estimate(counted);
        var other = estimate(rated);
        assertThat(one.value()).isCloseTo(other.value(), within(1e-12));
        assertThat(one.counts().pairableItems()).isEqualTo(other.counts().pairableItems());
        assertThat(one.counts().values()).isEqualTo(other.counts().values());
        // The rounds draw patterns in another order.
        assertThat(one.interval().orElseThrow().low())
                .isCloseTo(other.interval().orElseThrow().low(), within(0.03));
    }

    @Test
    void everyCoefficientIsTheSame() {
        var options = IntervalOptions.of(Method.BOOTSTRAP);
        for (long seed = 0; seed < 5; seed++) {
            var same = random(seed);
            for (var distance : List.of(Distance.nominal(), Distance.ordinal(), Distance.interval(FIVE))) {
                isSame(
                        KrippendorffAlpha.of(same.counted(), distance, options),
                        KrippendorffAlpha.of(same.ratings(), distance, options));
            }
            for (var coefficient : List.of(Coefficient.GWET, Coefficient.FLEISS, Coefficient.PERCENT)) {
                isSame(
                        coefficient.of(same.counted(), Weights.ORDINAL, options),
                        coefficient.of(same.ratings(), Weights.ORDINAL, options));
            }
        }
    }

    @Test
    void whatHasNoValueSaysWhy() {
        var none = CountedRatings.of(FIVE, List.of(), 0);
        var alike = CountedRatings.of(FIVE, List.of(new CountedRatings.Pattern(List.of(0, 0, 0, 0, 2), 9)), 2);
        var alone = CountedRatings.of(FIVE, List.of(new CountedRatings.Pattern(List.of(0, 1, 0, 0, 0), 9)), 3);
        var options = IntervalOptions.none();
        assertThat(KrippendorffAlpha.of(none, Distance.nominal(), options))
                .extracting(found -> ((Agreement.Undefined) found).reason())
                .isEqualTo(Agreement.Reason.NO_ITEMS);
        assertThat(KrippendorffAlpha.of(alike, Distance.nominal(), options))
                .extracting(found -> ((Agreement.Undefined) found).reason())
                .isEqualTo(Agreement.Reason.NO_VARIATION);
        assertThat(Coefficient.GWET.of(alone, Weights.IDENTITY, options))
                .extracting(found -> ((Agreement.Undefined) found).reason())
                .isEqualTo(Agreement.Reason.NO_OVERLAP);
    }

    @Test
    void whoRatedCannotBeAsked() {
        var counted = random(1).counted();
        assertThatThrownBy(() -> Coefficient.COHEN.of(counted, Weights.IDENTITY, IntervalOptions.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        KrippendorffAlpha.of(counted, Distance.nominal(), IntervalOptions.of(Method.RATER_JACKKNIFE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
