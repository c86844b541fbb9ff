package org.cotejo.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes one entry for each act, in the transaction of the act: the entry is there exactly when the act is. */
@Component
public class AuditLog {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final InstantSource clock;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, Ids ids, InstantSource clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /** One act; the actor is absent when Cotejo itself acts, the project when the act belongs to none. */
    public record Act(
            Optional<AccountId> actor,
            String action,
            String subjectKind,
            Object subject,
            Optional<ProjectId> project,
            Map<String, ?> detail) {
        public static Act by(AccountId actor, String action, String subjectKind, Object subject) {
            return new Act(Optional.of(actor), action, subjectKind, subject, Optional.empty(), Map.of());
        }

        public static Act byCotejo(String action, String subjectKind, Object subject) {
            return new Act(Optional.empty(), action, subjectKind, subject, Optional.empty(), Map.of());
        }

        public Act in(ProjectId project) {
            return new Act(actor, action, subjectKind, subject, Optional.of(project), detail);
        }

        public Act with(Map<String, ?> detail) {
            return new Act(actor, action, subjectKind, subject, project, detail);
        }
    }

    public void add(Act act) {
        jdbc.sql("""
                insert into audit.entry
                       (entry_id, happened_at, actor_id, action, subject_kind, subject_id, project_id, detail)
                values (:id, :at, :actor, :action, :kind, :subject, :project, :detail)
                """)
                .param("id", ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", act.actor().map(AccountId::value).orElse(null))
                .param("action", act.action())
                .param("kind", act.subjectKind())
                .param("subject", act.subject().toString())
                .param("project", act.project().map(ProjectId::value).orElse(null))
                .param("detail", CanonicalJson.write(json.valueToTree(new TreeMap<>(act.detail()))))
                .update();
    }

    /** One entry as it was written. */
    public record Entry(
            UUID entryId,
            Instant at,
            @Nullable UUID actor,
            String action,
            String subjectKind,
            String subject,
            String detail) {}

    /** The newest entries of a project below an id, newest first. */
    public List<Entry> ofProject(ProjectId project, Optional<UUID> before, int limit) {
        return jdbc.sql("""
                select entry_id, happened_at, actor_id, action, subject_kind, subject_id, detail
                  from audit.entry
                 where project_id = :project
                   and (:before::uuid is null or entry_id < :before::uuid)
                 order by entry_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("before", before.orElse(null))
                .param("limit", limit)
                .query(AuditLog::read)
                .list();
    }

    /** The newest acts of one kind in a project since a moment, newest first. */
    public List<Entry> ofAction(ProjectId project, String action, Instant since, int limit) {
        return jdbc.sql("""
                select entry_id, happened_at, actor_id, action, subject_kind, subject_id, detail
                  from audit.entry
                 where project_id = :project and action = :action and happened_at >= :since
                 order by entry_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("action", action)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(AuditLog::read)
                .list();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("entry_id", UUID.class),
                row.getTimestamp("happened_at").toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("detail"));
    }
}
