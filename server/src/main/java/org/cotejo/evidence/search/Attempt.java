package org.cotejo.evidence.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cotejo.evidence.source.Hit;
import org.cotejo.evidence.source.SourceFailure.Reason;

/**
 * One question put to one connector.
 *
 * @param shortened the attempt whose words were too many for the source
 * @param failure why there is no answer
 * @param millis how long it took; negative while it is under way
 */
record Attempt(
        UUID id,
        String connector,
        String query,
        Instant at,
        Optional<UUID> shortened,
        List<Hit> hits,
        Optional<Reason> failure,
        long millis) {
    private static final long UNDER_WAY = -1;

    Attempt {
        hits = List.copyOf(hits);
    }

    static Attempt begun(UUID id, String connector, String query, Instant at) {
        return new Attempt(id, connector, query, at, Optional.empty(), List.of(), Optional.empty(), UNDER_WAY);
    }

    Attempt shortening(UUID first) {
        return new Attempt(id, connector, query, at, Optional.of(first), hits, failure, millis);
    }

    Attempt finding(List<Hit> found) {
        return new Attempt(id, connector, query, at, shortened, found, failure, millis);
    }

    Attempt failing(Reason reason) {
        return new Attempt(id, connector, query, at, shortened, hits, Optional.of(reason), millis);
    }

    Attempt lasting(long took) {
        return new Attempt(id, connector, query, at, shortened, hits, failure, took);
    }

    boolean foundNothing() {
        return failure.isEmpty() && hits.isEmpty();
    }

    Attempt overdueUnlessEnded(Duration patience) {
        return millis == UNDER_WAY ? failing(Reason.TIMEOUT).lasting(patience.toMillis()) : this;
    }

    /** As the trail shows it. */
    SearchTrails.Step step(SearchTrails.Origin origin) {
        var ranked = IntStream.range(0, hits.size())
                .mapToObj(index ->
                        new SearchTrails.StepHit(index + 1, hits.get(index), Optional.empty(), Optional.empty()))
                .toList();
        return new SearchTrails.Step(
                id,
                origin.claim(),
                connector,
                query,
                origin.language(),
                at,
                shortened,
                hits.size(),
                failure.map(Reason::code),
                millis,
                ranked);
    }
}
