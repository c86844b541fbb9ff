package org.cotejo.stats.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.RatingsBuilder;
import org.cotejo.stats.rating.RatingsFixture;
import org.cotejo.stats.rating.Scale;
import org.junit.jupiter.api.Test;

class SeverityTest {
    /**
     * A complete table: the least-squares severities are the grand mean less the raters' means, and the noise is the
     * error mean square of Shrout and Fleiss (1979), table 3: 1.02.
     */
    @Test
    void completeTableHasTheTextbookAnswer() {
        var ratings = RatingsFixture.published(org.cotejo.stats.agreement.Agreement.class, "shrout_fleiss1979.csv");
        var fit = (SeverityFit) Severity.fit(ratings, Prior.NONE);
        var means = new double[] {46 / 6.0, 15 / 6.0, 26 / 6.0, 40 / 6.0};
        for (int rater = 0; rater < 4; rater++) {
            assertThat(fit.severity(rater)).isCloseTo(127 / 24.0 - means[rater], within(1e-12));
            assertThat(fit.error(rater)).isCloseTo(Math.sqrt(fit.noiseVariance() / 6 * 3 / 4), within(1e-12));
        }
        assertThat(fit.noiseVariance()).isCloseTo(1.0194444444444444, within(1e-12));
        // Method 3 in a complete table: (mean square of raters - error) / items.
        assertThat(fit.severityVariance()).isCloseTo((32.48611111111111 - 1.0194444444444444) / 6, within(1e-12));
        var item = fit.item(0);
        assertThat(item.adjusted()).isCloseTo(item.raw(), within(1e-12));
        // Shrinkage of a balanced table: n / (n + noise / severity variance).
        var drawn = (SeverityFit) Severity.fit(ratings, Prior.DEFAULT);
        double shrinkage = 6 / (6 + fit.noiseVariance() / fit.severityVariance());
        for (int rater = 0; rater < 4; rater++) {
            assertThat(drawn.severity(rater)).isCloseTo(shrinkage * fit.severity(rater), within(1e-12));
        }
    }

    @Test
    void plantedSeveritiesAndItemMeansAreRecovered() {
        for (var prior : Prior.values()) {
            int inside = 0;
            int itemsInside = 0;
            int all = 0;
            for (int seed = 0; seed < 200; seed++) {
                var world = new PlantedSeverity(seed, 60, 12);
                var fit = (SeverityFit) Severity.fit(world.ratings, prior);
                if (!fit.isConnected()) continue;
                double sum = 0;
                for (int rater = 0; rater < 12; rater++) {
                    if (Math.abs(fit.severity(rater) - world.severity[rater]) < 1.96 * fit.error(rater)) inside++;
                    var item = fit.item(rater);
                    if (Math.abs(item.adjusted() - world.item[rater]) < 1.96 * item.error()) itemsInside++;
                    all++;
                    sum += fit.severity(rater);
                }
                assertThat(sum).isCloseTo(0, within(1e-9));
            }
            assertThat(all).isGreaterThan(2000);
            assertThat(inside / (double) all).as(prior + " severities").isBetween(0.93, 0.97);
            assertThat(itemsInside / (double) all).as(prior + " items").isBetween(0.93, 0.97);
        }
    }

    @Test
    void theMeanOfAModelCancelsWhoRatedIt() {
        var world = new PlantedSeverity(4, 60, 12);
        var fit = (SeverityFit) Severity.fit(world.ratings, Prior.NONE);
        var items = IntStream.range(0, 30).toArray();
        var mean = fit.mean(items);
        var adjusted = Arrays.stream(items)
                .mapToDouble(item -> fit.item(item).adjusted())
                .average();
        assertThat(mean.adjusted()).isCloseTo(adjusted.orElseThrow(), within(1e-12));
        assertThat(mean.error()).isLessThan(fit.item(0).error());
    }

