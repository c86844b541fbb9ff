package org.cotejo.evidence.capture;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.cotejo.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches an address again, as politely as the first time; what is found is archived beside what was there, never over it. */
@Component
public class Revisits {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TURN = Duration.ofSeconds(30);

    private final Captures captures;
    private final Archiver archiver;
    private final Ids ids;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Revisits(Captures captures, Archiver archiver, Ids ids, InstantSource clock, TransactionTemplate transaction) {
        this.captures = captures;
        this.archiver = archiver;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What was met there. */
    public sealed interface Visit {
        record Seen(Capture capture, String text) implements Visit {}

        /** Nothing, for that reason of the fetcher. */
        record Unseen(String code) implements Visit {}
    }

    /** Empty while somebody else has the turn at the host. */
    public Optional<Visit> visit(String url) {
        String host;
        try {
            host = WebAddress.read(url).host();
        } catch (FetchFailure e) {
            return Optional.of(new Visit.Unseen(e.code().text()));
        }
        var turn = new CaptureOrderId(ids.next());
        var now = clock.instant();
        if (!captures.takeTurn(host, turn, now, now.plus(TURN))) return Optional.empty();
        try {
            return Optional.of(fetch(url));
        } finally {
            captures.endTurn(host, turn, clock.instant().plus(PAUSE));
        }
    }

    private Visit fetch(String url) {
        try {
            var archived = archiver.fetch(url);
            transaction.executeWithoutResult(
                    _ -> captures.insert(archived.capture(), archived.text(), archived.file()));
            return new Visit.Seen(archived.capture(), archived.text());
        } catch (FetchFailure e) {
            return new Visit.Unseen(e.code().text());
        }
    }
}
