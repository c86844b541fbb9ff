package org.cotejo.stats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cotejo.stats.decision.GateRule.Comparison;
import org.cotejo.stats.decision.GateRule.Criterion;
import org.cotejo.stats.decision.GateRule.Stopping;
import org.cotejo.stats.decision.GateVerdict.Decision;
import org.cotejo.stats.decision.GateVerdict.Method;
import org.cotejo.stats.decision.GateVerdict.Warning;
import org.cotejo.stats.numeric.Rounds;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static final Optional<ScoreScale> ONE_TO_FIVE = Optional.of(new ScoreScale(1, 5));
    private static final Criterion BETTER = new Criterion(Comparison.SUPERIORITY, 0);

    @Test
    void aClearlyBetterSystemShips() {
        for (var kind : Stopping.Kind.values()) {
            var verdict = Gates.decide(rule(BETTER, stopping(kind, ONE_TO_FIVE)), scores(1, 200, 0.6, "es"));
            assertThat(verdict.decision()).isEqualTo(Decision.SHIP);
            var bounds = verdict.main().bounds().orElseThrow();
            assertThat(bounds.low()).isPositive();
            assertThat(verdict.main().estimate().orElseThrow()).isBetween(bounds.low(), bounds.high());
        }
    }

    @Test
    void aClearlyWorseSystemIsHeldAndANarrowOneNeedsMore() {
        var stopping = stopping(Stopping.Kind.ANYTIME, ONE_TO_FIVE);
        var held = Gates.decide(rule(BETTER, stopping), scores(1, 300, -0.6, "es"));
        assertThat(held.decision()).isEqualTo(Decision.HOLD);
        var open = Gates.decide(rule(BETTER, stopping), scores(1, 60, 0.3, "es"));
        assertThat(open.decision()).isEqualTo(Decision.NEED_MORE);
        assertThat(open.main().needMore().orElseThrow()).isBetween(20, 2_000);
        assertThat(open.needMore()).isEqualTo(open.main().needMore());
        assertThat(held.needMore()).isEmpty();
    }

    @Test
    void nonInferiorityLooksBelowZeroAndAbsoluteNeedsNoBase() {
        var stopping = stopping(Stopping.Kind.FIXED, ONE_TO_FIVE);
        var scores = scores(5, 400, -0.02, "es");
        assertThat(Gates.decide(rule(BETTER, stopping), scores).decision()).isNotEqualTo(Decision.SHIP);
        var tolerant = rule(new Criterion(Comparison.NON_INFERIORITY, 0.5), stopping);
        assertThat(Gates.decide(tolerant, scores).decision()).isEqualTo(Decision.SHIP);
        assertThat(Gates.decide(tolerant, scores).main().bound()).isEqualTo(-0.5);
        var absolute = new GateRule(
                "new", Optional.empty(), new Criterion(Comparison.ABSOLUTE, 2.5), stopping, List.of(), List.of());
        assertThat(Gates.decide(absolute, scores).decision()).isEqualTo(Decision.SHIP);
    }

    @Test
    void aFixedGateWaitsForItsPlanAndThenDecides() {
        var planned = new Stopping(Stopping.Kind.FIXED, 0.05, OptionalInt.of(100), ONE_TO_FIVE);
        var early = Gates.decide(rule(BETTER, planned), scores(1, 99, 2, "es"));
        assertThat(early.decision()).isEqualTo(Decision.NEED_MORE);
        assertThat(early.main().needMore()).hasValue(1);
        assertThat(Gates.decide(rule(BETTER, planned), scores(1, 100, 2, "es")).decision())
                .isEqualTo(Decision.SHIP);
        var unproven = Gates.decide(rule(BETTER, planned), scores(3, 101, 0, "es"));
        assertThat(unproven.decision()).isEqualTo(Decision.HOLD);
        assertThat(unproven.warnings()).containsExactly(Warning.MORE_THAN_PLANNED);
    }

    @Test
    void everySliceAndEveryGuardMustHold() {
        var stopping = stopping(Stopping.Kind.ANYTIME, ONE_TO_FIVE);
        var scores = new ArrayList<>(scores(1, 300, 0.8, "es"));
        scores.addAll(scores(2, 300, -0.8, "en"));
        var sliced = new GateRule("new", Optional.of("old"), BETTER, stopping, List.of("es", "en"), List.of());
        var verdict = Gates.decide(sliced, scores);
        assertThat(verdict.slices())
                .extracting(GateVerdict.Finding::decision)
                .containsExactly(Decision.SHIP, Decision.HOLD);
        assertThat(verdict.decision()).isEqualTo(Decision.HOLD);
        var guard = new GateRule.Guard("safety", new Criterion(Comparison.NON_INFERIORITY, 0.2), Optional.empty());
        var guarded = new GateRule("new", Optional.of("old"), BETTER, stopping, List.of(), List.of(guard));
        var good = scores(1, 400, 0.8, "es");
        assertThat(Gates.decide(guarded, good).decision()).isEqualTo(Decision.SHIP);
        var held = Gates.decide(guarded, good, Map.of("safety", scores(4, 400, -0.9, "es")));
        assertThat(held.main().decision()).isEqualTo(Decision.SHIP);
        assertThat(held.guards().get(0).decision()).isEqualTo(Decision.HOLD);
        assertThat(held.decision()).isEqualTo(Decision.HOLD);
    }

    @Test
    void withoutAScaleTheSequenceIsAsymptoticAndSaysSo() {
        var verdict = Gates.decide(
                rule(BETTER, stopping(Stopping.Kind.ANYTIME, Optional.empty())), scores(1, 200, 0.8, "es"));
        assertThat(verdict.warnings()).containsExactly(Warning.NO_SCALE);
        assertThat(verdict.main().bounds().orElseThrow().method()).isEqualTo(Method.ASYMPTOTIC_SEQUENCE);
        assertThat(verdict.decision()).isEqualTo(Decision.SHIP);
    }

    @Test
    void emptyAndConstantScoresAreNotDecided() {
        var stopping = stopping(Stopping.Kind.FIXED, Optional.empty());
        var none = Gates.decide(rule(BETTER, stopping), List.of());
        assertThat(none.decision()).isEqualTo(Decision.NEED_MORE);
        assertThat(none.main().estimate()).isEmpty();
        var constant = List.of(
                new ItemScore("x", "old", 1),
                new ItemScore("x", "new", 2),
                new ItemScore("y", "old", 1),
                new ItemScore("y", "new", 2));
        var verdict = Gates.decide(rule(BETTER, stopping), constant);
        assertThat(verdict.decision()).isEqualTo(Decision.NEED_MORE);
        assertThat(verdict.warnings()).contains(Warning.NO_VARIATION, Warning.NO_PLAN);
        assertThatThrownBy(() -> Gates.decide(
                        rule(BETTER, stopping(Stopping.Kind.ANYTIME, ONE_TO_FIVE)),
                        List.of(new ItemScore("x", "old", 1), new ItemScore("x", "new", 9))))
                .hasMessageContaining("outside the scale");
    }

    /** On 0/1 values bounds can be checked by what they promise: log e-value and bound cross at log(1 / alpha). */
    @Test
    void evidenceAndBoundAgree() {
        for (var seed = 0; seed < 200; seed++) {
            var random = Rounds.stream(seed, 1);
            var values = new double[20 + random.nextInt(200)];
            for (var i = 0; i < values.length; i++) values[i] = random.nextDouble() < 0.7 ? 1 : 0;
            var betting = new BettingMean(values, new ScoreScale(0, 1), 0.05);
            var lower = betting.lower();
            if (lower > 0) assertThat(betting.logEvidenceAbove(lower)).isCloseTo(Math.log(20), within(1e-6));
            assertThat(lower).isLessThan(betting.upper());
            // Mirrored values have mirrored bounds.
            var mirrored = java.util.Arrays.stream(values).map(x -> 1 - x).toArray();
            assertThat(new BettingMean(mirrored, new ScoreScale(0, 1), 0.05).upper())
                    .isCloseTo(1 - lower, within(1e-9));
        }
    }

    static GateRule rule(Criterion criterion, Stopping stopping) {
        return new GateRule("new", Optional.of("old"), criterion, stopping, List.of(), List.of());
    }

    static Stopping stopping(Stopping.Kind kind, Optional<ScoreScale> scale) {
        return new Stopping(kind, 0.05, OptionalInt.empty(), scale);
    }

    /** Scores 1 to 5 of both systems; `lead` is about what the new one is ahead by. */
    static List<ItemScore> scores(long seed, int items, double lead, String slice) {
        var random = Rounds.stream(seed, 0);
        var scores = new ArrayList<ItemScore>();
        for (var i = 0; i < items; i++) {
            var level = 3 + 0.7 * random.nextGaussian();
            var name = slice + i;
            scores.add(new ItemScore(name, "old", rounded(level + random.nextGaussian()), Optional.of(slice)));
            scores.add(new ItemScore(name, "new", rounded(level + lead + random.nextGaussian()), Optional.of(slice)));
        }
        return scores;
    }

    private static double rounded(double value) {
        return Math.min(5, Math.max(1, Math.rint(value)));
    }
}
