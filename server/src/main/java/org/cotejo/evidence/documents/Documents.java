package org.cotejo.evidence.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of all projects, withdrawn ones too: what was cited stays. */
@Repository
class Documents {
    private static final String COLUMNS = """
            select d.document_id, d.project_id, d.capture_id, d.payload_sha256, d.filename, d.title, c.kind, c.flags, c.usable,
                   d.added_by, d.added_at, d.withdrawn_at
              from evidence.document d
              join evidence.capture c on c.capture_id = d.capture_id
            """;

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the project has the same file already. */
    boolean insert(Document document) {
        return 1
                == jdbc.sql("""
                insert into evidence.document
                       (document_id, project_id, capture_id, payload_sha256, filename, title, added_by, added_at)
                values (:id, :project, :capture, :payload, :filename, :title, :by, :at)
                on conflict (project_id, payload_sha256) where withdrawn_at is null do nothing
                """)
                        .param("id", document.id())
                        .param("project", document.project().value())
                        .param("capture", document.capture())
                        .param("payload", document.payloadSha256())
                        .param("filename", document.filename())
                        .param("title", document.title())
                        .param("by", document.addedBy().value())
                        .param("at", document.addedAt().atOffset(ZoneOffset.UTC))
                        .update();
    }

    boolean withdraw(UUID id, AccountId by, Instant now) {
        return 1
                == jdbc.sql("""
                update evidence.document
                   set withdrawn_by = :by,
                       withdrawn_at = :now
                 where document_id = :id
                   and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
    }

    int count(ProjectId project) {
        return jdbc.sql("""
                select count(*)
                  from evidence.document
                 where project_id = :project
                   and withdrawn_at is null
                """)
                .param("project", project.value())
                .query(Integer.class)
                .single();
    }

    /** The latest first, withdrawn ones too. */
    List<Document> ofProject(ProjectId project, int limit) {
        return jdbc.sql(COLUMNS + """
                 where d.project_id = :project
                 order by d.document_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", limit)
                .query((row, _) -> document(row))
                .list();
    }

    Optional<Document> byId(ProjectId project, UUID id) {
        return jdbc.sql(COLUMNS + """
                 where d.project_id = :project
                   and d.document_id = :id
                """)
                .param("project", project.value())
                .param("id", id)
                .query((row, _) -> document(row))
                .optional();
    }

    /** Those in which is searched. */
    Set<UUID> searched(ProjectId project) {
        return new HashSet<>(jdbc.sql("""
                select document_id
                  from evidence.document
                 where project_id = :project
                   and withdrawn_at is null
                """)
                .param("project", project.value())
                .query((row, _) -> row.getObject("document_id", UUID.class))
                .list());
    }

    /** Which text, by whom extracted. */
    record Extracted(String text, String extractor) {}

    Extracted text(UUID id) {
        return jdbc.sql("""
                select t.text, t.extractor
                  from evidence.document d
                  join evidence.capture c on c.capture_id = d.capture_id
                  join evidence.extracted_text t on t.text_sha256 = c.text_sha256
                 where d.document_id = :id
                """)
                .param("id", id)
                .query((row, _) -> new Extracted(row.getString("text"), row.getString("extractor")))
                .single();
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getObject("document_id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("capture_id"),
                row.getString("payload_sha256"),
                row.getString("filename"),
                row.getString("title"),
                row.getString("kind"),
                List.of((String[]) row.getArray("flags").getArray()),
                row.getBoolean("usable"),
                new AccountId(row.getObject("added_by", UUID.class)),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
