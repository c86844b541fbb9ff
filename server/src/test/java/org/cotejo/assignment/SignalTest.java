package org.cotejo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which signals are taken, by rules 1 to 4 of PAY.md section 2. */
class SignalTest {
    private final Work work = Work.on("Texto.");
    private long leased;

    @BeforeEach
    void workTenMinutes() {
        leased = TestServer.CLOCK.instant().toEpochMilli();
        TestServer.CLOCK.goForward(Duration.ofMinutes(10));
    }

    @Test
    void theServersClockCountsWhateverTheBrowsersClockSays() {
        var daysOff = Duration.ofDays(400).toMillis();

        var active =
                send(now() - daysOff, signal(1, now() - 60_000 - daysOff, "open"), signal(2, now() - daysOff, "pause"));

        assertThat(active).isBetween(59_000L, 61_000L);
    }

    @Test
    void aSignalSentAgainCountsOnce() {
        var open = signal(1, now() - 120_000, "open");
        var close = signal(2, now() - 60_000, "close");
        send(now(), open, close);

        assertThat(send(now(), open, close, open)).isBetween(59_000L, 61_000L);
    }

    @Test
    void aSignalFromAfterItsOwnSendingIsRefused() {
        assertThat(send(now(), signal(1, now() + 60_000, "open"))).isZero();
    }

    @Test
    void aSignalFromBeforeTheLeaseIsRefused() {
        assertThat(send(now(), signal(1, leased - 60_000, "open"))).isZero();
    }

    @Test
    void aSignalThatIsTwoDaysLateWaitsForAPersonAndDoesNotCount() {
        TestServer.CLOCK.goForward(Duration.ofHours(49));

        assertThat(send(now(), signal(1, leased + 1_000, "open"))).isZero();
        assertThat(TestServer.jdbc()
                        .sql("select counted from assignment.work_signal where assignment_id = :id::uuid")
                        .param("id", work.id())
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
    }

    @Test
    void aBatchHasABound() {
        var batch = new ArrayList<Reported>();
        for (var seq = 0; seq < 1_001; seq++) batch.add(signal(seq, now(), "activity"));

        work.client()
                .post(work.path() + "/signals", Map.of("sent_at", now(), "signals", batch))
                .expect(422);
    }

    private static long now() {
        return TestServer.CLOCK.instant().toEpochMilli();
    }

    private record Reported(String tab, long seq, long t, String kind) {}

    private long send(long sentAt, Reported... signals) {
        return work.client()
                .post(work.path() + "/signals", Map.of("sent_at", sentAt, "signals", List.of(signals)))
                .expect(200)
                .json()
                .get("active_millis")
                .asLong();
    }

    private static Reported signal(long seq, long at, String kind) {
        return new Reported("a", seq, at, kind);
    }
}
