package org.cotejo.evidence.transcription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was brought and what the second person found. */
@Repository
class Transcriptions {
    private static final String COLUMNS = """
            select transcription_id, project_id, url, capture_id, given_by, given_at, agrees, note
              from evidence.transcription
            """;

    private final JdbcClient jdbc;

    Transcriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same words of the same source within a second are the same file: the first who brought them stays. */
    Transcription insert(Transcription transcription) {
        jdbc.sql("""
                insert into evidence.transcription (transcription_id, project_id, url, capture_id, given_by, given_at)
                values (:id, :project, :url, :capture, :by, :at)
                on conflict (project_id, capture_id) do nothing
                """)
                .param("id", transcription.id())
                .param("project", transcription.project().value())
                .param("url", transcription.url())
                .param("capture", transcription.capture())
                .param("by", transcription.givenBy().value())
                .param("at", transcription.givenAt().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(COLUMNS + " where project_id = :project and capture_id = :capture")
                .param("project", transcription.project().value())
                .param("capture", transcription.capture())
                .query((row, _) -> transcription(row))
                .single();
    }

    Optional<Transcription> byId(ProjectId project, UUID id) {
        return jdbc.sql(COLUMNS + " where project_id = :project and transcription_id = :id")
                .param("project", project.value())
                .param("id", id)
                .query((row, _) -> transcription(row))
                .optional();
    }

    /** What waits for a second person who may be this one. */
    List<Transcription> openFor(ProjectId project, AccountId person, int limit) {
        return jdbc.sql(COLUMNS + """
                 where project_id = :project
                   and decided_at is null
                   and given_by <> :person
                 order by transcription_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("person", person.value())
                .param("limit", limit)
                .query((row, _) -> transcription(row))
                .list();
    }

    /** What a second person found. */
    record Decision(AccountId by, Instant at, boolean agrees, String note) {}

    /** False where somebody else was first. */
    boolean decide(UUID id, Decision decision) {
        return jdbc.sql("""
                        update evidence.transcription
                           set decided_by = :by,
                               decided_at = :at,
                               agrees = :agrees,
                               note = :note
                         where transcription_id = :id
                           and decided_at is null
                        """)
                        .param("id", id)
                        .param("by", decision.by().value())
                        .param("at", decision.at().atOffset(ZoneOffset.UTC))
                        .param("agrees", decision.agrees())
                        .param("note", decision.note())
                        .update()
                == 1;
    }

    private static Transcription transcription(ResultSet row) throws SQLException {
        var agrees = row.getObject("agrees", Boolean.class);
        return new Transcription(
                row.getObject("transcription_id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("url"),
                row.getString("capture_id"),
                new AccountId(row.getObject("given_by", UUID.class)),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(agrees),
                Optional.ofNullable(row.getString("note")));
    }
}
