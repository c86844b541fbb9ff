package org.cotejo.evidence.search;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cotejo.evidence.source.Hit;
import org.cotejo.evidence.source.SourceConnector;
import org.cotejo.evidence.source.SourceFailure;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.evidence.source.SourceQuery;
import org.cotejo.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All connectors, asked side by side: each has its own deadline, and one that fails or hangs stops no other. */
@Component
class Connectors {
    private static final Logger LOG = LoggerFactory.getLogger(Connectors.class);
    private static final int GRACE_MILLIS = 250;

    private final List<SourceConnector> all;
    private final Ids ids;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Connectors(List<SourceConnector> connectors, Ids ids, InstantSource clock) {
        this.all = connectors.stream()
                .sorted(Comparator.comparing(SourceConnector::id))
                .toList();
        this.ids = ids;
        this.clock = clock;
    }

    List<SourceConnector> all() {
        return all;
    }

    /** What each answered, in the order of the connectors; a connector asked again with fewer words has a step for each. */
    List<Attempt> ask(List<SourceConnector> connectors, SourceQuery query) {
        var running = new ArrayList<Asked>();
        for (var connector : connectors) running.add(begin(connector, query));
        var attempts = new ArrayList<Attempt>();
        for (var asked : running) attempts.addAll(outcome(asked, query));
        return attempts;
    }

    private record Asked(Trail trail, Future<?> end) {}

    private Asked begin(SourceConnector connector, SourceQuery query) {
        var trail = new Trail(connector);
        return new Asked(trail, threads.submit(() -> trail.follow(query)));
    }

    private static List<Attempt> outcome(Asked asked, SourceQuery query) {
        try {
            asked.end().get(Math.max(0, query.deadline().millisLeft()) + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.end().cancel(true);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a trail keeps its faults to itself", e);
        } catch (InterruptedException e) {
            asked.end().cancel(true);
            Thread.currentThread().interrupt();
        }
        return asked.trail().closed();
    }

    /** The questions put to one connector, as far as they have come. */
    private final class Trail {
        private final SourceConnector connector;
        private final List<Attempt> attempts = new ArrayList<>();
        private final AtomicBoolean isClosed = new AtomicBoolean();
        private long lastBegun = System.nanoTime();

        Trail(SourceConnector connector) {
            this.connector = connector;
        }

        void follow(SourceQuery query) {
            var mayRetry = connector.capabilities().needsEveryWord();
            var first = ask(query, Attempt.begun(ids.next(), connector.id(), query.text(), clock.instant()));
            if (!mayRetry || !first.foundNothing()) return;
            for (var words : FewerWords.of(query.text())) {
                if (isClosed.get() || query.deadline().millisLeft() <= 0) return;
                var attempt = Attempt.begun(ids.next(), connector.id(), words, clock.instant())
                        .shortening(first.id());
                if (!ask(query.with(words), attempt).foundNothing()) return;
            }
        }

        private Attempt ask(SourceQuery query, Attempt begun) {
            var start = System.nanoTime();
            begin(begun, start);
            var ended = answered(query, begun).lasting((System.nanoTime() - start) / 1_000_000);
            put(ended);
            return ended;
        }

        private synchronized void begin(Attempt begun, long now) {
            lastBegun = now;
            put(begun);
        }

        private Attempt answered(SourceQuery query, Attempt begun) {
            try {
                var hits = connector.search(query).stream()
                        .filter(Hit::hasAddress)
                        .limit(query.limit())
                        .toList();
                return begun.finding(hits);
            } catch (SourceFailure e) {
                return begun.failing(e.reason());
            } catch (RuntimeException e) {
                // Its message may repeat what was sent.
                LOG.warn(
                        "the connector {} failed: {}",
                        connector.id(),
                        e.getClass().getName());
                return begun.failing(Reason.FAULT);
            }
        }

        /** The last word on the attempt with its id; none is heard any more once the trail is closed. */
        private synchronized void put(Attempt attempt) {
            if (isClosed.get()) return;
            attempts.removeIf(each -> each.id().equals(attempt.id()));
            attempts.add(attempt);
        }

        /** What is under way now has taken too long. */
        synchronized List<Attempt> closed() {
            isClosed.set(true);
            var now = System.nanoTime();
            return attempts.stream()
                    .map(each -> each.overdueUnlessEnded(Duration.ofNanos(now - lastBegun)))
                    .toList();
        }
    }
}
