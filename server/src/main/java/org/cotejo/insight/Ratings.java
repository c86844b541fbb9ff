package org.cotejo.insight;

import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the published views and adds up; every sum is made by the database. */
@Repository
class Ratings {
    private final JdbcClient jdbc;

    Ratings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The mean rating of one item's responses by one model on one criterion. */
    record ItemMean(@Nullable UUID model, String criterion, double mean, long ratings) {}

    /** Each submission counts once for a criterion, also where several of its criteria have since become one. */
    List<ItemMean> itemMeans(ProjectId project, Meanings scores) {
        return scores.bind(jdbc.sql(Meanings.TABLE + """
                , said as (
                  select c.model_id, m.target as criterion, r.item_id, avg(m.now) as value, count(*) as ratings
                    from judgment.rating_v1 r
                    join meaning m on m.protocol_id = r.protocol_id and m.code = r.criterion and m.value = r.value
                    join corpus.response_v1 c on c.response_id = r.response_id
                   where r.project_id = :project
                   group by c.model_id, m.target, r.item_id, r.submission_id, r.response_id
                )
                select model_id, criterion, avg(value)::float8 as mean, sum(ratings)::bigint as ratings
                  from said
                 group by model_id, criterion, item_id
                 order by model_id, criterion, item_id
                """))
                .param("project", project.value())
                .query((row, _) -> new ItemMean(
                        row.getObject("model_id", UUID.class),
                        row.getString("criterion"),
                        row.getDouble("mean"),
                        row.getLong("ratings")))
                .list();
    }

    /** How often a value (absent: not applicable) was given. */
    record Share(
            @Nullable UUID model,
            String criterion,
            @Nullable Integer value,
            long count) {}

    List<Share> distribution(ProjectId project, Meanings scores) {
        return scores.bind(jdbc.sql(Meanings.TABLE + """
                select c.model_id, m.target as criterion, nullif(m.now, -1) as value, count(*) as count
                  from judgment.rating_v1 r
                  join meaning m on m.protocol_id = r.protocol_id and m.code = r.criterion
                                and m.value = coalesce(r.value, -1)
                  join corpus.response_v1 c on c.response_id = r.response_id
                 where r.project_id = :project
                 group by c.model_id, m.target, m.now
                 order by c.model_id, m.target, m.now
                """))
                .param("project", project.value())
                .query((row, _) -> new Share(
                        row.getObject("model_id", UUID.class),
                        row.getString("criterion"),
                        row.getObject("value", Integer.class),
                        row.getLong("count")))
                .list();
    }

    /** How much of a model was judged. */
    record Exposure(@Nullable UUID model, long responses, long submissions, long words) {}

    List<Exposure> exposure(ProjectId project) {
        return jdbc.sql("""
                select c.model_id, count(distinct l.response_id) as responses, count(*) as submissions,
                       coalesce(sum(c.words), 0) as words
                  from judgment.latest_v1 l
                  join corpus.response_v1 c on c.response_id = l.response_id
                 where l.project_id = :project
                 group by c.model_id
                """)
                .param("project", project.value())
                .query((row, _) -> new Exposure(
                        row.getObject("model_id", UUID.class),
                        row.getLong("responses"),
                        row.getLong("submissions"),
                        row.getLong("words")))
                .list();
    }
}
