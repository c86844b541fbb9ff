package org.cotejo.assignment;

import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person has handed in. */
@Repository
class HandedIn {
    private final JdbcClient jdbc;

    HandedIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AssignmentId> latest(ProjectId project, AccountId evaluator, int limit) {
        return jdbc.sql("""
                select assignment_id
                  from assignment.assignment
                 where evaluator_id = :evaluator and project_id = :project
                   and state in ('submitted', 'returned', 'accepted')
                 order by assignment_id desc
                 limit :limit
                """)
                .param("evaluator", evaluator.value())
                .param("project", project.value())
                .param("limit", limit)
                .query((row, _) -> new AssignmentId(row.getObject("assignment_id", UUID.class)))
                .list();
    }
}
