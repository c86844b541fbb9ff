package org.cotejo.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which signals count, and when they happened by the server's clock (PAY.md rules 2.2 to 2.4). */
final class SignalRules {
    private static final Duration AGE_MAX = Duration.ofHours(48);

    private SignalRules() {}

    /** What a browser reports: its own clock in epoch milliseconds. */
    record Reported(String tab, long seq, long t, Signal.Kind kind) {}

    static List<WorkSignals.Received> accept(
            List<Reported> batch, long sentAtMillis, Instant receivedAt, Assignment assignment) {
        var endAt = assignment.endedAt() == null ? assignment.leaseUntil() : assignment.endedAt();
        var accepted = new ArrayList<WorkSignals.Received>();
        for (var reported : batch) {
            if (reported.t() > sentAtMillis) continue;
            var at = receivedAt.minusMillis(sentAtMillis - reported.t());
            if (at.isBefore(assignment.leasedAt()) || at.isAfter(endAt)) continue;
            accepted.add(new WorkSignals.Received(
                    signal(reported, at, assignment.id().value(), endAt),
                    Instant.ofEpochMilli(reported.t()),
                    Instant.ofEpochMilli(sentAtMillis),
                    receivedAt,
                    Duration.between(at, receivedAt).compareTo(AGE_MAX) <= 0));
        }
        return accepted;
    }

    private static Signal signal(Reported reported, Instant at, UUID assignment, Instant endAt) {
        return new Signal(reported.tab(), reported.seq(), at, assignment, reported.kind(), endAt);
    }
}
