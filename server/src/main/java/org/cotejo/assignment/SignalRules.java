package org.cotejo.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which signals count, and when they happened by the server's clock (PAY.md rules 2.2 to 2.4). */
final class SignalRules {
    private static final Duration AGE_MAX = Duration.ofHours(48);
    private static final int TAB_LENGTH_MAX = 64;
    private static final long MILLIS_MAX = Instant.parse("9999-12-31T23:59:59Z").toEpochMilli();

    private SignalRules() {}

    /** What a browser reports: its own clock in epoch milliseconds. */
    record Reported(String tab, long seq, long t, Signal.Kind kind) {}

    /** The first signal that no browser of ours would send. */
    static Optional<AssignmentProblem> check(List<Reported> batch, long sentAtMillis) {
        for (var index = 0; index < batch.size(); index++) {
            var reported = batch.get(index);
            var isTab = !reported.tab().isEmpty() && reported.tab().length() <= TAB_LENGTH_MAX;
            if (!isTab || !isTime(reported.t()) || !isTime(sentAtMillis)) {
                return Optional.of(new AssignmentProblem.SignalMalformed(index, TAB_LENGTH_MAX));
            }
        }
        return Optional.empty();
    }

    private static boolean isTime(long millis) {
        return millis >= 0 && millis <= MILLIS_MAX;
    }

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
