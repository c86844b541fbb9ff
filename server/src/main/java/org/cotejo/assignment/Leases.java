package org.cotejo.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes places; call it while no version is being published (`Places.hold`). */
@Repository
class Leases {
    /**
     * Takes the next place in one statement: an open task nobody else is just taking, one place less, the lease. A
     * task once given to this person is not given again, under whichever version of the protocol they had it; only what
     * they never finished they may begin anew. The unique index on live leases refuses the same person's
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
                 and not exists (
                       select from assignment.task before
                         join assignment.assignment mine on mine.task_id = before.task_id
                        where before.moved_to = t.task_id
                          and mine.evaluator_id = :evaluator
                          and mine.state <> 'expired')
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

    private final JdbcClient jdbc;

    Leases(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    Optional<AssignmentId> next(AssignmentId id, ProjectId project, AccountId evaluator, Instant now, Instant until) {
        var sql = LEASE_NEXT.formatted("t.project_id = :among", "skip locked");
        return lease(sql, project.value(), id, evaluator, now, until);
    }

    /** The same, waiting for those who are just taking a place: the last ones may leave one over. */
    Optional<AssignmentId> contended(
            AssignmentId id, ProjectId project, AccountId evaluator, Instant now, Instant until) {
        return lease(LEASE_NEXT.formatted("t.project_id = :among", ""), project.value(), id, evaluator, now, until);
    }

    Optional<AssignmentId> named(
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

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
