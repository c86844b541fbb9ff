package org.cotejo.stats.rater.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.stats.numeric.Rounds;
import org.junit.jupiter.api.Test;

/** Raters who were planted: what the estimates say of them has to hold what they are. */
class RaterEffectsTest {
    private static final int ITEMS = 160;
    private static final int CRITERIA = 6;

    /** What a rater does: harshness, noise of each score, noise common to a submission, use of the scale. */
    private record Planted(double severity, double noise, double common, double spread) {}

    private static final List<Planted> RATERS = List.of(
            new Planted(0.6, 0.5, 0.1, 1),
            new Planted(-0.6, 0.5, 0.1, 1),
            new Planted(0, 0.5, 0.8, 1),
            new Planted(0, 0.5, 0.1, 0.5),
            new Planted(0, 0.5, 0.1, 1));

    private static List<Residuals.Score> scores(long seed) {
        var random = Rounds.stream(seed, 0);
        var scores = new ArrayList<Residuals.Score>();
        for (int item = 0; item < ITEMS; item++) {
            var quality = new double[CRITERIA];
            double level = random.nextGaussian();
            for (int c = 0; c < CRITERIA; c++) quality[c] = 0.7 * level + 0.7 * random.nextGaussian();
            for (int rater = 0; rater < RATERS.size(); rater++) {
                if ((item + rater) % RATERS.size() < 2) continue;
                var who = RATERS.get(rater);
                double common = who.common() * random.nextGaussian();
                for (int c = 0; c < CRITERIA; c++) {
                    double value = 3
                            + who.spread() * quality[c]
                            - who.severity()
                            + common
                            + who.noise() * random.nextGaussian();
                    scores.add(new Residuals.Score(item, rater, c, Math.rint(100 * value) / 100));
                }
            }
        }
        return scores;
    }

    private final Residuals residuals = Residuals.of(scores(7));

    private EffectEstimate.Interval interval(EffectEstimate estimate) {
        assertThat(estimate).isInstanceOf(EffectEstimate.Interval.class);
        return (EffectEstimate.Interval) estimate;
    }

    private RaterEffects effects(int rater) {
        return RaterEffects.of(residuals, rater, 1);
    }

    @Test
    void theHarshAndTheLenientAreTold() {
        for (int rater = 0; rater < RATERS.size(); rater++) {
            var severity = interval(effects(rater).severity());
            assertThat(severity.value()).isCloseTo(RATERS.get(rater).severity(), within(0.15));
            assertThat(severity.low()).isLessThan(severity.value()).isLessThan(severity.high());
        }
        assertThat(interval(effects(0).severity()).low()).isPositive();
        assertThat(interval(effects(1).severity()).high()).isNegative();
    }

    @Test
    void oneImpressionForAllCriteriaIsHalo() {
        var halo = interval(effects(2).halo());
        assertThat(halo.low()).isGreaterThan(0.4);
        for (int rater : new int[] {0, 1, 4}) {
            assertThat(interval(effects(rater).halo()).high())
                    .as("rater " + rater)
                    .isLessThan(halo.low());
        }
    }

    @Test
    void halfTheScaleIsATendencyToTheCentre() {
        assertThat(interval(effects(3).spread()).high()).isLessThan(0.9);
        assertThat(interval(effects(4).spread()).low()).isGreaterThan(0.85);
    }

    @Test
    void whoVariesMoreIsLessConsistent() {
        assertThat(interval(effects(2).inconsistency()).low())
                .isGreaterThan(interval(effects(4).inconsistency()).high());
    }

    @Test
    void errorsThatGrowWithTheSessionAreFatigue() {
        var random = Rounds.stream(9, 0);
        var scores = new ArrayList<Residuals.Score>();
        var minutes = new HashMap<Integer, Double>();
        for (int item = 0; item < 200; item++) {
            minutes.put(item, (double) (item % 20) * 9);
            double quality = random.nextGaussian();
            for (int rater = 0; rater < 3; rater++) {
                double noise = 0.3 + (rater == 0 ? 0.4 * minutes.get(item) / 60 : 0);
                scores.add(new Residuals.Score(
                        item, rater, 0, Math.rint(100 * (3 + quality + noise * random.nextGaussian())) / 100));
            }
        }
        var tired = Residuals.of(scores);

        assertThat(interval(RaterEffects.of(tired, 0, 1).fatigue(minutes)).low())
                .isPositive();
        var fresh = interval(RaterEffects.of(tired, 1, 1).fatigue(minutes));
        assertThat(fresh.value())
                .isLessThan(
                        interval(RaterEffects.of(tired, 0, 1).fatigue(minutes)).low());
        assertThat(RaterEffects.of(tired, 0, 1).fatigue(Map.of(1, 2.0)))
                .isEqualTo(new EffectEstimate.Undefined(1, EffectEstimate.Reason.TOO_FEW));
    }

    @Test
    void whoSharesLittleOrNothingIsNotSpokenOf() {
        var alone = List.of(new Residuals.Score(0, 0, 0, 3), new Residuals.Score(1, 1, 0, 4));
        assertThat(RaterEffects.of(Residuals.of(alone), 0, 1).severity())
                .isEqualTo(new EffectEstimate.Undefined(0, EffectEstimate.Reason.TOO_FEW));
        assertThat(RaterEffects.of(Residuals.of(List.of()), 0, 1).halo())
                .isEqualTo(new EffectEstimate.Undefined(0, EffectEstimate.Reason.TOO_FEW));
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        assertThat(effects(2).halo()).isEqualTo(effects(2).halo());
        assertThat(RaterEffects.of(residuals, 2, 2).halo())
                .isNotEqualTo(effects(2).halo());
    }

    @Test
    void aScoreThatMovesForAllMovesNobody() {
        var moved = scores(7).stream()
                .map(one ->
                        new Residuals.Score(one.item(), one.rater(), one.criterion(), one.value() + one.criterion()))
                .toList();
        var severity = interval(RaterEffects.of(Residuals.of(moved), 0, 1).severity());
        assertThat(severity.value()).isCloseTo(interval(effects(0).severity()).value(), within(1e-9));
    }
}
