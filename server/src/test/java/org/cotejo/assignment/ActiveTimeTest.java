package org.cotejo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules 5, 6 and 7 of PAY.md section 2, by hand and against a count of every single second. */
class ActiveTimeTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final long MINUTE = 60_000;
    private static final long IDLE = ActiveTime.IDLE_MILLIS;
    private static final Instant END = Instant.ofEpochMilli(1_000 * MINUTE);

    @Test
    void oneSignalCoversTheIdleTimeAndNoMore() {
        assertThat(time(at(0, "a", Signal.Kind.OPEN, FIRST))).isEqualTo(Map.of(FIRST, IDLE));
    }

    @Test
    void theNextSignalOfTheTabEndsTheCover() {
        assertThat(time(
                        at(0, "a", Signal.Kind.OPEN, FIRST),
                        at(2, "a", Signal.Kind.ACTIVITY, FIRST),
                        at(3, "a", Signal.Kind.PAUSE, FIRST)))
                .isEqualTo(Map.of(FIRST, 3 * MINUTE));
    }

    @Test
    void silenceLongerThanTheIdleTimeIsNotCovered() {
        assertThat(time(at(0, "a", Signal.Kind.OPEN, FIRST), at(60, "a", Signal.Kind.CLOSE, FIRST)))
                .isEqualTo(Map.of(FIRST, IDLE));
    }

    @Test
    void twoTabsAtOnceAreCountedOnce() {
        assertThat(time(
                        at(0, "a", Signal.Kind.OPEN, FIRST),
                        at(4, "a", Signal.Kind.CLOSE, FIRST),
                        at(1, "b", Signal.Kind.OPEN, FIRST),
                        at(5, "b", Signal.Kind.CLOSE, FIRST)))
                .isEqualTo(Map.of(FIRST, 5 * MINUTE));
    }

    @Test
    void anInstantCoveredTwiceBelongsToTheCoverThatBeganLast() {
        assertThat(time(
                        at(0, "a", Signal.Kind.OPEN, FIRST),
                        at(4, "a", Signal.Kind.CLOSE, FIRST),
                        at(1, "b", Signal.Kind.OPEN, SECOND),
                        at(2, "b", Signal.Kind.CLOSE, SECOND)))
                .isEqualTo(Map.of(FIRST, 3 * MINUTE, SECOND, MINUTE));
    }

    @Test
    void ofEqualBeginningsTheGreaterTabWins() {
        assertThat(time(
                        at(0, "a", Signal.Kind.OPEN, FIRST),
                        at(4, "a", Signal.Kind.CLOSE, FIRST),
                        at(0, "b", Signal.Kind.OPEN, SECOND),
                        at(3, "b", Signal.Kind.CLOSE, SECOND)))
                .isEqualTo(Map.of(FIRST, MINUTE, SECOND, 3 * MINUTE));
    }

    @Test
    void theEndOfTheAssignmentCutsTheCover() {
        var signal = new Signal("a", 1, Instant.EPOCH, FIRST, Signal.Kind.OPEN, Instant.ofEpochMilli(2 * MINUTE));

        assertThat(ActiveTime.byAssignment(List.of(signal), IDLE)).isEqualTo(Map.of(FIRST, 2 * MINUTE));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everySecondIsCountedOnceWhateverTheOrderOfTheSignals(List<Signal> day) {
        var expected = countedSecondBySecond(day);
        var shuffled = new ArrayList<>(day);
        Collections.shuffle(shuffled, new Random(day.size()));

        assertThat(ActiveTime.byAssignment(day, IDLE)).isEqualTo(expected);
        assertThat(ActiveTime.byAssignment(shuffled, IDLE)).isEqualTo(expected);
    }

    /** Two assignments in three tabs, with signals at whole seconds. */
    static Stream<List<Signal>> days() {
        return IntStream.range(0, 200).mapToObj(seed -> {
            var random = new Random(seed);
            var kinds = Signal.Kind.values();
            return IntStream.range(0, 3 + random.nextInt(40))
                    .mapToObj(number -> new Signal(
                            "tab" + random.nextInt(3),
                            number,
                            Instant.ofEpochSecond(random.nextInt(3_000)),
                            random.nextBoolean() ? FIRST : SECOND,
                            kinds[random.nextInt(kinds.length)],
                            Instant.ofEpochSecond(2_500)))
                    .filter(signal -> !signal.at().isAfter(signal.endAt()))
                    .toList();
        });
    }

    /** The rules read literally: who owns each second. */
    private static Map<UUID, Long> countedSecondBySecond(List<Signal> day) {
        var owned = new java.util.HashMap<UUID, Long>();
        for (long second = 0; second < 4_000; second++) {
            owner(day, second * 1_000).ifPresent(owner -> owned.merge(owner, 1_000L, Long::sum));
        }
        return owned;
    }

    private static java.util.Optional<UUID> owner(List<Signal> day, long millis) {
        return day.stream()
                .filter(signal -> signal.kind() == Signal.Kind.OPEN || signal.kind() == Signal.Kind.ACTIVITY)
                .filter(signal -> signal.at().toEpochMilli() <= millis && millis < end(signal, day))
                .max(java.util.Comparator.comparing(Signal::at).thenComparing(Signal::tab))
                .map(Signal::assignment);
    }

    private static long end(Signal signal, List<Signal> day) {
        var next = day.stream()
                .filter(other -> other.tab().equals(signal.tab()))
                .filter(other ->
                        other.at().isAfter(signal.at()) || other.at().equals(signal.at()) && other.seq() > signal.seq())
                .mapToLong(other -> other.at().toEpochMilli())
                .min()
                .orElse(Long.MAX_VALUE);
        return Math.min(
                Math.min(signal.at().toEpochMilli() + IDLE, next),
                signal.endAt().toEpochMilli());
    }

    private static Map<UUID, Long> time(Signal... signals) {
        return ActiveTime.byAssignment(List.of(signals), IDLE);
    }

    private static Signal at(long minute, String tab, Signal.Kind kind, UUID assignment) {
        return new Signal(tab, minute, Instant.ofEpochMilli(minute * MINUTE), assignment, kind, END);
    }
}