    @Test
    void shiftAndScaleMoveAlongAndNamesDoNotMatter() {
        for (int seed = 0; seed < 200; seed++) {
            var world = new PlantedSeverity(seed, 30, 6);
            var numbers = Arrays.stream(world.ratings.scale().numbers())
                    .map(x -> 3 * x - 5)
                    .toArray();
            var rows = new RatingsFixture.Rows(world.ratings.rows());
            for (int item = 0; item < 30; item++) {
                for (int row = world.ratings.start(item); row < world.ratings.start(item + 1); row++) {
                    rows.add(29 - item, 5 - world.ratings.rater(row), world.ratings.category(row));
                }
            }
            var fit = (SeverityFit) Severity.fit(world.ratings, Prior.DEFAULT);
            var moved = (SeverityFit) Severity.fit(rows.ratings(Scale.numeric(numbers)), Prior.DEFAULT);
            assertThat(moved.severity(5)).isCloseTo(3 * fit.severity(0), within(1e-9));
            assertThat(moved.error(5)).isCloseTo(3 * fit.error(0), within(1e-9));
            assertThat(moved.item(29).adjusted()).isCloseTo(3 * fit.item(0).adjusted() - 5, within(1e-9));
        }
    }

    @Test
    void ratersWithoutCommonItemsStandInGroups() {
        var builder = new RatingsBuilder();
        for (var item : new String[] {"1", "2", "3"}) {
            builder.add(item, "a", item).add(item, "b", Integer.toString(Integer.parseInt(item) + 1));
            builder.add("x" + item, "c", item).add("x" + item, "d", "5");
        }
        var fit = (SeverityFit) Severity.fit(builder.build(), Prior.NONE);
        assertThat(fit.groups()).containsExactly(0, 0, 1, 1);
        assertThat(fit.isConnected()).isFalse();
        assertThat(fit.severity(0)).isCloseTo(0.5, within(1e-12));
        assertThat(fit.severity(0) + fit.severity(1)).isCloseTo(0, within(1e-12));
        assertThat(fit.severity(2) + fit.severity(3)).isCloseTo(0, within(1e-12));
    }

    @Test
    void withoutAValueThereIsAReason() {
        var scale = Scale.oneTo(3);
        assertThat(Severity.fit(Ratings.of(new int[0], new int[0], new int[0], scale), Prior.NONE))
                .isEqualTo(new Severity.Undefined(Reason.NO_ITEMS));
        assertThat(Severity.fit(Ratings.of(new int[] {0, 1}, new int[] {0, 0}, new int[] {0, 1}, scale), Prior.NONE))
                .isEqualTo(new Severity.Undefined(Reason.ONE_RATER));
        assertThat(Severity.fit(Ratings.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {0, 1}, scale), Prior.NONE))
                .isEqualTo(new Severity.Undefined(Reason.NO_OVERLAP));
        assertThat(Severity.fit(Ratings.of(new int[] {0, 0}, new int[] {0, 1}, new int[] {0, 1}, scale), Prior.NONE))
                .isEqualTo(new Severity.Undefined(Reason.NO_SPARE_RATINGS));
    }

    /** Numbers with two decimals: items of spread 1, severities of spread 0.5, noise of spread 0.6, half missing. */
    static final class PlantedSeverity {
        final double[] item;
        final double[] severity;
        final Ratings ratings;

        PlantedSeverity(long seed, int items, int raters) {
            var random = new Random(1_000_003 * (seed + 1));
            severity = random.doubles(raters)
                    .map(unused -> 0.5 * random.nextGaussian())
                    .toArray();
            double mean = Arrays.stream(severity).average().orElseThrow();
            for (int rater = 0; rater < raters; rater++) severity[rater] -= mean;
            item = random.doubles(items).map(unused -> random.nextGaussian()).toArray();
            var rows = new RatingsFixture.Rows(items * raters);
            for (int i = 0; i < items; i++) {
                for (int rater = 0; rater < raters; rater++) {
                    double value = item[i] - severity[rater] + 0.6 * random.nextGaussian();
                    if (random.nextBoolean() || rater == i % raters)
                        rows.add(i, rater, (int) Math.round(100 * value) + 1000);
                }
            }
            ratings = rows.ratings(Scale.numeric(IntStream.range(0, 2001)
                    .mapToDouble(k -> (k - 1000) / 100.0)
                    .toArray()));
        }
    }
}
