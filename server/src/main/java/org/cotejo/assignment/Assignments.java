package org.cotejo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.corpus.ItemId;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProtocolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Assignments {
    private static final String SELECT = """
            select a.assignment_id, a.task_id, a.project_id, t.protocol_id, t.item_id, t.response_id, a.evaluator_id,
                   a.state, a.position, a.leased_at, a.lease_until, a.ended_at, a.shown,
                   a.repeat_of is not null as is_repeat
              from assignment.assignment a
              join assignment.task t on t.task_id = a.task_id
            """;

    /** Ends leases that ran out, each exactly once: only a row still leased is changed. */
    private static final String END_LATE = """
            with late as (
              select assignment_id
                from assignment.assignment
               where state = 'leased'
                 and lease_until <= :now
                 and project_id = :project
               order by lease_until
               limit 500
                 for update skip locked
            )
            update assignment.assignment a
               set state = 'expired', ended_at = a.lease_until
              from late
             where a.assignment_id = late.assignment_id
            returning case when a.repeat_of is null then a.task_id end as task_id
            """;

    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Assignment> byId(AssignmentId id) {
        return jdbc.sql(SELECT + " where a.assignment_id = :id")
                .param("id", id.value())
                .query(Assignments::read)
                .optional();
    }

    Optional<Assignment> lock(AssignmentId id) {
        return jdbc.sql(SELECT + " where a.assignment_id = :id for update of a")
                .param("id", id.value())
                .query(Assignments::read)
                .optional();
    }

    Optional<Assignment> liveLease(ProjectId project, AccountId evaluator) {
        return jdbc.sql(SELECT + """
                 where a.project_id = :project and a.evaluator_id = :evaluator and a.state = 'leased'
                """)
                .param("project", project.value())
                .param("evaluator", evaluator.value())
                .query(Assignments::read)
                .optional();
    }

    List<Assignment> liveLeases(AccountId evaluator) {
        return jdbc.sql(SELECT + """
                 where a.evaluator_id = :evaluator and a.state = 'leased'
                 order by a.leased_at desc
                 limit 20
                """)
                .param("evaluator", evaluator.value())
                .query(Assignments::read)
                .list();
    }

    /** Where leases ran out. */
    List<ProjectId> projectsWithLate(Instant now) {
        return jdbc.sql("""
                select distinct project_id
                  from assignment.assignment
                 where state = 'leased' and lease_until <= :now
                 limit 500
                """)
                .param("now", utc(now))
                .query((row, _) -> new ProjectId(row.getObject("project_id", UUID.class)))
                .list();
    }

    /** Whether leases of a project ran out. */
    boolean hasLate(Instant now, ProjectId project) {
        return jdbc.sql("""
                select exists (select
                                 from assignment.assignment
                                where state = 'leased'
                                  and lease_until <= :now
                                  and project_id = :project)
                """)
                .param("now", utc(now))
                .param("project", project.value())
                .query(Boolean.class)
                .single();
    }

    /** The tasks whose leases were ended now, one entry a place; repeats have none. */
    List<TaskId> endLate(Instant now, ProjectId project) {
        return jdbc
                .sql(END_LATE)
                .param("now", utc(now))
                .param("project", project.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("task_id", UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .map(TaskId::new)
                .toList();
    }

    void renew(AssignmentId id, Instant until) {
        jdbc.sql("""
                update assignment.assignment
                   set lease_until = :until
                 where assignment_id = :id and state = 'leased'
                """).param("id", id.value()).param("until", utc(until)).update();
    }

    void submit(AssignmentId id, Instant now) {
        end(id, Assignment.State.SUBMITTED, now);
    }

    /** Where no review is asked for, submitted work is accepted at once. */
    void accept(AssignmentId id) {
        jdbc.sql("""
                update assignment.assignment
                   set state = 'accepted'
                 where assignment_id = :id and state = 'submitted'
                """).param("id", id.value()).update();
    }

    /** Ends the lease without work. */
    void skip(AssignmentId id, String reason, String note, Instant now) {
        end(id, Assignment.State.SKIPPED, now);
        jdbc.sql("""
                update assignment.assignment
                   set skip_reason = :reason, skip_note = :note
                 where assignment_id = :id
                """)
                .param("id", id.value())
                .param("reason", reason)
                .param("note", note)
                .update();
    }

    private void end(AssignmentId id, Assignment.State state, Instant now) {
        jdbc.sql("""
                update assignment.assignment
                   set state = :state, ended_at = :now
                 where assignment_id = :id and state = 'leased'
                """)
                .param("id", id.value())
                .param("state", state.sql())
                .param("now", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static List<ResponseId> shown(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("shown").getArray())
                .map(ResponseId::new)
                .toList();
    }

    private static Assignment read(ResultSet row, int number) throws SQLException {
        var endedAt = row.getTimestamp("ended_at");
        return new Assignment(
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new TaskId(row.getObject("task_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new ProtocolId(row.getObject("protocol_id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                new ResponseId(row.getObject("response_id", UUID.class)),
                shown(row),
                row.getBoolean("is_repeat"),
                new AccountId(row.getObject("evaluator_id", UUID.class)),
                Assignment.State.of(row.getString("state")),
                row.getInt("position"),
                row.getTimestamp("leased_at").toInstant(),
                row.getTimestamp("lease_until").toInstant(),
                endedAt == null ? null : endedAt.toInstant());
    }
}
