package org.cotejo.assistance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.assistance.checks.CheckKind;
import org.cotejo.assistance.checks.Finding;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was shown, and what became of it. */
@Repository
public class Suggestions {
    private static final int EXACT_MAX = 500;
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JdbcTemplate streams;
    private final Ids ids;

    Suggestions(JdbcClient jdbc, JdbcTemplate jdbcTemplate, Ids ids) {
        this.jdbc = jdbc;
        this.batches = jdbcTemplate;
        this.streams = new JdbcTemplate(jdbcTemplate.getDataSource());
        this.streams.setFetchSize(FETCH);
        this.ids = ids;
    }

    /** What tells one suggestion on a text from another. */
    private record Key(String kind, String code, int start, int end) {
        static Key of(Finding finding) {
            return new Key(
                    finding.kind().sql(),
                    finding.code(),
                    finding.range().start(),
                    finding.range().end());
        }
    }

    /** A finding as it was shown, with what was decided of it before. */
    record Shown(SuggestionId id, Finding finding, @Nullable String decision) {}

    /** Keeps what was not shown before, and gives all of it its names. */
    List<Shown> show(CheckedText text, List<Finding> findings, Instant now) {
        var distinct = new java.util.LinkedHashMap<Key, Finding>();
        findings.forEach(finding -> distinct.putIfAbsent(Key.of(finding), finding));
        var rows = distinct.values().stream()
                .map(finding -> row(text, finding, now))
                .toList();
        batches.batchUpdate("""
                insert into assistance.suggestion
                       (suggestion_id, assignment_id, project_id, target, response_id, kind, code, span_start, span_end,
                        exact, text_sha256, shown_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, rows);
        var known = known(text);
        return distinct.entrySet().stream()
                .map(entry -> {
                    var kept = known.get(entry.getKey());
                    if (kept == null) throw new IllegalStateException("expected a kept " + entry.getKey());
                    return new Shown(kept.id(), entry.getValue(), kept.decision());
                })
                .toList();
    }

    private @Nullable Object[] row(CheckedText text, Finding finding, Instant now) {
        var exact = finding.range().slice(text.text());
        var length = Math.min(EXACT_MAX, CodePointRange.length(exact));
        return new @Nullable Object[] {
            ids.next(),
            text.assignment().id().value(),
            text.assignment().project().value(),
            text.target(),
            text.response().map(ResponseId::value).orElse(null),
            finding.kind().sql(),
            finding.code(),
            finding.range().start(),
            finding.range().end(),
            new CodePointRange(0, length).slice(exact),
            text.sha256(),
            now.atOffset(ZoneOffset.UTC)
        };
    }

    private record Kept(SuggestionId id, @Nullable String decision) {}

    private Map<Key, Kept> known(CheckedText text) {
        var known = new HashMap<Key, Kept>();
        jdbc.sql("""
                select s.suggestion_id, s.kind, s.code, s.span_start, s.span_end, d.decision
                  from assistance.suggestion s
                  left join assistance.last_decision_v1 d on d.suggestion_id = s.suggestion_id
                 where s.assignment_id = :assignment and s.target = :target and s.text_sha256 = :sha256
                   and s.response_id is not distinct from cast(:response as uuid)
                """)
                .param("assignment", text.assignment().id().value())
                .param("target", text.target())
                .param("sha256", text.sha256())
                .param("response", text.response().map(ResponseId::value).orElse(null))
                .query(row -> {
                    var key = new Key(
                            row.getString("kind"),
                            row.getString("code"),
                            row.getInt("span_start"),
                            row.getInt("span_end"));
                    var id = new SuggestionId(row.getObject("suggestion_id", UUID.class));
                    known.put(key, new Kept(id, row.getString("decision")));
                });
        return known;
    }

    /** Keeps a decision on a suggestion of an assignment; false where that has no such suggestion. */
    boolean decide(AssignmentId assignment, SuggestionId suggestion, String decision, Instant now) {
        return jdbc.sql("""
                insert into assistance.decision (decision_id, suggestion_id, decision, decided_at)
                select :id, s.suggestion_id, :decision, :now
                  from assistance.suggestion s
                 where s.suggestion_id = :suggestion and s.assignment_id = :assignment
                """)
                        .param("id", ids.next())
                        .param("suggestion", suggestion.value())
                        .param("assignment", assignment.value())
                        .param("decision", decision)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** How often one kind of suggestion was shown in a project, and what became of it. */
    record Count(CheckKind kind, String target, long shown, long accepted, long dismissed) {}

    List<Count> counts(ProjectId project) {
        return jdbc.sql("""
                select s.kind, s.target, count(*) as shown,
                       count(*) filter (where d.decision = 'accepted') as accepted,
                       count(*) filter (where d.decision = 'dismissed') as dismissed
                  from assistance.suggestion s
                  left join assistance.last_decision_v1 d on d.suggestion_id = s.suggestion_id
                 where s.project_id = :project
                 group by s.kind, s.target
                 order by s.target desc, s.kind
                """)
                .param("project", project.value())
                .query((row, _) -> new Count(
                        CheckKind.of(row.getString("kind")),
                        row.getString("target"),
                        row.getLong("shown"),
                        row.getLong("accepted"),
                        row.getLong("dismissed")))
                .list();
    }

    /** How many assignments of a project were drawn to be assisted, and how many not. */
    record Share(long assisted, long unassisted) {}

    Share share(ProjectId project) {
        return jdbc.sql("""
                select count(*) filter (where assisted) as assisted, count(*) filter (where not assisted) as unassisted
                  from assistance.lot
                 where project_id = :project
                """)
                .param("project", project.value())
                .query((row, _) -> new Share(row.getLong("assisted"), row.getLong("unassisted")))
                .single();
    }

    /** A suggestion with its assignment, or an assignment to which none was shown: then all after `assisted` is absent. */
    public record Row(
            UUID assignment,
            AccountId evaluator,
            boolean assisted,
            Instant drawnAt,
            Optional<ResponseId> response,
            Optional<String> target,
            Optional<String> kind,
            Optional<String> code,
            @Nullable Integer start,
            @Nullable Integer end,
            Optional<String> exact,
            Optional<Instant> shownAt,
            Optional<String> decision,
            Optional<Instant> decidedAt) {}

    /** Hands over the rows of a project one by one; call it within a transaction. */
    public void stream(ProjectId project, Consumer<Row> sink) {
        streams.query(
                """
                select l.assignment_id, l.evaluator_id, l.assisted, l.drawn_at, s.response_id, s.target, s.kind, s.code,
                       s.span_start, s.span_end, s.exact, s.shown_at, d.decision, d.decided_at
                  from assistance.lot l
                  left join assistance.suggestion s on s.assignment_id = l.assignment_id
                  left join assistance.last_decision_v1 d on d.suggestion_id = s.suggestion_id
                 where l.project_id = ?
                 order by l.assignment_id, s.suggestion_id
                """,
                row -> {
                    sink.accept(new Row(
                            row.getObject("assignment_id", UUID.class),
                            new AccountId(row.getObject("evaluator_id", UUID.class)),
                            row.getBoolean("assisted"),
                            row.getTimestamp("drawn_at").toInstant(),
                            Optional.ofNullable(row.getObject("response_id", UUID.class))
                                    .map(ResponseId::new),
                            Optional.ofNullable(row.getString("target")),
                            Optional.ofNullable(row.getString("kind")),
                            Optional.ofNullable(row.getString("code")),
                            row.getObject("span_start", Integer.class),
                            row.getObject("span_end", Integer.class),
                            Optional.ofNullable(row.getString("exact")),
                            Optional.ofNullable(row.getTimestamp("shown_at")).map(java.sql.Timestamp::toInstant),
                            Optional.ofNullable(row.getString("decision")),
                            Optional.ofNullable(row.getTimestamp("decided_at")).map(java.sql.Timestamp::toInstant)));
                },
                project.value());
    }
}
