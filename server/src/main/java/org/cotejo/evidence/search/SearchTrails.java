package org.cotejo.evidence.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.evidence.source.Hit;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was searched, where, and what came of it: written by itself, one step for each question put to a connector. */
@Repository
public class SearchTrails {
    private static final int STEPS_MAX = 500;
    private static final String STEPS = """
            select step_id, claim_id, connector, query, language, at, shortened_of, hit_count, failure, duration_ms
              from evidence.search_step
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SearchTrails(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * One question put to one connector.
     *
     * @param shortenedOf the step whose words were too many for the source, where this one went on with fewer by itself
     * @param failure a word of {@link Reason}, where there was no answer
     * @param durationMillis how long it took, in milliseconds
     */
    public record Step(
            UUID id,
            UUID claim,
            String connector,
            String query,
            String language,
            Instant at,
            Optional<UUID> shortenedOf,
            int hitCount,
            Optional<String> failure,
            long durationMillis,
            List<StepHit> hits) {
        public Step {
            hits = List.copyOf(hits);
        }
    }

    /**
     * What a step found, best first.
     *
     * @param rank from 1
     * @param openedAt when it was first opened
     * @param dwellMillis how long it was read in all, in milliseconds; absent where it was never closed
     */
    public record StepHit(int rank, Hit hit, Optional<Instant> openedAt, Optional<Long> dwellMillis) {}

    /** Whose search it is, and what for. */
    record Origin(ProjectId project, UUID claim, AccountId person, String language) {}

    /** The steps of one person for some claims, the earliest first; at most 500. */
    public List<Step> of(ProjectId project, AccountId person, Collection<UUID> claims) {
        if (claims.isEmpty()) return List.of();
        var steps = jdbc.sql(STEPS + """
                 where project_id = :project
                   and evaluator_id = :person
                   and claim_id in (:claims)
                 order by step_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("person", person.value())
                .param("claims", claims)
                .param("limit", STEPS_MAX)
                .query((row, _) -> step(row))
                .list();
        return withHits(steps);
    }

    private List<Step> withHits(List<Step> steps) {
        if (steps.isEmpty()) return steps;
        Map<UUID, List<StepHit>> hits = jdbc
                .sql("""
                select step_id, rank, url, capture_url, title, snippet, revision, published, license, retracted,
                       document_id, passage_start, passage_end, opened_at, dwell_ms
                  from evidence.search_hit
                 where step_id in (:steps)
                 order by step_id, rank
                """)
                .param("steps", steps.stream().map(Step::id).toList())
                .query((row, _) -> Map.entry(row.getObject("step_id", UUID.class), hit(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return steps.stream()
                .map(step -> with(step, hits.getOrDefault(step.id(), List.of())))
                .toList();
    }

    private static Step with(Step step, List<StepHit> hits) {
        return new Step(
                step.id(),
                step.claim(),
                step.connector(),
                step.query(),
                step.language(),
                step.at(),
                step.shortenedOf(),
                step.hitCount(),
                step.failure(),
                step.durationMillis(),
                hits);
    }

    void insert(Origin origin, List<Attempt> attempts) {
        for (var attempt : attempts) insert(origin, attempt);
        var rows = new ArrayList<Object[]>();
        for (var attempt : attempts) {
            for (var rank = 1; rank <= attempt.hits().size(); rank++) {
                rows.add(row(attempt.id(), rank, attempt.hits().get(rank - 1)));
            }
        }
        batches.batchUpdate("""
                insert into evidence.search_hit
                       (step_id, rank, url, capture_url, title, snippet, revision, published, license, retracted,
                        document_id, passage_start, passage_end)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void insert(Origin origin, Attempt attempt) {
        jdbc.sql("""
                insert into evidence.search_step
                       (step_id, project_id, claim_id, evaluator_id, connector, query, language, at, shortened_of,
                        hit_count, failure, duration_ms)
                values (:id, :project, :claim, :person, :connector, :query, :language, :at, :shortened,
                        :hits, :failure, :millis)
                """)
                .param("id", attempt.id())
                .param("project", origin.project().value())
                .param("claim", origin.claim())
                .param("person", origin.person().value())
                .param("connector", attempt.connector())
                .param("query", attempt.query())
                .param("language", origin.language())
                .param("at", attempt.at().atOffset(ZoneOffset.UTC))
                .param("shortened", attempt.shortened().orElse(null), Types.OTHER)
                .param("hits", attempt.hits().size())
                .param("failure", attempt.failure().map(Reason::code).orElse(null), Types.VARCHAR)
                .param("millis", attempt.millis())
                .update();
    }

    private static @Nullable Object[] row(UUID step, int rank, Hit hit) {
        var passage = hit.passage();
        return new @Nullable Object[] {
            step,
            rank,
            hit.url(),
            hit.captureUrl(),
            hit.title(),
            hit.snippet(),
            hit.revision(),
            hit.published(),
            hit.license(),
            hit.retracted(),
            passage == null ? null : passage.document(),
            passage == null ? null : passage.start(),
            passage == null ? null : passage.end()
        };
    }

    /** Notes that somebody reads a hit of their own; false where there is no such hit. */
    boolean open(ProjectId project, AccountId person, UUID step, int rank, Instant now) {
        return 1 == ofOwn(project, person, step, rank, """
                update evidence.search_hit as hit
                   set opened_at = coalesce(hit.opened_at, :now),
                       reading_since = :now
                """, now);
    }

    /** Adds the time since the hit was opened, half an hour at most; nothing more where it was not open. */
    boolean close(ProjectId project, AccountId person, UUID step, int rank, Instant now) {
        return 1 == ofOwn(project, person, step, rank, """
                update evidence.search_hit as hit
                   set dwell_ms = case when hit.reading_since is null then hit.dwell_ms
                                       else coalesce(hit.dwell_ms, 0) + least(1800000, greatest(0,
                                              round(extract(epoch from :now - hit.reading_since) * 1000)::bigint))
                                  end,
                       reading_since = null
                """, now);
    }

    private int ofOwn(ProjectId project, AccountId person, UUID step, int rank, String update, Instant now) {
        return jdbc.sql(update + """
                  from evidence.search_step as step
                 where step.step_id = hit.step_id
                   and step.project_id = :project
                   and step.evaluator_id = :person
                   and hit.step_id = :step
                   and hit.rank = :rank
                """)
                .param("project", project.value())
                .param("person", person.value())
                .param("step", step)
                .param("rank", rank)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("step_id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getString("connector"),
                row.getString("query"),
                row.getString("language"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("shortened_of", UUID.class)),
                row.getInt("hit_count"),
                Optional.ofNullable(row.getString("failure")),
                row.getLong("duration_ms"),
                List.of());
    }

    private static StepHit hit(ResultSet row) throws SQLException {
        UUID document = row.getObject("document_id", UUID.class);
        var passage = document == null
                ? null
                : new Hit.Passage(document, row.getInt("passage_start"), row.getInt("passage_end"));
        var hit = new Hit(
                row.getString("url"),
                row.getString("capture_url"),
                row.getString("title"),
                row.getString("snippet"),
                row.getString("revision"),
                row.getString("published"),
                row.getString("license"),
                row.getBoolean("retracted"),
                passage);
        return new StepHit(
                row.getInt("rank"),
                hit,
                Optional.ofNullable(row.getObject("opened_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("dwell_ms", Long.class)));
    }
}
