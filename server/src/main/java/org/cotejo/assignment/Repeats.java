package org.cotejo.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.project.ProtocolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs that come back to whoever compared them, so that their consistency can be seen. */
@Repository
class Repeats {
    /** Long enough that nobody remembers which side was which. */
    static final Duration LATER = Duration.ofDays(7);

    private final JdbcClient jdbc;

    Repeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When a lease is taken and when it ends. */
    record Term(Instant from, Instant until) {}

    /** Leases the oldest pair that is due, once, and only under the version in force; which share of pairs is ever due, their random ids decide. */
    Optional<AssignmentId> lease(AssignmentId id, ProtocolId protocol, AccountId evaluator, int percent, Term term) {
        return jdbc.sql("""
                insert into assignment.assignment
                       (assignment_id, task_id, project_id, evaluator_id, state, position, leased_at, lease_until,
                        shown, repeat_of)
                select :id, a.task_id, a.project_id, a.evaluator_id, 'leased',
                       (select count(*) + 1
                          from assignment.assignment
                         where project_id = a.project_id and evaluator_id = a.evaluator_id),
                       :now, :until, array[a.shown[2], a.shown[1]], a.assignment_id
                  from assignment.assignment a
                  join assignment.task t on t.task_id = a.task_id
                 where t.protocol_id = :protocol
                   and a.evaluator_id = :evaluator
                   and a.state in ('submitted', 'accepted')
                   and a.repeat_of is null
                   and cardinality(a.shown) = 2
                   and a.ended_at <= :before
                   and abs(hashtextextended(a.assignment_id::text, 0) % 100) < :percent
                   and not exists (select from assignment.assignment again where again.repeat_of = a.assignment_id)
                 order by a.ended_at
                 limit 1
                returning assignment_id
                """)
                .param("id", id.value())
                .param("protocol", protocol.value())
                .param("evaluator", evaluator.value())
                .param("percent", percent)
                .param("now", term.from().atOffset(ZoneOffset.UTC))
                .param("until", term.until().atOffset(ZoneOffset.UTC))
                .param("before", term.from().minus(LATER).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(AssignmentId::new);
    }
}
