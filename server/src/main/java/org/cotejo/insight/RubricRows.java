package org.cotejo.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the answers to rubric items beside what was asked; every sum is made by the database. */
@Repository
public class RubricRows {
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate streams;

    RubricRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.streams = new JdbcTemplate(template.getDataSource());
        this.streams.setFetchSize(FETCH);
    }

    /** The mean score of one prompt's responses by one model, over those who answered; the axis is empty for the whole. */
    record ItemScore(@Nullable UUID model, @Nullable String name, String axis, double score, long submissions) {}

    /** Where no points can be won there is no score. */
    List<ItemScore> itemScores(ProjectId project) {
        return jdbc.sql("""
                with scored as (
                  select a.submission_id, a.response_id, a.item_id,
                         case when grouping(r.axis) = 1 then '' else r.axis end as axis,
                         sum(case when a.met then r.points else 0 end)::float8 as won,
                         sum(greatest(r.points, 0)) as possible
                    from judgment.rubric_answer_v1 a
                    join corpus.rubric_item_v1 r on r.item_id = a.item_id and r.rubric_item = a.rubric_item
                   where a.project_id = :project
                   group by a.submission_id, a.response_id, a.item_id, rollup (r.axis))
                select c.model_id, c.model, s.axis, avg(s.won / s.possible) as score, count(*) as submissions
                  from scored s
                  join corpus.response_v1 c on c.response_id = s.response_id
                 where s.possible > 0 and s.axis is not null
                 group by c.model_id, c.model, s.axis, s.item_id
                 order by c.model nulls last, s.axis, s.item_id
                """)
                .param("project", project.value())
                .query((row, _) -> new ItemScore(
                        row.getObject("model_id", UUID.class),
                        row.getString("model"),
                        row.getString("axis"),
                        row.getDouble("score"),
                        row.getLong("submissions")))
                .list();
    }

    /** How one rubric item was answered for one model's responses. */
    record Met(
            UUID itemId,
            String item,
            String prompt,
            String rubricItem,
            String text,
            int points,
            @Nullable String axis,
            @Nullable String model,
            long answers,
            long met) {}

    /** The rubric items on which most points were lost, each with all models, and how many there are in all. */
    List<Met> costliest(ProjectId project, int limit) {
        return jdbc.sql("""
                with lost as (
                  select a.item_id, a.rubric_item,
                         sum(case when a.met then greatest(-r.points, 0) else greatest(r.points, 0) end) as points
                    from judgment.rubric_answer_v1 a
                    join corpus.rubric_item_v1 r on r.item_id = a.item_id and r.rubric_item = a.rubric_item
                   where a.project_id = :project
                   group by a.item_id, a.rubric_item
                   order by points desc, a.item_id, a.rubric_item
                   limit :limit)
                select r.item_id, r.item, c.prompt, r.rubric_item, r.text, r.points, r.axis, c.model,
                       count(*) as answers, count(*) filter (where a.met) as met
                  from lost
                  join corpus.rubric_item_v1 r on r.item_id = lost.item_id and r.rubric_item = lost.rubric_item
                  join judgment.rubric_answer_v1 a on a.item_id = r.item_id and a.rubric_item = r.rubric_item
                  join corpus.response_v1 c on c.response_id = a.response_id
                 group by lost.points, r.item_id, r.item, c.prompt, r.rubric_item, r.text, r.points, r.axis, r.position,
                          c.model
                 order by lost.points desc, r.item_id, r.rubric_item, c.model nulls last
                """)
                .param("project", project.value())
                .param("limit", limit)
                .query(Met.class)
                .list();
    }

    /** How many prompts ask something, and how many rubric items have an answer. */
    record Totals(long prompts, long answeredItems) {}

    Totals totals(ProjectId project) {
        return jdbc.sql("""
                select (select count(distinct item_id) from corpus.rubric_item_v1 where project_id = :project) as prompts,
                       (select count(distinct (item_id, rubric_item))
                          from judgment.rubric_answer_v1
                         where project_id = :project) as answered_items
                """)
                .param("project", project.value())
                .query(Totals.class)
                .single();
    }

    /** One answer as the exports write it; item, response and model by the names of the imported file. */
    public record Row(
            String item,
            String response,
            Optional<String> model,
            AccountId evaluator,
            String rubricItem,
            String text,
            int points,
            Optional<String> axis,
            boolean met,
            Optional<String> reason,
            Instant submittedAt) {}

    /** Hands the rows over one by one, without holding them all; call it within a transaction. */
    public void stream(ProjectId project, Consumer<Row> sink) {
        streams.query(
                """
                select r.item, c.response, c.model, a.evaluator_id, r.rubric_item, r.text, r.points, r.axis, a.met,
                       a.reason, a.submitted_at
                  from judgment.rubric_answer_v1 a
                  join corpus.rubric_item_v1 r on r.item_id = a.item_id and r.rubric_item = a.rubric_item
                  join corpus.response_v1 c on c.response_id = a.response_id
                 where a.project_id = ?
                 order by a.submission_id, a.response_id, r.position
                """,
                row -> {
                    sink.accept(new Row(
                            row.getString("item"),
                            row.getString("response"),
                            Optional.ofNullable(row.getString("model")),
                            new AccountId(row.getObject("evaluator_id", UUID.class)),
                            row.getString("rubric_item"),
                            row.getString("text"),
                            row.getInt("points"),
                            Optional.ofNullable(row.getString("axis")),
                            row.getBoolean("met"),
                            Optional.ofNullable(row.getString("reason")),
                            row.getTimestamp("submitted_at").toInstant()));
                },
                project.value());
    }
}
