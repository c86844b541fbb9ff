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

    /**
     * Takes the next place in one statement: an open task nobody else is just taking, one place less, the lease. A
     * task once given to this person is not given again. The unique index on live leases refuses the same person's
     * second parallel call. Responses are shown in an order drawn by lot: the assignment's id is random.
     */
    private static final String LEASE_NEXT = """
            with picked as (
              select t.task_id, t.project_id
                from assignment.task t
               where %s
                 and t.open_slots > 0
                 and not exists (
                       select from assignment.assignment mine
                        where mine.task_id = t.task_id
                          and mine.evaluator_id = :evaluator)
               order by t.priority, t.shuffle, t.task_id
               limit 1
                 for update %s
            ), taken as (
              update assignment.task t
                 set open_slots = t.open_slots - 1
                from picked
               where t.task_id = picked.task_id
              returning t.task_id, t.project_id, t.responses
            )
            insert into assignment.assignment
                   (assignment_id, task_id, project_id, evaluator_id, state, position, leased_at, lease_until,
                    shown)
            select :id, taken.task_id, taken.project_id, :evaluator, 'leased',
                   (select count(*) + 1
                      from assignment.assignment
                     where project_id = taken.project_id and evaluator_id = :evaluator),
                   :now, :until,
                   (select array_agg(response order by md5(:id::text || response::text))
                      from unnest(taken.responses) response)
              from taken
            returning assignment_id
            """;

    /** Work begun under a lease that ran out comes first, if its place is still free: its draft was kept. */
    private static final String RESUME_EXPIRED = """
            with picked as (
              select a.assignment_id, t.task_id
                from assignment.assignment a
                join assignment.task t on t.task_id = a.task_id
               where a.project_id = :project
                 and a.evaluator_id = :evaluator
                 and a.state = 'expired'
                 and a.repeat_of is null
                 and t.open_slots > 0
               order by a.leased_at desc
               limit 1
                 for update of t, a skip locked
            ), taken as (
              update assignment.task t
                 set open_slots = t.open_slots - 1
                from picked
               where t.task_id = picked.task_id
              returning t.task_id
            )
            update assignment.assignment a
               set state = 'leased', lease_until = :until, ended_at = null
              from taken
             where a.task_id = taken.task_id and a.evaluator_id = :evaluator and a.repeat_of is null
            returning a.assignment_id
            """;

    /**
     * Ends leases that ran out and gives each place back, exactly once: only a row still leased is changed. The tasks
     * are locked in one order, so that two who do this at once wait for each other instead of for ever.
     */
    private static final String RECLAIM = """
            with late as (
              select assignment_id
                from assignment.assignment
               where state = 'leased'
                 and lease_until <= :now
                 and (:project::uuid is null or project_id = :project::uuid)
               order by lease_until
               limit 500
                 for update skip locked
            ), ended as (
              update assignment.assignment a
                 set state = 'expired', ended_at = a.lease_until
                from late
               where a.assignment_id = late.assignment_id
              returning a.task_id, a.repeat_of
            ), freed as (
              select t.task_id, (select count(*) from ended e where e.task_id = t.task_id and e.repeat_of is null) as places
                from assignment.task t
               where t.task_id in (select task_id from ended)
               order by t.task_id
                 for update
            )
            update assignment.task t
               set open_slots = t.open_slots + freed.places
              from freed
             where t.task_id = freed.task_id
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

    Optional<AssignmentId> resumeExpired(ProjectId project, AccountId evaluator, Instant until) {
        return jdbc.sql(RESUME_EXPIRED)
                .param("project", project.value())
                .param("evaluator", evaluator.value())
                .param("until", utc(until))
                .query(UUID.class)
                .optional()
                .map(AssignmentId::new);
    }

    Optional<AssignmentId> leaseNext(
            AssignmentId id, ProjectId project, AccountId evaluator, Instant now, Instant until) {
        var sql = LEASE_NEXT.formatted("t.project_id = :among", "skip locked");
        return lease(sql, project.value(), id, evaluator, now, until);
    }

    /** The same, waiting for those who are just taking a place: the last ones may leave one over. */
    Optional<AssignmentId> leaseContended(
            AssignmentId id, ProjectId project, AccountId evaluator, Instant now, Instant until) {
        return lease(LEASE_NEXT.formatted("t.project_id = :among", ""), project.value(), id, evaluator, now, until);
    }

    Optional<AssignmentId> leaseNamed(
            AssignmentId id, ResponseId response, AccountId evaluator, Instant now, Instant until) {
        return lease(LEASE_NEXT.formatted("t.response_id = :among", ""), response.value(), id, evaluator, now, until);
    }

    private Optional<AssignmentId> lease(
            String sql, UUID among, AssignmentId id, AccountId evaluator, Instant now, Instant until) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("among", among)
                .param("evaluator", evaluator.value())
                .param("now", utc(now))
                .param("until", utc(until))
                .query(UUID.class)
                .optional()
                .map(AssignmentId::new);
    }

    int reclaim(Instant now, Optional<ProjectId> project) {
        return jdbc.sql(RECLAIM)
                .param("now", utc(now))
                .param("project", project.map(ProjectId::value).orElse(null))
                .update();
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

    /** Ends the lease without work and gives the place back. */
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
        jdbc.sql("""
                update assignment.task
                   set open_slots = open_slots + 1
                 where task_id = (select task_id
                                    from assignment.assignment
                                   where assignment_id = :id and repeat_of is null)
                """).param("id", id.value()).update();
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
