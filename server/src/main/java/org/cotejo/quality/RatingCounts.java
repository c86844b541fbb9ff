package org.cotejo.quality;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.judgment.SubmissionKept;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps how each response was rated. A submission only tells that it was kept; the counts of its responses are made anew
 * from the published views when somebody next looks, so that nobody waits at submission.
 */
@Repository
class RatingCounts {
    private final JdbcClient jdbc;

    RatingCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(SubmissionKept event) {
        jdbc.sql("""
                insert into quality.uncounted (submission_id, project_id, responses)
                values (:submission, :project, :responses)
                """)
                .param("submission", event.submission())
                .param("project", event.project().value())
                .param(
                        "responses",
                        event.responses().stream()
                                .map(response -> response.value())
                                .toArray(UUID[]::new))
                .update();
    }

    /** Counts what was kept since; in the caller's transaction, one at a time for a project. */
    void catchUp(ProjectId project) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('quality.counts'), hashtext(:project))")
                .param("project", project.value().toString())
                .query(_ -> {});
        var changed = jdbc.sql("""
                with known as (delete from quality.uncounted where project_id = :project returning responses)
                select distinct unnest(responses) as response_id from known
                """)
                .param("project", project.value())
                .query(UUID.class)
                .list();
        if (changed.isEmpty()) return;
        var responses = changed.toArray(UUID[]::new);
        for (var table : List.of("rated_response", "judged_response", "marked_response")) {
            run(
                    "delete from quality." + table + " where project_id = :project and response_id = any(:responses)",
                    project,
                    responses);
        }
        run(RATED, project, responses);
        run(JUDGED, project, responses);
        run(MARKED, project, responses);
    }

    private static final String RATED = """
            insert into quality.rated_response (project_id, response_id, protocol_id, criterion, ratings, rated_at)
            select r.project_id, r.response_id, r.protocol_id, r.criterion, array_agg(r.value order by r.value),
                   max(r.submitted_at)
              from judgment.rating_v1 r
             where r.project_id = :project
               and r.response_id = any(:responses)
               and r.value is not null
             group by r.project_id, r.response_id, r.protocol_id, r.criterion
            """;

    private static final String JUDGED = """
            insert into quality.judged_response (project_id, response_id, protocol_id, judgments, judged_at)
            select l.project_id, r.response_id, l.protocol_id, count(*), max(l.submitted_at)
              from judgment.latest_v1 l
              join assignment.task_v1 t on t.task_id = l.task_id
             cross join unnest(t.responses) as r(response_id)
             where l.project_id = :project
               and r.response_id = any(:responses)
             group by l.project_id, r.response_id, l.protocol_id
            """;

    private static final String MARKED = """
            insert into quality.marked_response (project_id, response_id, protocol_id, family, judgments)
            select a.project_id, a.response_id, a.protocol_id, split_part(a.category, '.', 1),
                   count(distinct a.submission_id)
              from judgment.annotation_v1 a
             where a.project_id = :project
               and a.response_id = any(:responses)
               and a.kind <> 'strength'
               and a.target <> 'turn'
             group by a.project_id, a.response_id, a.protocol_id, split_part(a.category, '.', 1)
            """;

    private void run(String sql, ProjectId project, UUID[] responses) {
        jdbc.sql(sql)
                .param("project", project.value())
                .param("responses", responses)
                .update();
    }

    /** What agreement is told apart by. */
    enum Slice {
        NONE("''"),
        LOCALE("coalesce(c.locale, '')"),
        DOMAIN("coalesce(c.domain, '')"),
        VERSION("coalesce(v.version, '')");

        private final String sql;

        Slice(String sql) {
            this.sql = sql;
        }
    }

    /** Responses that were rated alike: which ratings, and how many responses. */
    record Rated(String key, String slice, List<Integer> ratings, int responses) {}

    List<Rated> ratings(ProjectId project, Slice slice) {
        return jdbc.sql("""
                select r.criterion as key, %s as slice, r.ratings, count(*)::int as responses
                  from quality.rated_response r
                  %s
                 where r.project_id = :project
                 group by 1, 2, 3
                """.formatted(slice.sql, joined(slice)))
                .param("project", project.value())
                .query((row, _) ->
                        new Rated(row.getString("key"), row.getString("slice"), ints(row), row.getInt("responses")))
                .list();
    }

    private static String joined(Slice slice) {
        return switch (slice) {
            case NONE -> "";
            case LOCALE, DOMAIN -> "join corpus.response_v1 c on c.response_id = r.response_id";
            case VERSION -> "left join project.protocol_v1 v on v.protocol_id = r.protocol_id";
        };
    }

    private static List<Integer> ints(ResultSet row) throws SQLException {
        Array array = row.getArray("ratings");
        return Arrays.asList((Integer[]) array.getArray());
    }

    /** Responses by how many judged them and how many of those marked an error of the family; without one, none did. */
    record Marked(@Nullable String family, String slice, int judgments, int marked, int responses) {}

    List<Marked> marks(ProjectId project, Slice slice) {
        return jdbc.sql("""
                select m.family, %1$s as slice, r.judgments, coalesce(m.judgments, 0) as marked, count(*)::int as responses
                  from quality.judged_response r
                  join quality.marked_response m on m.project_id = r.project_id
                                                and m.response_id = r.response_id
                                                and m.protocol_id = r.protocol_id
                  %2$s
                 where r.project_id = :project
                 group by 1, 2, 3, 4
                union all
                select null, %1$s, r.judgments, 0, count(*)::int
                  from quality.judged_response r
                  %2$s
                 where r.project_id = :project
                 group by 2, 3
                """.formatted(slice.sql, joined(slice)))
                .param("project", project.value())
                .query((row, _) -> new Marked(
                        row.getString("family"),
                        row.getString("slice"),
                        row.getInt("judgments"),
                        row.getInt("marked"),
                        row.getInt("responses")))
                .list();
    }

    /** How many people judged in the project. */
    int raters(ProjectId project) {
        return Optional.ofNullable(jdbc.sql("""
                select count(distinct evaluator_id)::int from judgment.latest_v1 where project_id = :project
                """)
                        .param("project", project.value())
                        .query(Integer.class)
                        .single())
                .orElse(0);
    }

    /** The ratings of one criterion by the week in which a response was last rated, on Monday, in UTC. */
    List<Rated> weekly(ProjectId project, String criterion) {
        return jdbc.sql("""
                select r.criterion as key,
                       to_char(date_trunc('week', r.rated_at at time zone 'UTC'), 'YYYY-MM-DD') as slice,
                       r.ratings, count(*)::int as responses
                  from quality.rated_response r
                 where r.project_id = :project
                   and r.criterion = :criterion
                 group by 1, 2, 3
                """)
                .param("project", project.value())
                .param("criterion", criterion)
                .query((row, _) ->
                        new Rated(row.getString("key"), row.getString("slice"), ints(row), row.getInt("responses")))
                .list();
    }

    /** A response whose ratings lie far apart. */
    record Apart(UUID itemId, UUID responseId, String item, String response, List<Integer> ratings) {}

    List<Apart> apart(ProjectId project, String criterion, int limit) {
        return jdbc.sql("""
                select c.item_id, r.response_id, c.item, c.response, r.ratings
                  from quality.rated_response r
                  join corpus.response_v1 c on c.response_id = r.response_id
                 where r.project_id = :project
                   and r.criterion = :criterion
                   and cardinality(r.ratings) > 1
                   and r.ratings[1] < r.ratings[cardinality(r.ratings)]
                 order by r.ratings[cardinality(r.ratings)] - r.ratings[1] desc, r.rated_at desc, r.response_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("criterion", criterion)
                .param("limit", limit)
                .query((row, _) -> new Apart(
                        row.getObject("item_id", UUID.class),
                        row.getObject("response_id", UUID.class),
                        row.getString("item"),
                        row.getString("response"),
                        ints(row)))
                .list();
    }
}
