package org.cotejo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.123Z");

    @Test
    void idsAreOfVersionSevenAndCarryTheTime() {
        var id = new Ids(InstantSource.fixed(NOW), new Random(1)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Ids.madeAt(id)).isEqualTo(NOW);
    }

    @Test
    void anIdWithoutTimeTellsNone() {
        assertThatThrownBy(() -> Ids.madeAt(UUID.randomUUID())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsRiseEvenWithinOneMillisecondAndWhenTheClockGoesBack() {
        var times = new long[] {5, 5, 5, 3, 4, 5, 6}.clone();
        var call = new int[1];
        var ids = new Ids(
                () -> Instant.ofEpochMilli(times[Math.min(call[0]++ / 2_000, times.length - 1)]), new Random(2));

        var made = Stream.generate(ids::next).limit(14_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
