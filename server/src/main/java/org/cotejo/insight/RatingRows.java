package org.cotejo.insight;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProtocolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Every rating that counts with what it was given to, as the exports write it. */
@Repository
public class RatingRows {
    private static final int FETCH = 1_000;

    private final JdbcTemplate streams;

    RatingRows(JdbcTemplate jdbcTemplate) {
        this.streams = new JdbcTemplate(jdbcTemplate.getDataSource());
        this.streams.setFetchSize(FETCH);
    }

    /** One rating; item, response and model by the names of the imported file where it gave them. */
    public record Row(
            String item,
            String response,
            Optional<String> model,
            AccountId evaluator,
            String criterion,
            @Nullable Integer value,
            boolean notApplicable,
            Instant submittedAt,
            ProtocolId protocol) {}

    /** Hands the rows over one by one, without holding them all; call it within a transaction. */
    public void stream(ProjectId project, Consumer<Row> sink) {
        streams.query(
                """
                select coalesce(c.item, c.item_id::text) as item, c.response, c.model, r.evaluator_id, r.criterion,
                       r.value, r.not_applicable, l.submitted_at, l.protocol_id
                  from judgment.latest_v1 l
                  join judgment.rating_v1 r on r.submission_id = l.submission_id
                  join corpus.response_v1 c on c.response_id = r.response_id
                 where l.project_id = ?
                 order by l.submission_id, r.response_id, r.criterion
                """,
                row -> {
                    sink.accept(new Row(
                            row.getString("item"),
                            row.getString("response"),
                            Optional.ofNullable(row.getString("model")),
                            new AccountId(row.getObject("evaluator_id", UUID.class)),
                            row.getString("criterion"),
                            row.getObject("value", Integer.class),
                            row.getBoolean("not_applicable"),
                            row.getTimestamp("submitted_at").toInstant(),
                            new ProtocolId(row.getObject("protocol_id", UUID.class))));
                },
                project.value());
    }
}
