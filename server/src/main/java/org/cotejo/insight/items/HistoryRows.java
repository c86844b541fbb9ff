package org.cotejo.insight.items;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cotejo.corpus.ItemId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is stored of the acts on one item. */
@Repository
class HistoryRows {
    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Responses of the item that came with one file. */
    record Origin(Instant at, AccountId by, String filename, List<UUID> responses) {}

    List<Origin> origins(ItemId item) {
        return jdbc.sql("""
                select imported_at, imported_by, filename, array_agg(response_id order by response_id) as responses
                  from corpus.origin_v1
                 where item_id = :item
                 group by dataset_id, imported_at, imported_by, filename
                 order by imported_at
                """)
                .param("item", item.value())
                .query((row, _) -> new Origin(
                        row.getTimestamp("imported_at").toInstant(),
                        new AccountId(row.getObject("imported_by", UUID.class)),
                        row.getString("filename"),
                        ids(row, "responses")))
                .list();
    }

    /** A task on the item with the version of the protocol that asks for it. */
    record Task(
            UUID id,
            UUID protocol,
            String version,
            @Nullable Instant publishedAt,
            long places,
            List<UUID> responses) {}

    List<Task> tasks(ProjectId project, ItemId item, int limit) {
        return jdbc.sql("""
                select t.task_id, t.protocol_id, p.version, p.published_at, t.overlap, t.responses
                  from assignment.task_v1 t
                  join project.protocol_v1 p on p.protocol_id = t.protocol_id
                 where t.project_id = :project and t.item_id = :item
                 order by t.task_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("item", item.value())
                .param("limit", limit)
                .query((row, _) -> new Task(
                        row.getObject("task_id", UUID.class),
                        row.getObject("protocol_id", UUID.class),
                        row.getString("version"),
                        instant(row, "published_at"),
                        row.getLong("overlap"),
                        ids(row, "responses")))
                .list();
    }

    /** One person's work on one of the tasks. */
    record Attempt(
            UUID assignment,
            AccountId evaluator,
            String state,
            Instant leasedAt,
            Instant leaseUntil,
            @Nullable Instant endedAt,
            @Nullable String skipReason,
            @Nullable String skipNote,
            boolean repeat,
            List<UUID> shown) {}

    List<Attempt> attempts(ProjectId project, ItemId item, int limit) {
        return jdbc.sql("""
                select assignment_id, evaluator_id, state, leased_at, lease_until, ended_at, skip_reason, skip_note,
                       repeat, shown
                  from assignment.attempt_v1
                 where project_id = :project and item_id = :item
                 order by assignment_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("item", item.value())
                .param("limit", limit)
                .query((row, _) -> new Attempt(
                        row.getObject("assignment_id", UUID.class),
                        new AccountId(row.getObject("evaluator_id", UUID.class)),
                        row.getString("state"),
                        row.getTimestamp("leased_at").toInstant(),
                        row.getTimestamp("lease_until").toInstant(),
                        instant(row, "ended_at"),
                        row.getString("skip_reason"),
                        row.getString("skip_note"),
                        row.getBoolean("repeat"),
                        ids(row, "shown")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }
}
