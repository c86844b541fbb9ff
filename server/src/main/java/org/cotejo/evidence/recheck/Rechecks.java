package org.cotejo.evidence.recheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
     * The latest look at a quotation.
     *
     * @param nearest the passage of the new text that resembles it most; empty where it stands there or there is none
     */
    record Latest(
            String captureId,
            String url,
            String title,
            String exact,
            State state,
            Instant at,
            Optional<String> nearest,
            Optional<String> detail) {}

    /** What is not as it was first. */
    List<Latest> latest(ProjectId project, int limit) {
        return jdbc.sql("""
                select *
                  from (select distinct on (r.capture_id, r.span_start, r.span_end)
                               r.capture_id, p.url_final, p.title, r.exact, r.state, r.at, r.detail,
                               substr(t.text, r.nearest_start + 1, r.nearest_end - r.nearest_start) as nearest
                          from evidence.recheck r
                          join evidence.capture p on p.capture_id = r.capture_id
                          left join evidence.capture n on n.capture_id = r.new_capture_id
                          left join evidence.extracted_text t on t.text_sha256 = n.text_sha256
                         where r.project_id = :project
                         order by r.capture_id, r.span_start, r.span_end, r.at desc, r.recheck_id desc) last
                 order by state = 'same', at desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", limit)
                .query((row, _) -> new Latest(
                        row.getString("capture_id"),
                        row.getString("url_final"),
                        row.getString("title"),
                        row.getString("exact"),
                        State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("nearest")),
                        Optional.ofNullable(row.getString("detail"))))
                .list();
    }
}
