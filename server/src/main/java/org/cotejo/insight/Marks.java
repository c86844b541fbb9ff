package org.cotejo.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Marks {
    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many marks of one category and severity a model got, on how many responses. */
    record ErrorCount(@Nullable UUID model, String category, String severity, long marks, long responses) {}

    List<ErrorCount> counts(ProjectId project, Meanings categories) {
        return categories
                .bind(jdbc.sql(Meanings.TABLE + """
                select c.model_id, m.target as category, a.severity, count(*) as marks,
                       count(distinct a.response_id) as responses
                  from judgment.annotation_v1 a
                  join meaning m on m.protocol_id = a.protocol_id and m.code = a.category
                  join corpus.response_v1 c on c.response_id = a.response_id
                 where a.project_id = :project and a.target <> 'turn'
                 group by c.model_id, m.target, a.severity
                 order by m.target, a.severity, c.model_id
                """))
                .param("project", project.value())
                .query((row, _) -> new ErrorCount(
                        row.getObject("model_id", UUID.class),
                        row.getString("category"),
                        row.getString("severity"),
                        row.getLong("marks"),
                        row.getLong("responses")))
                .list();
    }

    /** Which passages are asked for; absent means all. */
    record Filter(
            Optional<UUID> model,
            boolean withoutModel,
            Optional<String> category,
            Optional<String> severity,
            Optional<UUID> after) {}

    /** A marked passage with where it stands. */
    record Passage(
            UUID annotation,
            UUID submission,
            UUID itemId,
            @Nullable String model,
            @Nullable String item,
            String response,
            String prompt,
            String kind,
            UUID protocol,
            String category,
            String severity,
            @Nullable String exact,
            String prefix,
            String suffix,
            String reason,
            AccountId evaluator,
            Instant submittedAt) {}

    /** With a category, what was that category in each version. */
    List<Passage> passages(ProjectId project, Filter filter, Meanings category, int limit) {
        return category.bind(jdbc.sql(Meanings.TABLE + """
                select a.annotation_id, a.submission_id, a.item_id, c.model, c.item, c.response, c.prompt, a.kind,
                       a.category, a.severity, a.exact, a.prefix, a.suffix, a.reason, a.evaluator_id, a.submitted_at,
                       a.protocol_id
                  from judgment.annotation_v1 a
                  join corpus.response_v1 c on c.response_id = a.response_id
                 where a.project_id = :project and a.target <> 'turn'
                   and (:model::uuid is null or c.model_id = :model::uuid)
                   and (not :without_model or c.model_id is null)
                   and (:category::text is null
                        or (a.category = any(:codes)
                            and (a.protocol_id, a.category) in (select protocol_id, code from meaning)))
                   and (:severity::text is null or a.severity = :severity)
                   and (:after::uuid is null or a.annotation_id > :after::uuid)
                 order by a.annotation_id
                 limit :limit
                """))
                .param("codes", category.codes())
                .param("project", project.value())
                .param("model", filter.model().orElse(null))
                .param("without_model", filter.withoutModel())
                .param("category", filter.category().orElse(null))
                .param("severity", filter.severity().orElse(null))
                .param("after", filter.after().orElse(null))
                .param("limit", limit)
                .query((row, _) -> new Passage(
                        row.getObject("annotation_id", UUID.class),
                        row.getObject("submission_id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        row.getString("model"),
                        row.getString("item"),
                        row.getString("response"),
                        row.getString("prompt"),
                        row.getString("kind"),
                        row.getObject("protocol_id", UUID.class),
                        row.getString("category"),
                        row.getString("severity"),
                        row.getString("exact"),
                        Optional.ofNullable(row.getString("prefix")).orElse(""),
                        Optional.ofNullable(row.getString("suffix")).orElse(""),
                        row.getString("reason"),
                        new AccountId(row.getObject("evaluator_id", UUID.class)),
                        row.getTimestamp("submitted_at").toInstant()))
                .list();
    }
}
