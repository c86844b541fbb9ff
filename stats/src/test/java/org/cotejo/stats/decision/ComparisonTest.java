package org.cotejo.stats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cotejo.stats.interval.MeanEstimate;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final PairedComparison.Options OPTIONS = PairedComparison.Options.defaults();

    /** Darwin's maize, crossed against self-fertilised plants; R: t.test(paired = TRUE) gives 0.0039 to 5.2294. */
    @Test
    void comparesDarwinsMaize() {
        var crossed =
                new double[] {23.5, 12, 21, 22, 19.125, 21.5, 22.125, 20.375, 18.25, 21.625, 23.25, 21, 22.125, 23, 12};
        var selfed = new double[] {
            17.375, 20.375, 20, 20, 18.375, 18.625, 18.625, 15.25, 16.5, 18, 16.25, 18, 12.75, 15.5, 18
        };
        var scores = new ArrayList<ItemScore>();
        for (var i = 0; i < 15; i++) {
            scores.add(new ItemScore("pair" + i, "selfed", selfed[i]));
            scores.add(new ItemScore("pair" + i, "crossed", crossed[i]));
        }
        var compared = compared(scores, "selfed", "crossed");
        assertThat(compared.difference()).isCloseTo(2.616667, within(1e-6));
        var interval = (MeanEstimate.Interval) compared.interval();
        assertThat(interval.low()).isCloseTo(0.003899, within(1e-5));
        assertThat(interval.high()).isCloseTo(5.229434, within(1e-5));
        assertThat(compared.test().pValue()).isEqualTo(1726.0 / 32768);
        assertThat(compared.items()).isEqualTo(15);
    }

    @Test
    void averagesRatingsOfAnItemFirstAndIgnoresOrder() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var scores = new ArrayList<ItemScore>();
            for (var i = 0; i < 12; i++) {
                for (var copy = 0; copy < 1 + random.nextInt(3); copy++) {
                    scores.add(new ItemScore("i" + i, "a", random.nextInt(5)));
                }
                if (random.nextInt(6) > 0) scores.add(new ItemScore("i" + i, "b", random.nextInt(5)));
            }
            scores.add(new ItemScore("last", "a", 3));
            scores.add(new ItemScore("last", "b", 1));
            var one = compared(scores, "a", "b");
            Collections.shuffle(scores, random);
            var shuffled = compared(scores, "a", "b");
            assertThat(shuffled.difference()).isCloseTo(one.difference(), within(1e-12));
            assertThat(shuffled.test().pValue()).isEqualTo(one.test().pValue());
            assertThat(shuffled.itemsLeftOut()).isEqualTo(one.itemsLeftOut());
            assertThat(compared(scores, "b", "a").difference()).isCloseTo(-one.difference(), within(1e-12));
        }
    }

    @Test
    void saysWhenNothingIsShared() {
        var scores = List.of(new ItemScore("x", "a", 1), new ItemScore("y", "b", 2));
        assertThat(PairedComparison.of(scores, "a", "b", OPTIONS)).isEqualTo(new PairedComparison.NoCommonItem(2));
    }

    @Test
    void constantDifferencesHaveNoPower() {
        var scores = List.of(
                new ItemScore("x", "a", 1),
                new ItemScore("x", "b", 2),
                new ItemScore("y", "a", 3),
                new ItemScore("y", "b", 4));
        var compared = compared(scores, "a", "b");
        assertThat(compared.interval()).isEqualTo(new MeanEstimate.Undefined(1, 2, MeanEstimate.Reason.NO_VARIATION));
        assertThat(compared.power()).isEmpty();
        assertThat(compared.neededItems()).isEmpty();
        assertThat(compared.test().pValue()).isEqualTo(0.5);
    }

    @Test
    void clusteredBootstrapIsWiderWhenClustersMoveTogether() {
        var random = new Random(2);
        var values = new double[400];
        var clusters = new int[400];
        var own = new int[400];
        for (var i = 0; i < 400; i++) {
            clusters[i] = i / 8;
            own[i] = i;
            values[i] = (i % 8 == 0 ? random.nextGaussian() : values[i - 1]) + 0.1 * random.nextGaussian();
        }
        var resampling = new ClusteredMean.Resampling(0.95, 1_000, 3, 1);
        var clustered = ClusteredMean.mean(values, clusters, resampling).orElseThrow();
        var naive = ClusteredMean.mean(values, own, resampling).orElseThrow();
        var ratio = (clustered.high() - clustered.low()) / (naive.high() - naive.low());
        // The design effect of 8 equal values is 8: intervals sqrt(8) times as wide.
        assertThat(ratio).isBetween(2.3, 3.3);
        assertThat(clustered.effectiveClusters()).isCloseTo(50, within(1e-9));
        var threaded = ClusteredMean.mean(values, clusters, new ClusteredMean.Resampling(0.95, 1_000, 3, 4));
        assertThat(threaded).contains(clustered);
    }

    @Test
    void clusteredDifferenceTakesClustersWhole() {
        var values = new double[60];
        var isOther = new boolean[60];
        var clusters = new int[60];
        for (var i = 0; i < 60; i++) {
            clusters[i] = i / 2;
            isOther[i] = i % 2 == 1;
            values[i] = clusters[i] + (isOther[i] ? 0.5 : 0);
        }
        var interval = ClusteredMean.difference(
                        values, isOther, clusters, new ClusteredMean.Resampling(0.95, 200, 1, 1))
                .orElseThrow();
        // Within a cluster the difference is 0.5 whatever the cluster: drawn whole, nothing is left to vary.
        assertThat(interval.low()).isCloseTo(0.5, within(1e-9));
        assertThat(interval.high()).isCloseTo(0.5, within(1e-9));
        assertThat(ClusteredMean.mean(values, new int[60], new ClusteredMean.Resampling(0.95, 200, 1, 1)))
                .isEmpty();
    }

    /** With a perfect judge the labels only calibrate; with a useless one the labels alone remain. */
    @Test
    void predictionsHelpAsMuchAsTheyDeserve() {
        var random = new Random(8);
        var human = random.doubles(100).toArray();
        var others = random.doubles(10_000).toArray();
        var perfect = PredictionPowered.mean(new PredictionPowered.Labelled(human, human), others, 0.95)
                .orElseThrow();
        assertThat(perfect.weight()).isCloseTo(0.99, within(0.05));
        assertThat(perfect.standardError()).isLessThan(0.005);
        assertThat(perfect.mean()).isCloseTo(0.5, within(0.01));
        var noise = random.doubles(100).toArray();
        var useless = PredictionPowered.mean(new PredictionPowered.Labelled(human, noise), others, 0.95)
                .orElseThrow();
        assertThat(useless.weight()).isLessThan(0.25);
        assertThat(useless.standardError()).isCloseTo(0.0289, within(0.004));
        assertThat(PredictionPowered.mean(new PredictionPowered.Labelled(new double[3], new double[3]), others, 0.95))
                .isEmpty();
    }

    private static PairedComparison.Compared compared(List<ItemScore> scores, String base, String other) {
        return (PairedComparison.Compared) PairedComparison.of(scores, base, other, OPTIONS);
    }
}
