package org.cotejo.evidence.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.registry.SourceRules;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The archived documents: insert-only, each under the hash of its file. */
@Repository
public class Captures {
    private final JdbcClient jdbc;

    Captures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same file again is the same capture. */
    void insert(Capture capture, String text, byte[] file) {
        jdbc.sql("""
                insert into evidence.extracted_text (text_sha256, extractor, text)
                values (:sha256, :extractor, :text)
                on conflict (text_sha256) do nothing
                """)
                .param("sha256", capture.textSha256())
                .param("extractor", Extraction.EXTRACTOR)
                .param("text", text)
                .update();
        insert(capture);
        jdbc.sql("""
                insert into evidence.capture_file (capture_id, bytes)
                values (:capture, :bytes)
                on conflict (capture_id) do nothing
                """).param("capture", capture.id()).param("bytes", file).update();
    }

    private void insert(Capture capture) {
        jdbc.sql("""
                insert into evidence.capture
                       (capture_id, url_requested, url_final, hops, ip, status, fetched_at, wire_bytes, kind, title, charset,
                        payload_sha256, text_sha256, flags, usable, software)
                values (:id, :requested, :final, :hops, :ip, :status, :fetchedAt, :bytes, :kind, :title, :charset,
                        :payload, :text, :flags, :usable, :software)
                on conflict (capture_id) do nothing
                """)
                .param("id", capture.id())
                .param("requested", capture.urlRequested())
                .param("final", capture.urlFinal())
                .param("hops", capture.hops())
                .param("ip", capture.ip())
                .param("status", capture.status())
                .param("fetchedAt", capture.fetchedAt().atOffset(ZoneOffset.UTC))
                .param("bytes", capture.wireBytes())
                .param("kind", capture.kind())
                .param("title", capture.title())
                .param("charset", capture.charset())
                .param("payload", capture.payloadSha256())
                .param("text", capture.textSha256())
                .param("flags", capture.flags().toArray(String[]::new))
                .param("usable", capture.isUsable())
                .param("software", capture.software())
                .update();
    }

    Optional<Capture> byId(String id) {
        return jdbc.sql("""
                select capture_id, url_requested, url_final, hops, ip, status, fetched_at, wire_bytes, kind, title, charset,
                       payload_sha256, text_sha256, flags, usable, software
                  from evidence.capture
                 where capture_id = :id
                """).param("id", id).query((row, _) -> capture(row)).optional();
    }

    /** A capture that somebody ordered in the project, or a document that was brought to it. */
    public Optional<Capture> ofProject(ProjectId project, String id) {
        var isKnown = jdbc.sql("""
                select exists (select 1
                                 from evidence.capture_order
                                where project_id = :project
                                  and capture_id = :id)
                    or exists (select 1
                                 from evidence.document
                                where project_id = :project
                                  and capture_id = :id)
                """)
                .param("project", project.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
        return isKnown ? byId(id) : Optional.empty();
    }

    /** Whether its text may prove something: it is whole, or a second person has confirmed what the first brought. */
    public boolean isUsable(Capture capture) {
        return capture.isUsable()
                || capture.flags().contains(Capture.TRANSCRIBED)
                        && jdbc.sql("""
                        select exists (select 1
                                         from evidence.transcription
                                        where capture_id = :id
                                          and agrees)
                        """)
                                .param("id", capture.id())
                                .query(Boolean.class)
                                .single();
    }

    /** How far a source is trusted: as its address is, and not at all once a search of the project has told that it was retracted. */
    public Tier tierOf(ProjectId project, Capture capture, SourceRules rules) {
        var isRetracted = jdbc.sql("""
                select exists (select
                                 from evidence.retraction
                                where capture_url = :url
                                  and project_id = :project)
                """)
                .param("url", capture.urlRequested())
                .param("project", project.value())
                .query(Boolean.class)
                .single();
        return isRetracted ? Tier.E : rules.tierOf(capture.urlFinal());
    }

    /** The text of a capture, and who extracted it. */
    public record Extracted(String extractor, String text) {}

    public Extracted extracted(String textSha256) {
        return jdbc.sql("select extractor, text from evidence.extracted_text where text_sha256 = :sha256")
                .param("sha256", textSha256)
                .query((row, _) -> new Extracted(row.getString("extractor"), row.getString("text")))
                .single();
    }

    private static Capture capture(ResultSet row) throws SQLException {
        return new Capture(
                row.getString("capture_id"),
                row.getString("url_requested"),
                row.getString("url_final"),
                row.getInt("hops"),
                row.getString("ip"),
                row.getInt("status"),
                row.getObject("fetched_at", java.time.OffsetDateTime.class).toInstant(),
                row.getLong("wire_bytes"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("charset"),
                row.getString("payload_sha256"),
                row.getString("text_sha256"),
                List.of((String[]) row.getArray("flags").getArray()),
                row.getBoolean("usable"),
                row.getString("software"));
    }

    public byte[] file(String id) {
        return jdbc.sql("select bytes from evidence.capture_file where capture_id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /** Takes the turn at a host; false while somebody else has it, or the pause after them is not over. */
    boolean takeTurn(String host, CaptureOrderId order, Instant now, Instant until) {
        jdbc.sql("""
                insert into evidence.host_turn (host, until)
                values (:host, :now)
                on conflict (host) do nothing
                """)
                .param("host", host)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var taken = jdbc.sql("""
                update evidence.host_turn
                   set order_id = :order,
                       until = :until
                 where host = :host
                   and until <= :now
                """)
                .param("host", host)
                .param("order", order.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        return taken == 1;
    }

    void endTurn(String host, CaptureOrderId order, Instant next) {
        jdbc.sql("""
                update evidence.host_turn
                   set order_id = null,
                       until = :next
                 where host = :host
                   and order_id = :order
                """)
                .param("host", host)
                .param("order", order.value())
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }
}
