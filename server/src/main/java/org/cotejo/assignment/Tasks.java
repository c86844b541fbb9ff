package org.cotejo.assignment;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** One task a subject, where nobody just made it; their order is drawn by lot, never first come. */
    void insert(ProjectId project, ProtocolId protocol, int overlap, List<Subject> subjects) {
        var rows = subjects.stream()
                .map(subject -> new Object[] {
                    ids.next(),
                    project.value(),
                    protocol.value(),
                    subject.item().value(),
                    subject.responses().getFirst().value(),
                    uuids(subject.responses()),
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

    private static UUID[] uuids(List<ResponseId> responses) {
        return responses.stream().map(ResponseId::value).toArray(UUID[]::new);
    }

    /** The tasks of a project that no version has taken over or ended. */
    List<TaskMoves.Standing> standings(ProjectId project) {
        return jdbc.sql("""
                select t.task_id, t.responses, t.overlap - t.open_slots as held,
                       (select coalesce(sum(before.overlap), 0)
                          from assignment.task before
                         where before.moved_to = t.task_id) as held_before,
                       exists (select from assignment.assignment a where a.task_id = t.task_id) as has_history
                  from assignment.task t
                 where t.project_id = :project and not t.closed
                 order by t.task_id
                """)
                .param("project", project.value())
                .query((row, _) -> new TaskMoves.Standing(
                        new TaskId(row.getObject("task_id", UUID.class)),
                        Arrays.stream((UUID[]) row.getArray("responses").getArray())
                                .map(ResponseId::new)
                                .toList(),
                        row.getInt("held"),
                        row.getInt("held_before"),
                        row.getBoolean("has_history")))
                .list();
    }

    void move(ProtocolId to, List<TaskMoves.Move> moves) {
        var stays = new ArrayList<Object[]>();
        var ends = new ArrayList<Object[]>();
        var heirs = new ArrayList<Object[]>();
        var links = new ArrayList<Object[]>();
        for (var move : moves) {
            var task = move.task().value();
            switch (move) {
                case TaskMoves.Move.End end -> ends.add(new Object[] {end.task().value()});
                case TaskMoves.Move.Stay stay -> {
                    var places = stay.places();
                    stays.add(new Object[] {to.value(), places.open(), places.open(), places.surplus(), task});
                }
                case TaskMoves.Move.GoOn onward -> {
                    var places = onward.places();
                    var heir = ids.next();
                    ends.add(new Object[] {task});
                    heirs.add(new Object[] {heir, to.value(), places.open(), places.open(), places.surplus(), task});
                    links.add(new Object[] {heir, task, task});
                }
            }
        }
        batches.batchUpdate("""
                update assignment.task
                   set protocol_id = ?, overlap = ?, open_slots = ?, surplus = ?
                 where task_id = ?
                """, stays);
        batches.batchUpdate("""
                update assignment.task
                   set overlap = overlap - open_slots, open_slots = 0, surplus = 0, closed = true
                 where task_id = ?
                """, ends);
        batches.batchUpdate("""
                insert into assignment.task
                       (task_id, project_id, protocol_id, item_id, response_id, responses, overlap, open_slots, surplus,
                        priority, shuffle)
                select ?, project_id, ?, item_id, response_id, responses, ?, ?, ?, priority, shuffle
                  from assignment.task
                 where task_id = ?
                """, heirs);
        batches.batchUpdate("update assignment.task set moved_to = ? where task_id = ? or moved_to = ?", links);
    }

    Map<ProjectId, Waiting> waiting(AccountId evaluator, Collection<ProjectId> projects) {
        if (projects.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                        select t.project_id,
                               count(*) filter (where not t.closed) as total,
                               count(*) filter (where t.open_slots > 0
                                                  and (a.state is null or a.state = 'expired')
                                                  and not exists (
                                                        select from assignment.task before
                                                          join assignment.assignment mine
                                                            on mine.task_id = before.task_id
                                                         where before.moved_to = t.task_id
                                                           and mine.evaluator_id = :evaluator
                                                           and mine.state <> 'expired')) as available,
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
