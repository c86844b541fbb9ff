package org.cotejo.stats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cotejo.stats.decision.GateRule.Comparison;
import org.cotejo.stats.decision.GateRule.Criterion;
import org.cotejo.stats.decision.GateRule.Stopping;
import org.cotejo.stats.interval.MeanEstimate;
import org.cotejo.stats.numeric.Rounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coverage of intervals and error of gates in planted worlds; prints one line per design. */
@Tag("simulation")
class DecisionCoverageTest {
    private static final int WORLDS = 2_000;

    @Test
    void pairedDifferencesCover() {
        int held = 0;
        int rejected = 0;
        for (int world = 0; world < WORLDS; world++) {
            var random = Rounds.stream(world, 2);
            // Means of both systems are 0.3 apart before rounding to half points, skewed item levels.
            var scores = new ArrayList<ItemScore>();
            for (int i = 0; i < 40; i++) {
                var level = -Math.log(random.nextDouble());
                scores.add(new ItemScore("i" + i, "a", level + random.nextGaussian()));
                scores.add(new ItemScore("i" + i, "b", level + random.nextGaussian() - Math.log(random.nextDouble())));
            }
            var compared = (PairedComparison.Compared)
                    PairedComparison.of(scores, "a", "b", PairedComparison.Options.defaults());
            var interval = (MeanEstimate.Interval) compared.interval();
            if (interval.low() <= 1 && 1 <= interval.high()) held++;
            var shifted = new double[40];
            for (int i = 0; i < 40; i++) shifted[i] = random.nextGaussian();
            if (SignFlip.of(shifted, 1_000, world, 1).pValue() <= 0.05) rejected++;
        }
        print("paired difference, t interval, 40 items", held, WORLDS);
        print("sign flips under no difference, rejections at 5 %", rejected, WORLDS);
        assertThat(held / (double) WORLDS).isBetween(0.93, 0.97);
        assertThat(rejected / (double) WORLDS).isBetween(0.03, 0.065);
    }

    @Test
    void clusteredMeansCover() {
        int held = 0;
        for (int world = 0; world < WORLDS; world++) {
            var random = Rounds.stream(world, 3);
            var values = new double[60 * 5];
            var clusters = new int[values.length];
            for (int i = 0; i < values.length; i++) clusters[i] = i / 5;
            double pull = 0;
            for (int i = 0; i < values.length; i++) {
                if (i % 5 == 0) pull = random.nextGaussian();
                values[i] = pull + random.nextGaussian();
            }
            var interval = ClusteredMean.mean(values, clusters, new ClusteredMean.Resampling(0.95, 400, world, 1))
                    .orElseThrow();
            if (interval.low() <= 0 && 0 <= interval.high()) held++;
        }
        print("mean, bootstrap over 60 clusters of 5, correlation .5", held, WORLDS);
        assertThat(held / (double) WORLDS).isBetween(0.93, 0.97);
    }

    /** Non-inferiority at a true difference of exactly minus the margin: every shipped gate is an error. */
    @Test
    void dailyPeekingShipsWronglyInAtMostFivePercent() {
        var withScale = peeking(Optional.of(new ScoreScale(1, 5)), 0);
        print("gate by betting, wrong ships in 50 daily looks", withScale, WORLDS);
        assertThat(withScale / (double) WORLDS).isLessThanOrEqualTo(0.05);
        var without = peeking(Optional.empty(), 0);
        print("gate by asymptotic sequence, wrong ships in 50 looks", without, WORLDS);
        assertThat(without / (double) WORLDS).isLessThanOrEqualTo(0.05);
        var found = peeking(Optional.of(new ScoreScale(1, 5)), 0.5);
        print("gate by betting, ships when truly .5 above the bound", found, WORLDS);
        assertThat(found / (double) WORLDS).isGreaterThan(0.8);
    }

    /** For comparison: what the same daily looks do to a fixed rule without a plan. */
    @Test
    void dailyPeekingAtAFixedRuleErrsFarMoreOften() {
        int wrong = 0;
        for (int world = 0; world < WORLDS; world++) {
            var differences = differences(Rounds.stream(world, 4), 500, 0);
            for (int n = 10; n <= 500; n += 10) {
                var estimate = MeanEstimate.of(Arrays.copyOf(differences, n), 0.9);
                if (estimate instanceof MeanEstimate.Interval interval && interval.low() > 0) {
                    wrong++;
                    break;
                }
            }
        }
        print("for comparison: t interval, wrong ships in 50 looks", wrong, WORLDS);
        assertThat(wrong / (double) WORLDS).isGreaterThan(0.1);
    }

