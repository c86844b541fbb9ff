package org.cotejo.evidence.recheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.bundle.quote.Nearest;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found of quotations later: every look is kept. */
@Repository
class Rechecks {
    private final JdbcClient jdbc;

    Rechecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A quotation that a proven verdict rests on, with what it was taken from. */
    record Due(
            ProjectId project,
            String capture,
            String url,
            String urlFinal,
            String text,
            int start,
            int end,
            String exact) {
        RecheckRules.Quoted quoted() {
            return new RecheckRules.Quoted(urlFinal, text, start, end, exact);
        }
    }

    /** The captures that are cited and were not looked at since, the longest unseen first; of one project, or of all. */
    List<String> dueCaptures(Optional<ProjectId> project, Instant since, int limit) {
        return jdbc.sql("""
                select c.capture_id
                  from (select distinct project_id, capture_id, span_start, span_end
                          from evidence.citation
                         where holds
                           and capture_id is not null
                           and (:project::uuid is null or project_id = :project::uuid)) c
                  join evidence.capture p on p.capture_id = c.capture_id
                  left join lateral (select max(r.at) as at
                                       from evidence.recheck r
                                      where r.project_id = c.project_id
                                        and r.capture_id = c.capture_id
                                        and r.span_start = c.span_start
                                        and r.span_end = c.span_end) seen on true
                 where p.url_requested ~ '^https?://'
                   and coalesce(seen.at, p.fetched_at) < :since
                 group by c.capture_id
                 order by min(coalesce(seen.at, p.fetched_at))
                 limit :limit
                """)
                .param("project", project.map(ProjectId::value).orElse(null))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    List<Due> quotationsOf(String capture) {
        return jdbc.sql("""
                select distinct c.project_id, c.capture_id, p.url_requested, p.url_final, t.text, c.span_start, c.span_end, c.exact
                  from evidence.citation c
                  join evidence.capture p on p.capture_id = c.capture_id
                  join evidence.extracted_text t on t.text_sha256 = p.text_sha256
                 where c.capture_id = :capture
                   and c.holds
                """)
                .param("capture", capture)
                .query((row, _) -> due(row))
                .list();
    }

    /** The quotations of a project that proven verdicts rest on and that can be looked at again. */
    int countCited(ProjectId project) {
        return jdbc.sql("""
                select count(*)
                  from (select distinct c.capture_id, c.span_start, c.span_end
                          from evidence.citation c
                          join evidence.capture p on p.capture_id = c.capture_id
                         where c.holds
                           and c.project_id = :project
                           and p.url_requested ~ '^https?://') cited
                """)
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("capture_id"),
                row.getString("url_requested"),
                row.getString("url_final"),
                row.getString("text"),
                row.getInt("span_start"),
                row.getInt("span_end"),
                row.getString("exact"));
    }

    /** One look at one quotation. */
    record Looked(
            UUID id,
            Instant at,
            Due due,
            RecheckRules.Finding finding,
            @Nullable String newCapture) {}

    void insert(Looked looked) {
        var nearest = looked.finding().nearest();
        jdbc.sql("""
                insert into evidence.recheck
                       (recheck_id, project_id, capture_id, span_start, span_end, exact, at, state, new_capture_id,
                        nearest_start, nearest_end, detail)
                values (:id, :project, :capture, :start, :end, :exact, :at, :state, :new, :nearestStart, :nearestEnd, :detail)
                """)
                .param("id", looked.id())
                .param("project", looked.due().project().value())
                .param("capture", looked.due().capture())
                .param("start", looked.due().start())
                .param("end", looked.due().end())
                .param("exact", looked.due().exact())
                .param("at", looked.at().atOffset(ZoneOffset.UTC))
                .param("state", looked.finding().state().code())
                .param("new", looked.newCapture())
                .param("nearestStart", nearest.map(Nearest::start).orElse(null))
                .param("nearestEnd", nearest.map(Nearest::end).orElse(null))
                .param("detail", looked.finding().detail())
                .update();
    }

    /**
     * What is known of a quotation since it was cited.
     *
     * @param start the first code point of the quotation in the archived text
     * @param end the code point after its last
     * @param state what the latest look found; empty where nobody has looked yet
     * @param at when that was, or when it was told that the source was retracted
     * @param retractedAt when a search of the project told that its source was retracted
     * @param nearest the passage of the new text that resembles it most; empty where it stands there or there is none
     */
    record Latest(
            String captureId,
            int start,
            int end,
            String url,
            String title,
            String exact,
            Optional<State> state,
            Instant at,
            Optional<Instant> retractedAt,
            Optional<String> nearest,
            Optional<String> detail) {}

    /** What was looked at again or rests on what was retracted since: that first, then what is not as it was. */
    List<Latest> latest(ProjectId project, int limit) {
        return jdbc.sql("""
                select q.capture_id, q.span_start, q.span_end, q.exact, p.url_final, p.title, last.state, last.detail,
                       told.told_at as retracted_at, coalesce(last.at, told.told_at) as at,
                       substr(t.text, last.nearest_start + 1, last.nearest_end - last.nearest_start) as nearest
                  from (select distinct capture_id, span_start, span_end, exact
                          from evidence.citation
                         where project_id = :project
                           and capture_id is not null
                           and holds) q
                  join evidence.capture p on p.capture_id = q.capture_id
                  left join lateral (select r.state, r.at, r.detail, r.new_capture_id, r.nearest_start, r.nearest_end
                                       from evidence.recheck r
                                      where r.project_id = :project
                                        and r.capture_id = q.capture_id
                                        and r.span_start = q.span_start
                                        and r.span_end = q.span_end
                                      order by r.at desc, r.recheck_id desc
                                      limit 1) last on true
                  left join evidence.retraction told on told.capture_url = p.url_requested
                                                    and told.project_id = :project
                  left join evidence.capture n on n.capture_id = last.new_capture_id
                  left join evidence.extracted_text t on t.text_sha256 = n.text_sha256
                 where last.at is not null or told.told_at is not null
                 order by told.told_at is null, last.state = 'same', coalesce(last.at, told.told_at) desc, q.capture_id, q.span_start
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", limit)
                .query((row, _) -> latest(row))
                .list();
    }

    private static Latest latest(ResultSet row) throws SQLException {
        return new Latest(
                row.getString("capture_id"),
                row.getInt("span_start"),
                row.getInt("span_end"),
                row.getString("url_final"),
                row.getString("title"),
                row.getString("exact"),
                Optional.ofNullable(row.getString("state")).map(state -> State.valueOf(state.toUpperCase(Locale.ROOT))),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("retracted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("nearest")),
                Optional.ofNullable(row.getString("detail")));
    }
}
