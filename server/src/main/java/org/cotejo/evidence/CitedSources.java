package org.cotejo.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.bundle.registry.SourceRule;
import org.cotejo.evidence.capture.Captures;
import org.cotejo.evidence.registry.RegistryService;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of sources that were cited, for whoever takes them out of the house. */
@Repository
public class CitedSources {
    private final JdbcClient jdbc;
    private final Captures captures;
    private final RegistryService registry;

    CitedSources(JdbcClient jdbc, Captures captures, RegistryService registry) {
        this.jdbc = jdbc;
        this.captures = captures;
        this.registry = registry;
    }

    /**
     * An archived source.
     *
     * @param id the SHA-256 of its file
     * @param broughtBy who brought what could not be fetched
     * @param confirmedBy who saw it too
     */
    public record CitedSource(
            String id,
            String urlRequested,
            String urlFinal,
            Instant fetchedAt,
            int status,
            String payloadSha256,
            String textSha256,
            String extractor,
            String title,
            List<String> flags,
            Optional<AccountId> broughtBy,
            Optional<AccountId> confirmedBy) {}

    public CitedSource source(ProjectId project, String id) {
        return jdbc.sql("""
                select p.capture_id, p.url_requested, p.url_final, p.fetched_at, p.status, p.payload_sha256, p.text_sha256,
                       t.extractor, p.title, p.flags, x.given_by,
                       case when x.agrees then x.decided_by end as confirmed_by
                  from evidence.capture p
                  join evidence.extracted_text t on t.text_sha256 = p.text_sha256
                  left join evidence.transcription x on x.project_id = :project
                                                    and x.capture_id = p.capture_id
                 where p.capture_id = :id
                """)
                .param("project", project.value())
                .param("id", id)
                .query((row, _) -> source(row))
                .single();
    }

    private static CitedSource source(ResultSet row) throws SQLException {
        return new CitedSource(
                row.getString("capture_id"),
                row.getString("url_requested"),
                row.getString("url_final"),
                row.getObject("fetched_at", OffsetDateTime.class).toInstant(),
                row.getInt("status"),
                row.getString("payload_sha256"),
                row.getString("text_sha256"),
                row.getString("extractor"),
                row.getString("title"),
                List.of((String[]) row.getArray("flags").getArray()),
                account(row, "given_by"),
                account(row, "confirmed_by"));
    }

    private static Optional<AccountId> account(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AccountId::new);
    }

    /** The text that quotations are places of. */
    public String text(String textSha256) {
        return captures.extracted(textSha256).text();
    }

    /** The archived file. */
    public byte[] file(String id) {
        return captures.file(id);
    }

    /** A later look at a quotation, by the code of its state. */
    public record LaterLook(Instant at, String state) {}

    public List<LaterLook> laterLooks(ProjectId project, Citation.Quote quote) {
        return jdbc.sql("""
                select at, state
                  from evidence.recheck
                 where project_id = :project
                   and capture_id = :capture
                   and span_start = :start
                   and span_end = :end
                 order by at, recheck_id
                """)
                .param("project", project.value())
                .param("capture", quote.captureId())
                .param("start", quote.start())
                .param("end", quote.end())
                .query((row, _) ->
                        new LaterLook(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("state")))
                .list();
    }

    /** How far sources were trusted by a version of the project's registry. */
    public List<SourceRule> registry(ProjectId project, int version) {
        return registry.version(project, version).rules();
    }
}
