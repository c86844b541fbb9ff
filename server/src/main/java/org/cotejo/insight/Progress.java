package org.cotejo.insight;

import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Progress {
    static final int TASKS_MAX = 500;

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a project is, in places; what is asked under several versions of the protocol is one task. */
    record Overview(long tasks, long places, long submitted, long leased, long skipped, long evaluators) {}

    Overview overview(ProjectId project) {
        return jdbc.sql("""
                select (select count(*) from (
                          select distinct responses
                            from assignment.task_v1
                           where project_id = :project and overlap > 0) subjects) as tasks,
                       (select coalesce(sum(overlap), 0) from assignment.task_v1 where project_id = :project) as places,
                       count(*) filter (where state in ('submitted', 'returned', 'accepted')) as submitted,
                       count(*) filter (where state = 'leased') as leased,
                       count(*) filter (where state = 'skipped') as skipped,
                       count(distinct evaluator_id) filter (where state in ('submitted', 'returned', 'accepted'))
                         as evaluators
                  from assignment.assignment_v1
                 where project_id = :project
                """)
                .param("project", project.value())
                .query((row, _) -> new Overview(
                        row.getLong("tasks"),
                        row.getLong("places"),
                        row.getLong("submitted"),
                        row.getLong("leased"),
                        row.getLong("skipped"),
                        row.getLong("evaluators")))
                .single();
    }

    /** One task with what was done on it. */
    record TaskLine(
            UUID task,
            UUID itemId,
            @Nullable String item,
            String response,
            @Nullable String model,
            String prompt,
            String version,
            int overlap,
            long submitted,
            long leased) {}

    List<TaskLine> tasks(ProjectId project) {
        return jdbc.sql("""
                select t.task_id, t.item_id, c.item, c.response, c.model, c.prompt, p.version, t.overlap,
                       count(a.assignment_id) filter (where a.state in ('submitted', 'returned', 'accepted'))
                         as submitted,
                       count(a.assignment_id) filter (where a.state = 'leased') as leased
                  from assignment.task_v1 t
                  join corpus.response_v1 c on c.response_id = t.response_id
                  join project.protocol_v1 p on p.protocol_id = t.protocol_id
                  left join assignment.assignment_v1 a on a.task_id = t.task_id
                 where t.project_id = :project and t.overlap > 0
                 group by t.task_id, t.item_id, c.item, c.response, c.model, c.prompt, p.version, t.overlap
                 order by c.response, t.task_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", TASKS_MAX)
                .query((row, _) -> new TaskLine(
                        row.getObject("task_id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        row.getString("item"),
                        row.getString("response"),
                        row.getString("model"),
                        row.getString("prompt"),
                        row.getString("version"),
                        row.getInt("overlap"),
                        row.getLong("submitted"),
                        row.getLong("leased")))
                .list();
    }
}
