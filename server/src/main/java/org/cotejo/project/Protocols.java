package org.cotejo.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The versions of the protocols; what is published never changes, so it is read once. */
@Repository
public class Protocols {
    private static final String COLUMNS =
            "protocol_id, project_id, version, state, document, sha256, published_at, previous_id, note_es, note_en"
                    + " from project.protocol";
    private static final int CACHED_MAX = 64;
    private static final int VERSIONS_MAX = 1_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<ProtocolId, Protocol> published = new ConcurrentHashMap<>();

    Protocols(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Stored(
            ProtocolId id,
            ProjectId project,
            String version,
            String state,
            ProtocolDocument document,
            @Nullable String sha256,
            @Nullable Instant publishedAt,
            @Nullable ProtocolId previous,
            BilingualText note) {
        boolean isDraft() {
            return state.equals("draft");
        }
    }

    /** The rules of one version. */
    public Protocol byId(ProtocolId id) {
        var known = published.get(id);
        if (known != null) return known;
        var stored = jdbc.sql("select " + COLUMNS + " where protocol_id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional()
                .orElseThrow(Refusal::notFound);
        var protocol = stored.document()
                .rules(
                        stored.id(),
                        stored.project(),
                        stored.version(),
                        !stored.isDraft(),
                        stored.sha256() == null ? "" : stored.sha256(),
                        json);
        if (!stored.isDraft()) {
            if (published.size() >= CACHED_MAX) published.clear();
            published.put(id, protocol);
        }
        return protocol;
    }

    /** The version that a project works under: the published one, else its draft. */
    Stored current(ProjectId project) {
        return currents(List.of(project)).values().stream().findFirst().orElseThrow(Refusal::notFound);
    }

    Map<ProjectId, Stored> currents(Collection<ProjectId> projects) {
        if (projects.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                        select distinct on (project_id)
                               protocol_id, project_id, version, state, document, sha256, published_at, previous_id,
                               note_es, note_en
                          from project.protocol
                         where project_id in (:projects) and state in ('draft', 'published')
                         order by project_id, state desc
                        """)
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Stored::project, Function.identity()));
    }

    /** Any version, published or not. */
    Optional<Stored> stored(ProtocolId id) {
        return jdbc.sql("select " + COLUMNS + " where protocol_id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    Map<ProjectId, ProtocolId> draftIds(Collection<ProjectId> projects) {
        if (projects.isEmpty()) return Map.of();
        record Row(UUID projectId, UUID protocolId) {}
        return jdbc
                .sql("""
                        select project_id, protocol_id
                          from project.protocol
                         where project_id in (:projects) and state = 'draft'
                        """)
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        row -> new ProjectId(row.projectId()), row -> new ProtocolId(row.protocolId())));
    }

    /** The draft of a project, if there is one. */
    Optional<Stored> draftOf(ProjectId project) {
        return draft(project, "");
    }

    /** The same, so that nobody else changes or publishes it until the transaction ends. */
    Optional<Stored> lockDraftOf(ProjectId project) {
        return draft(project, " for no key update");
    }

    private Optional<Stored> draft(ProjectId project, String lock) {
        return jdbc.sql("select " + COLUMNS + " where project_id = :project and state = 'draft'" + lock)
                .param("project", project.value())
                .query(this::read)
                .optional();
    }

    /** The versions that were ever published, the oldest first. */
    List<Stored> publishedVersions(ProjectId project) {
        return jdbc.sql("select " + COLUMNS + """
                 where project_id = :project and state <> 'draft'
                 order by published_at, protocol_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", VERSIONS_MAX)
                .query(this::read)
                .list();
    }

    /** The published version of a project, if it has one. */
    public Optional<ProtocolId> publishedOf(ProjectId project) {
        return jdbc.sql("select protocol_id from project.protocol where project_id = :project and state = 'published'")
                .param("project", project.value())
                .query(UUID.class)
                .optional()
                .map(ProtocolId::new);
    }

    /** Where a draft begins: its number until it is published, and the version that it goes on from, if any. */
    record Beginning(String version, Optional<ProtocolId> previous, Instant at) {}

    void insertDraft(ProtocolId id, ProjectId project, Beginning beginning, ProtocolDocument document) {
        jdbc.sql("""
                insert into project.protocol
                       (protocol_id, project_id, version, state, document, created_at, previous_id)
                values (:id, :project, :version, 'draft', :document, :now, :previous)
                """)
                .param("id", id.value())
                .param("project", project.value())
                .param("version", beginning.version())
                .param("document", document.json().toString())
                .param("now", beginning.at().atOffset(ZoneOffset.UTC))
                .param("previous", beginning.previous().map(ProtocolId::value).orElse(null))
                .update();
    }

    void updateDraft(ProtocolId id, ProtocolDocument document) {
        jdbc.sql("update project.protocol set document = :document where protocol_id = :id and state = 'draft'")
                .param("id", id.value())
                .param("document", document.json().toString())
                .update();
    }

    void changeNote(ProtocolId id, BilingualText note) {
        jdbc.sql("update project.protocol set note_es = :es, note_en = :en where protocol_id = :id and state = 'draft'")
                .param("id", id.value())
                .param("es", note.es())
                .param("en", note.en())
                .update();
    }

    void deleteDraft(ProtocolId id) {
        jdbc.sql("delete from project.protocol where protocol_id = :id and state = 'draft'")
                .param("id", id.value())
                .update();
    }

    /** Work under it goes on to its end; nothing new begins. */
    void retire(ProtocolId id, Instant now) {
        jdbc.sql("""
                update project.protocol
                   set state = 'retired', retired_at = :now
                 where protocol_id = :id and state = 'published'
                """)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What a draft becomes. */
    record Seal(String version, String sha256, Instant at) {}

    void publish(ProtocolId id, Seal seal) {
        jdbc.sql("""
                update project.protocol
                   set state = 'published', version = :version, sha256 = :sha256, published_at = :now
                 where protocol_id = :id and state = 'draft'
                """)
                .param("id", id.value())
                .param("version", seal.version())
                .param("sha256", seal.sha256())
                .param("now", seal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Stored read(ResultSet row, int number) throws SQLException {
        var publishedAt = row.getTimestamp("published_at");
        var previous = row.getObject("previous_id", UUID.class);
        return new Stored(
                new ProtocolId(row.getObject("protocol_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("version"),
                row.getString("state"),
                new ProtocolDocument((ObjectNode) CanonicalJson.read(row.getString("document"))),
                row.getString("sha256"),
                publishedAt == null ? null : publishedAt.toInstant(),
                previous == null ? null : new ProtocolId(previous),
                new BilingualText(row.getString("note_es"), row.getString("note_en")));
    }
}
