package org.cotejo.evidence.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cotejo.bundle.registry.SourceRule;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of each project's registry: insert-only, so that a verdict's version can be read for ever. */
@Repository
class Registries {
    private static final String SHIPPED = "/evidence/sources.v1.json";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Registries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest version; of a project that has none yet, the list that the product comes with becomes the first. */
    RegistryVersion current(ProjectId project, Instant now) {
        return latest(project).orElseGet(() -> {
            insert(project, new RegistryVersion(1, now, "", shipped()), Optional.empty());
            return latest(project).orElseThrow();
        });
    }

    private Optional<RegistryVersion> latest(ProjectId project) {
        return jdbc.sql("""
                select version, made_at, note, rules
                  from evidence.registry_version
                 where project_id = :project
                 order by version desc
                 limit 1
                """)
                .param("project", project.value())
                .query((row, _) -> version(row))
                .optional();
    }

    Optional<RegistryVersion> byNumber(ProjectId project, int version) {
        return jdbc.sql("""
                select version, made_at, note, rules
                  from evidence.registry_version
                 where project_id = :project
                   and version = :version
                """)
                .param("project", project.value())
                .param("version", version)
                .query((row, _) -> version(row))
                .optional();
    }

    private RegistryVersion version(ResultSet row) throws SQLException {
        return new RegistryVersion(
                row.getInt("version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                json.readValue(row.getString("rules"), new TypeReference<List<SourceRule>>() {}));
    }

    /** False where somebody else was first to make that version. */
    boolean insert(ProjectId project, RegistryVersion version, Optional<AccountId> by) {
        return jdbc.sql("""
                        insert into evidence.registry_version (project_id, version, made_by, made_at, note, rules)
                        values (:project, :version, :by, :at, :note, :rules::jsonb)
                        on conflict (project_id, version) do nothing
                        """)
                        .param("project", project.value())
                        .param("version", version.version())
                        .param("by", by.map(AccountId::value).orElse(null))
                        .param("at", version.madeAt().atOffset(ZoneOffset.UTC))
                        .param("note", version.note())
                        .param("rules", json.writeValueAsString(version.rules()))
                        .update()
                == 1;
    }

    private record Shipped(String name, String since, List<SourceRule> rules) {}

    private List<SourceRule> shipped() {
        try (var in = Registries.class.getResourceAsStream(SHIPPED)) {
            return json.readValue(in, Shipped.class).rules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
