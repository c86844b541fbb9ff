package org.cotejo.insight.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.insight.facts.FactClaimPage.FactCitation;
import org.cotejo.insight.facts.FactClaimPage.FactClaim;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService.Pseudonymous;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the claims of the submissions that count with what they rest on. */
@Repository
class FactClaims {
    static final int PAGE = 50;

    private static final String SELECT = """
            select c.submission_id, c.claim_id, c.position, r.item_id, r.response, r.model, c.text, c.verdict, c.provisional,
                   c.kind, c.reference_date, c.confidence, c.split_note, c.reason, c.queries, c.connectors, c.evaluator_id,
                   l.submitted_at, t.active_ms as active_millis
              from evidence.claim_v1 c
              join judgment.latest_v1 l on l.submission_id = c.submission_id
              join corpus.response_v1 r on r.response_id = c.response_id
              left join lateral (select sum(w.active_ms)::bigint as active_ms
                                   from evidence.claim_time_v1 w
                                  where w.project_id = c.project_id
                                    and w.claim_id = c.claim_id
                                    and w.evaluator_id = c.evaluator_id) t on true
             where
            """;

    private final JdbcClient jdbc;

    FactClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID submissionId,
            UUID claimId,
            int position,
            UUID itemId,
            String response,
            @Nullable String model,
            String text,
            @Nullable String verdict,
            boolean provisional,
            @Nullable String kind,
            @Nullable LocalDate referenceDate,
            @Nullable String confidence,
            @Nullable String splitNote,
            String reason,
            int queries,
            int connectors,
            UUID evaluatorId,
            Instant submittedAt,
            @Nullable Long activeMillis) {
        ClaimKey key() {
            return new ClaimKey(submissionId, claimId);
        }
    }

    FactClaimPage page(ProjectId project, ClaimFilter filter, Map<AccountId, Pseudonymous> people) {
        var conditions = filter.conditions(project);
        var rows = jdbc.sql(SELECT + conditions.sql() + """

                 order by c.submission_id desc, c.position
                 limit :limit
                """)
                .params(conditions.values())
                .param("limit", PAGE + 1)
                .query(Row.class)
                .list();
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        var next = rows.size() <= PAGE
                ? null
                : new ClaimFilter.Cursor(
                                shown.getLast().submissionId(), shown.getLast().position())
                        .written();
        return new FactClaimPage(named(project, shown, people), next);
    }

    /** The claims of these submissions among those that are asked for. */
    Map<ClaimKey, FactClaim> byKeys(ProjectId project, Collection<ClaimKey> keys, Map<AccountId, Pseudonymous> people) {
        if (keys.isEmpty()) return Map.of();
        var rows = jdbc.sql(SELECT + """
                     c.project_id = :project and c.submission_id in (:submissions) and c.claim_id in (:claims)
                """)
                .param("project", project.value())
                .param("submissions", keys.stream().map(ClaimKey::submission).collect(Collectors.toSet()))
                .param("claims", keys.stream().map(ClaimKey::claim).collect(Collectors.toSet()))
                .query(Row.class)
                .list();
        return named(project, rows, people).stream()
                .collect(Collectors.toMap(one -> new ClaimKey(one.submissionId(), one.claimId()), one -> one));
    }

    private List<FactClaim> named(ProjectId project, List<Row> rows, Map<AccountId, Pseudonymous> people) {
        var citations = citations(project, rows);
        return rows.stream()
                .map(row -> named(
                        row,
                        people.get(new AccountId(row.evaluatorId())),
                        citations.getOrDefault(row.key(), List.of())))
                .toList();
    }

    private static FactClaim named(Row row, @Nullable Pseudonymous person, List<FactCitation> citations) {
        return new FactClaim(
                row.submissionId(),
                row.claimId(),
                row.itemId(),
                row.response(),
                row.model(),
                row.text(),
                row.verdict(),
                row.provisional(),
                row.kind(),
                row.referenceDate(),
                row.confidence(),
                row.splitNote(),
                row.reason(),
                row.queries(),
                row.connectors(),
                person == null ? null : person.pseudonym(),
                person != null && person.isSimulated(),
                row.submittedAt(),
                row.activeMillis(),
                citations);
    }

    private Map<ClaimKey, List<FactCitation>> citations(ProjectId project, List<Row> rows) {
        if (rows.isEmpty()) return Map.of();
        var found = new HashMap<ClaimKey, List<FactCitation>>();
        jdbc.sql("""
                select g.submission_id, g.claim_id, g.citation_id, g.stance, g.holds, g.capture_id, g.exact, g.url, g.host,
                       g.title, g.tier, g.fetched_at, g.input, g.output
                  from evidence.citation_v1 g
                 where g.project_id = :project
                   and g.submission_id in (:submissions)
                   and g.claim_id in (:claims)
                 order by g.submission_id, g.claim_id, g.position
                """)
                .param("project", project.value())
                .param("submissions", rows.stream().map(Row::submissionId).collect(Collectors.toSet()))
                .param("claims", rows.stream().map(Row::claimId).collect(Collectors.toSet()))
                .query((row, _) -> {
                    var key = new ClaimKey(
                            row.getObject("submission_id", UUID.class), row.getObject("claim_id", UUID.class));
                    return Map.entry(key, citation(row));
                })
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    private static FactCitation citation(ResultSet row) throws SQLException {
        OffsetDateTime fetched = row.getObject("fetched_at", OffsetDateTime.class);
        return new FactCitation(
                row.getObject("citation_id", UUID.class),
                row.getString("stance"),
                row.getBoolean("holds"),
                row.getString("capture_id"),
                row.getString("exact"),
                row.getString("url"),
                row.getString("host"),
                row.getString("title"),
                row.getString("tier"),
                fetched == null ? null : fetched.toInstant(),
                row.getString("input"),
                row.getString("output"));
    }
}
