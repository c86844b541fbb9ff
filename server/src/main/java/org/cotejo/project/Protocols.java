package org.cotejo.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            "protocol_id, project_id, version, state, document, sha256, published_at from project.protocol";
    private static final int CACHED_MAX = 64;

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
            @Nullable Instant publishedAt) {
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
        return currents(java.util.List.of(project)).values().stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    Map<ProjectId, Stored> currents(Collection<ProjectId> projects) {
        if (projects.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                        select distinct on (project_id)
                               protocol_id, project_id, version, state, document, sha256, published_at
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

    /** The published version of a project, if it has one. */
    public Optional<ProtocolId> publishedOf(ProjectId project) {
        return jdbc.sql("select protocol_id from project.protocol where project_id = :project and state = 'published'")
                .param("project", project.value())
                .query(UUID.class)
                .optional()
                .map(ProtocolId::new);
    }

    void insertDraft(ProtocolId id, ProjectId project, String version, ProtocolDocument document, Instant now) {
        jdbc.sql("""
                insert into project.protocol (protocol_id, project_id, version, state, document, created_at)
                values (:id, :project, :version, 'draft', :document, :now)
                """)
                .param("id", id.value())
                .param("project", project.value())
                .param("version", version)
                .param("document", document.json().toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void updateDraft(ProtocolId id, ProtocolDocument document) {
        jdbc.sql("update project.protocol set document = :document where protocol_id = :id and state = 'draft'")
                .param("id", id.value())
                .param("document", document.json().toString())
                .update();
    }

    void publish(ProtocolId id, String sha256, Instant now) {
        jdbc.sql("""
                update project.protocol
                   set state = 'published', sha256 = :sha256, published_at = :now
                 where protocol_id = :id and state = 'draft'
                """)
                .param("id", id.value())
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Stored read(ResultSet row, int number) throws SQLException {
        var publishedAt = row.getTimestamp("published_at");
        return new Stored(
                new ProtocolId(row.getObject("protocol_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("version"),
                row.getString("state"),
                new ProtocolDocument((ObjectNode) CanonicalJson.read(row.getString("document"))),
                row.getString("sha256"),
                publishedAt == null ? null : publishedAt.toInstant());
    }
}
