package org.cotejo.evidence.capture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries orders out, politely: one request at a time for a host, a second apart. What may pass with time is tried three times;
 * a process that dies in between loses no order.
 */
@Component
class CaptureWorker {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TURN = Duration.ofSeconds(30);
    private static final int ATTEMPTS_MAX = 3;

    private final CaptureOrders orders;
    private final Captures captures;
    private final Archiver archiver;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    CaptureWorker(
            CaptureOrders orders,
            Captures captures,
            Archiver archiver,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.orders = orders;
        this.captures = captures;
        this.archiver = archiver;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** When to come back for the order; empty when it is done. */
    Optional<Instant> capture(CaptureOrderId id) {
        var order = orders.byId(id).filter(found -> found.state().equals(CaptureOrder.WAITING));
        if (order.isEmpty()) return Optional.empty();
        var host = order.get().host();
        var now = clock.instant();
        if (!captures.takeTurn(host, id, now, now.plus(TURN))) return Optional.of(now.plus(PAUSE));
        try {
            orders.countAttempt(id);
            return fetch(order.get());
        } finally {
            captures.endTurn(host, id, clock.instant().plus(PAUSE));
        }
    }

    private Optional<Instant> fetch(CaptureOrder order) {
        try {
            var archived = archiver.fetch(order.url());
            transaction.executeWithoutResult(_ -> {
                captures.insert(archived.capture(), archived.text(), archived.file());
                orders.finish(order.id(), archived.capture().id(), clock.instant());
            });
            return Optional.empty();
        } catch (FetchFailure e) {
            var attempts = order.attempts() + 1;
            if (!e.code().isRefused() && attempts < ATTEMPTS_MAX) {
                return Optional.of(clock.instant().plus(PAUSE.multipliedBy(5L * attempts * attempts)));
            }
            orders.giveUp(order.id(), e, clock.instant());
            return Optional.empty();
        }
    }
}
