package org.cotejo.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProtocolId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Tasks {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Ids ids;
    private final RandomGenerator random;

    Tasks(JdbcClient jdbc, JdbcTemplate batches, Ids ids, RandomGenerator random) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.random = random;
    }

    /** One task a subject that has none yet; their order is drawn by lot, never first come. */
    void insertMissing(ProjectId project, ProtocolId protocol, int overlap, List<Subject> subjects) {
        var rows = subjects.stream()
                .map(subject -> new Object[] {
                    ids.next(),
                    project.value(),
                    protocol.value(),
                    subject.item().value(),
                    subject.responses().getFirst().value(),
                    subject.responses().stream().map(ResponseId::value).toArray(UUID[]::new),
                    overlap,
                    overlap,
                    random.nextLong()
                })
                .toList();
        batches.batchUpdate("""
                insert into assignment.task
                       (task_id, project_id, protocol_id, item_id, response_id, responses, overlap, open_slots,
                        shuffle)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (protocol_id, responses) do nothing
                """, rows);
    }

    Map<ProjectId, Waiting> waiting(AccountId evaluator, Collection<ProjectId> projects) {
        if (projects.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                        select t.project_id,
                               count(*) as total,
                               count(*) filter (where t.open_slots > 0
                                                  and (a.state is null or a.state = 'expired')) as available,
                               count(*) filter (where a.state in ('submitted', 'returned', 'accepted')) as submitted
                          from assignment.task t
                          left join assignment.assignment a on a.task_id = t.task_id and a.evaluator_id = :evaluator
                                                              and a.repeat_of is null
                         where t.project_id in (:projects)
                         group by t.project_id
                        """)
                .param("evaluator", evaluator.value())
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query((row, _) -> new Waiting(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getLong("available"),
                        row.getLong("submitted"),
                        row.getLong("total")))
                .list()
                .stream()
                .collect(Collectors.toMap(Waiting::project, Function.identity()));
    }

    /** How many submissions each evaluator has made in a project. */
    Map<AccountId, Long> submissionsByEvaluator(ProjectId project) {
        record Row(AccountId evaluator, long count) {}
        return jdbc
                .sql("""
                        select evaluator_id, count(*) as submitted
                          from assignment.assignment
                         where project_id = :project and state in ('submitted', 'returned', 'accepted')
                           and repeat_of is null
                         group by evaluator_id
                        """)
                .param("project", project.value())
                .query((row, _) ->
                        new Row(new AccountId(row.getObject("evaluator_id", UUID.class)), row.getLong("submitted")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::evaluator, Row::count));
    }
}
