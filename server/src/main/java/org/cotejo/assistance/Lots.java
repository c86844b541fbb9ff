package org.cotejo.assistance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which assignments are done with suggestions: drawn at the first question, kept for ever. */
@Repository
class Lots {
    private final JdbcClient jdbc;
    private final RandomGenerator random;

    Lots(JdbcClient jdbc, RandomGenerator random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    /** Whose assignment in which project the lot is drawn for. */
    record Drawn(AssignmentId assignment, ProjectId project, AccountId evaluator) {}

    /** Whether the assignment is assisted; of two who ask at once, both hear what the first drew. */
    boolean isAssisted(Drawn of, int unassistedPercent, Instant now) {
        jdbc.sql("""
                insert into assistance.lot
                       (assignment_id, project_id, evaluator_id, assisted, unassisted_percent, drawn_at)
                values (:assignment, :project, :evaluator, :assisted, :percent, :now)
                on conflict (assignment_id) do nothing
                """)
                .param("assignment", of.assignment().value())
                .param("project", of.project().value())
                .param("evaluator", of.evaluator().value())
                .param("assisted", random.nextInt(100) >= unassistedPercent)
                .param("percent", unassistedPercent)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select assisted from assistance.lot where assignment_id = :assignment")
                .param("assignment", of.assignment().value())
                .query(Boolean.class)
                .single();
    }
}
