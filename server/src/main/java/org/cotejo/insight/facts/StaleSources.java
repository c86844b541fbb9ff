package org.cotejo.insight.facts;

import io.swagger.v3.oas.annotations.media.Schema;
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

/** Sources behind proven verdicts that were archived long ago, or that did not say the same when they were fetched again. */
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
     * @param differing quotations that were not found as they were when their source was last fetched again, the newest
     *     re-checks first
     * @param differingTotal how many there are, of which up to 200 are listed
     */
    record FactStale(
            int afterDays,
            long total,
            List<StaleSource> sources,
            long differingTotal,
            List<DifferingQuotation> differing) {}

    /** @param claims how many proven verdicts cite it for or against a claim */
    record StaleSource(
            String captureId, String url, @Nullable String host, String title, Instant fetchedAt, long claims) {}

    /**
     * A quotation behind proven verdicts, and what became of it.
     *
     * @param state as `evidence.recheck` has it, never `same`
     * @param at when its source was fetched again
     * @param claims how many proven verdicts cite it for or against a claim
     */
    record DifferingQuotation(
            String captureId,
            String url,
            @Nullable String host,
            String title,
            String exact,

            @Schema(
                    allowableValues = {
                        "context_changed",
                        "ambiguous",
                        "changed",
                        "gone",
                        "soft_404",
                        "redirected",
                        "unreachable"
                    })
            String state,

            Instant at,
            long claims) {}

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
        var differing = differing(project);
        return new FactStale(
                afterDays,
                rows.isEmpty() ? 0 : rows.getFirst().total(),
                rows.stream().map(Row::source).toList(),
                differing.isEmpty() ? 0 : differing.getFirst().total(),
                differing.stream().map(RecheckRow::quotation).toList());
    }

    private record RecheckRow(
            String captureId,
            String url,
            @Nullable String host,
            String title,
            String exact,
            String state,
            OffsetDateTime at,
            long claims,
            long total) {
        DifferingQuotation quotation() {
            return new DifferingQuotation(captureId, url, host, title, exact, state, at.toInstant(), claims);
        }
    }

    private List<RecheckRow> differing(ProjectId project) {
        return jdbc.sql("""
                select g.capture_id, g.url, g.host, g.title, k.exact, k.state, k.at,
                       count(distinct (c.submission_id, c.claim_id)) as claims, count(*) over () as total
                  from evidence.last_recheck_v1 k
                  join evidence.citation_v1 g on g.project_id = k.project_id and g.capture_id = k.capture_id
                   and g.span_start = k.span_start and g.span_end = k.span_end
                  join evidence.claim_v1 c on c.submission_id = g.submission_id and c.claim_id = g.claim_id
                  join judgment.latest_v1 l on l.submission_id = c.submission_id
                 where k.project_id = :project
                   and k.state <> 'same'
                   and g.holds
                   and g.stance <> 'context'
                   and c.verdict in ('supported', 'contradicted', 'mixed')
                   and not c.provisional
                 group by g.capture_id, g.url, g.host, g.title, k.exact, k.state, k.at, k.span_start, k.span_end
                 order by k.at desc, g.capture_id, k.span_start
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", LISTED)
                .query(RecheckRow.class)
                .list();
    }
}
