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

    List<ItemMean> itemMeans(ProjectId project) {
        return jdbc.sql("""
                select c.model_id, r.criterion, avg(r.value)::float8 as mean, count(*) as ratings
                  from judgment.rating_v1 r
                  join corpus.response_v1 c on c.response_id = r.response_id
                 where r.project_id = :project and r.value is not null
                 group by c.model_id, r.criterion, r.item_id
                 order by c.model_id, r.criterion, r.item_id
                """)
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

    List<Share> distribution(ProjectId project) {
        return jdbc.sql("""
                select c.model_id, r.criterion, r.value, count(*) as count
                  from judgment.rating_v1 r
                  join corpus.response_v1 c on c.response_id = r.response_id
                 where r.project_id = :project
                 group by c.model_id, r.criterion, r.value
                 order by c.model_id, r.criterion, r.value
                """)
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
