package org.cotejo.exchange.archive;

import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The responses that claims were taken from, by the corpus's published view. */
@Repository
class JudgedResponses {
    private final JdbcClient jdbc;

    JudgedResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A response with who wrote it; the model's name is the lead's to give away. */
    record Judged(UUID id, String text, Optional<String> model, Optional<String> locale) {}

    Judged byId(ProjectId project, UUID id) {
        return jdbc.sql("""
                select response_id, text, model, locale
                  from corpus.response_v1
                 where project_id = :project
                   and response_id = :id
                """)
                .param("project", project.value())
                .param("id", id)
                .query((row, _) -> new Judged(
                        row.getObject("response_id", UUID.class),
                        row.getString("text"),
                        Optional.ofNullable(row.getString("model")),
                        Optional.ofNullable(row.getString("locale"))))
                .single();
    }
}