    @Test
    void fixedGateKeepsItsErrorAndItsInterval() {
        int shipped = 0;
        int held = 0;
        var rule = new GateRule(
                "b",
                Optional.of("a"),
                new Criterion(Comparison.SUPERIORITY, 0),
                new Stopping(Stopping.Kind.FIXED, 0.025, OptionalInt.of(100), Optional.empty()),
                List.of(),
                List.of());
        for (int world = 0; world < WORLDS; world++) {
            var verdict = Gates.decide(rule, scores(differences(Rounds.stream(world, 5), 100, 0)));
            if (verdict.decision() == GateVerdict.Decision.SHIP) shipped++;
            var bounds = verdict.main().bounds().orElseThrow();
            if (bounds.low() <= 0 && 0 <= bounds.high()) held++;
        }
        print("gate, fixed at 100 items, wrong ships at alpha .025", shipped, WORLDS);
        print("gate, fixed at 100 items, 95 % bounds", held, WORLDS);
        assertThat(shipped / (double) WORLDS).isLessThan(0.036);
        assertThat(held / (double) WORLDS).isBetween(0.93, 0.97);
    }

    @Test
    void predictionPoweredMeansCover() {
        int held = 0;
        for (int world = 0; world < WORLDS; world++) {
            var random = Rounds.stream(world, 6);
            var human = new double[100];
            var judge = new double[100];
            var others = new double[1_000];
            for (int i = 0; i < 1_100; i++) {
                var truth = random.nextGaussian();
                var predicted = 0.7 * truth + 0.5 * random.nextGaussian() + 0.4;
                if (i >= 100) {
                    others[i - 100] = predicted;
                    continue;
                }
                human[i] = truth;
                judge[i] = predicted;
            }
            var estimate = PredictionPowered.mean(new PredictionPowered.Labelled(human, judge), others, 0.95)
                    .orElseThrow();
            if (estimate.low() <= 0 && 0 <= estimate.high()) held++;
        }
        print("PPI++ mean, 100 labels, 1,000 predictions", held, WORLDS);
        assertThat(held / (double) WORLDS).isBetween(0.93, 0.97);
    }

    @Test
    void neededItemsGiveTheWantedPower() {
        var plan = new Power.Plan(0.3, 1, 0.05, 1);
        var n = Power.neededItems(plan, 0.8).orElseThrow();
        int found = 0;
        for (int world = 0; world < WORLDS; world++) {
            var random = Rounds.stream(world, 7);
            var values = IntStream.range(0, n)
                    .mapToDouble(i -> 0.3 + random.nextGaussian())
                    .toArray();
            var interval = (MeanEstimate.Interval) MeanEstimate.of(values, 0.95);
            if (interval.low() > 0) found++;
        }
        print("power at the needed " + n + " items for .3 sd, wanted 80 %", found, WORLDS);
        assertThat(found / (double) WORLDS).isBetween(0.77, 0.83);
    }

    private static int peeking(Optional<ScoreScale> scale, double lead) {
        var stopping = new Stopping(Stopping.Kind.ANYTIME, 0.05, OptionalInt.empty(), scale);
        var rule = new GateRule(
                "b", Optional.of("a"), new Criterion(Comparison.NON_INFERIORITY, 0.25), stopping, List.of(), List.of());
        int shipped = 0;
        for (int world = 0; world < WORLDS; world++) {
            // Mean differences of exactly lead - 0.25 on a scale of four points.
            var scores = scores(differences(Rounds.stream(world, 8), 500, lead - 0.25));
            for (int n = 10; n <= 500; n += 10) {
                if (Gates.decide(rule, scores.subList(0, 2 * n)).decision() == GateVerdict.Decision.SHIP) {
                    shipped++;
                    break;
                }
            }
        }
        return shipped;
    }

    /** Whole differences from -2 to 2 with mean `mean` in [-1, 1] and a lopsided distribution. */
    private static double[] differences(SplittableRandom random, int count, double mean) {
        var differences = new double[count];
        for (int i = 0; i < count; i++) {
            // Mean 0: -1 with 0.4, 0 with 0.4, 2 with 0.2; then a step up or down with the chance that moves the mean.
            var u = random.nextDouble();
            double value = u < 0.4 ? -1 : u < 0.8 ? 0 : 2;
            if (random.nextDouble() < Math.abs(mean)) value += Math.signum(mean);
            differences[i] = value;
        }
        return differences;
    }

    private static List<ItemScore> scores(double[] differences) {
        var scores = new ArrayList<ItemScore>();
        for (int i = 0; i < differences.length; i++) {
            // The two scores stay between 1 and 5 for differences from -2 to 3.
            scores.add(new ItemScore("i" + i, "a", 3 - Math.max(0, differences[i] - 1)));
            scores.add(new ItemScore("i" + i, "b", 3 - Math.max(0, differences[i] - 1) + differences[i]));
        }
        return scores;
    }

    private static void print(String design, int count, int worlds) {
        System.out.printf("%-58s %.4f  (%d worlds)%n", design, count / (double) worlds, worlds);
    }
}
