package org.cotejo.evidence.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked to be archived, and what came of it. */
@Repository
class CaptureOrders {
    private static final String COLUMNS = """
            select order_id, project_id, ordered_by, url, host, ordered_at, state, attempts, capture_id, code, message
              from evidence.capture_order
            """;

    private final JdbcClient jdbc;

    CaptureOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaptureOrder order) {
        jdbc.sql("""
                insert into evidence.capture_order
                       (order_id, project_id, ordered_by, url, host, ordered_at, state)
                values (:id, :project, :by, :url, :host, :at, :state)
                """)
                .param("id", order.id().value())
                .param("project", order.project().value())
                .param("by", order.orderedBy().value())
                .param("url", order.url())
                .param("host", order.host())
                .param("at", order.orderedAt().atOffset(ZoneOffset.UTC))
                .param("state", order.state())
                .update();
    }

    Optional<CaptureOrder> byId(CaptureOrderId id) {
        return jdbc.sql(COLUMNS + " where order_id = :id")
                .param("id", id.value())
                .query((row, _) -> order(row))
                .optional();
    }

    /** The latest of one person, newest first. */
    List<CaptureOrder> ofPerson(ProjectId project, AccountId person, int limit) {
        return jdbc.sql(COLUMNS + """
                 where project_id = :project
                   and ordered_by = :person
                 order by order_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("person", person.value())
                .param("limit", limit)
                .query((row, _) -> order(row))
                .list();
    }

    int waitingOf(ProjectId project, AccountId person) {
        return jdbc.sql("""
                select count(*)
                  from evidence.capture_order
                 where project_id = :project
                   and ordered_by = :person
                   and state = 'waiting'
                """)
                .param("project", project.value())
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    List<CaptureOrderId> waiting(int limit) {
        return jdbc.sql(
                        "select order_id from evidence.capture_order where state = 'waiting' order by order_id limit :limit")
                .param("limit", limit)
                .query((row, _) -> new CaptureOrderId(row.getObject("order_id", UUID.class)))
                .list();
    }

    void countAttempt(CaptureOrderId id) {
        jdbc.sql("update evidence.capture_order set attempts = attempts + 1 where order_id = :id and state = 'waiting'")
                .param("id", id.value())
                .update();
    }

    void finish(CaptureOrderId id, String capture, Instant now) {
        jdbc.sql("""
                update evidence.capture_order
                   set state = 'captured',
                       capture_id = :capture,
                       finished_at = :now
                 where order_id = :id
                   and state = 'waiting'
                """)
                .param("id", id.value())
                .param("capture", capture)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void giveUp(CaptureOrderId id, FetchFailure failure, Instant now) {
        jdbc.sql("""
                update evidence.capture_order
                   set state = :state,
                       code = :code,
                       message = :message,
                       finished_at = :now
                 where order_id = :id
                   and state = 'waiting'
                """)
                .param("id", id.value())
                .param("state", failure.code().isRefused() ? "refused" : "failed")
                .param("code", failure.code().text())
                .param("message", Optional.ofNullable(failure.getMessage()).orElse(""))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CaptureOrder order(ResultSet row) throws SQLException {
        return new CaptureOrder(
                new CaptureOrderId(row.getObject("order_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new AccountId(row.getObject("ordered_by", UUID.class)),
                row.getString("url"),
                row.getString("host"),
                row.getObject("ordered_at", java.time.OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("capture_id")),
                Optional.ofNullable(row.getString("code")),
                Optional.ofNullable(row.getString("message")));
    }
}
