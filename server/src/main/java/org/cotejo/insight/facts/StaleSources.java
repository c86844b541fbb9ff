package org.cotejo.insight.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sources behind proven verdicts that were archived long ago: what they say now may be something else. */
@Repository
class StaleSources {
    private static final int LISTED = 200;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final int afterDays;

    StaleSources(JdbcClient jdbc, InstantSource clock, @Value("${cotejo.facts.stale-after-days}") int afterDays) {
        if (afterDays < 1) throw new IllegalArgumentException("cotejo.facts.stale-after-days must be at least 1");
        this.jdbc = jdbc;
        this.clock = clock;
        this.afterDays = afterDays;
    }

    /**
     * Stale sources, the oldest first.
     *
     * @param afterDays from which age on a source is stale, in days
     * @param total how many there are, of which up to 200 are listed
     */
    record FactStale(int afterDays, long total, List<StaleSource> sources) {}

    /** @param claims how many proven verdicts cite it for or against a claim */
    record StaleSource(
            String captureId, String url, @Nullable String host, String title, Instant fetchedAt, long claims) {}

    private record Row(
            String captureId,
            String url,
            @Nullable String host,
            String title,
            OffsetDateTime fetchedAt,
            long claims,
            long total) {
        StaleSource source() {
            return new StaleSource(captureId, url, host, title, fetchedAt.toInstant(), claims);
        }
    }

    FactStale find(ProjectId project) {
        var before = clock.instant().minus(Duration.ofDays(afterDays)).atOffset(ZoneOffset.UTC);
        var rows = jdbc.sql("""
                select g.capture_id, g.url, g.host, g.title, g.fetched_at,
                       count(distinct (c.submission_id, c.claim_id)) as claims, count(*) over () as total
                  from evidence.citation_v1 g
                  join evidence.claim_v1 c on c.submission_id = g.submission_id and c.claim_id = g.claim_id
                  join judgment.latest_v1 l on l.submission_id = c.submission_id
                 where g.project_id = :project
                   and g.fetched_at < :before
                   and g.holds
                   and g.stance <> 'context'
                   and c.project_id = :project
                   and c.verdict in ('supported', 'contradicted', 'mixed')
                   and not c.provisional
                 group by g.capture_id, g.url, g.host, g.title, g.fetched_at
                 order by g.fetched_at, g.capture_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("before", before)
                .param("limit", LISTED)
                .query(Row.class)
                .list();
        return new FactStale(
                afterDays,
                rows.isEmpty() ? 0 : rows.getFirst().total(),
                rows.stream().map(Row::source).toList());
    }
}
