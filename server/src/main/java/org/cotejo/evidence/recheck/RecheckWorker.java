package org.cotejo.evidence.recheck;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.cotejo.evidence.capture.Revisits;
import org.cotejo.evidence.capture.Revisits.Visit;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.springframework.stereotype.Component;

/** Looks at cited sources again, one after the other; what it does not get to, it gets to the next time. */
@Component
class RecheckWorker {
    private static final int CAPTURES_MAX = 500;
    private static final int TRIES = 60;
    private static final Duration WAIT = Duration.ofMillis(500);

    private final Rechecks rechecks;
    private final Revisits revisits;
    private final Ids ids;
    private final InstantSource clock;

    RecheckWorker(Rechecks rechecks, Revisits revisits, Ids ids, InstantSource clock) {
        this.rechecks = rechecks;
        this.revisits = revisits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everything that was not looked at since then; how many sources were. */
    int recheck(Optional<ProjectId> project, Instant since) {
        var looked = 0;
        for (var capture : rechecks.dueCaptures(project, since, CAPTURES_MAX)) {
            if (Thread.currentThread().isInterrupted()) return looked;
            if (look(capture)) looked++;
        }
        return looked;
    }

    private boolean look(String capture) {
        var quotations = rechecks.quotationsOf(capture);
        if (quotations.isEmpty()) return false;
        var visit = visit(quotations.getFirst().url());
        if (visit.isEmpty()) return false;
        var newCapture = visit.get() instanceof Visit.Seen seen ? seen.capture().id() : null;
        var now = clock.instant();
        for (var due : quotations) {
            var finding = RecheckRules.compare(due.quoted(), visit.get());
            rechecks.insert(new Rechecks.Looked(ids.next(), now, due, finding, newCapture));
        }
        return true;
    }

    /** Waits for its turn at the host for half a minute. */
    private Optional<Visit> visit(String url) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var visit = revisits.visit(url);
            if (visit.isPresent()) return visit;
            try {
                Thread.sleep(WAIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
