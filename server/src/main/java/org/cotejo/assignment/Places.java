package org.cotejo.assignment;

import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The places of tasks. Who takes one holds the project's places together with others who do; who gives some back or
 * publishes a version has them alone. So every lease is under the version that was in force when it was taken, and no two
 * wait for each other's tasks.
 */
@Repository
class Places {
    private static final String KEY = "hashtextextended('assignment.task ' || :project::text, 0)";

    /**
     * Gives places back, one an entry: to the task itself or, where its version is retired, to the task that its places
     * went to. There, as many as are done or held beyond what is asked do not come back.
     */
    private static final String GIVE_BACK = """
            with ended as (
              select task_id, count(*) as places
                from unnest(:tasks::uuid[]) as task_id
               group by task_id
            ), due as (
              select due.task_id, sum(due.own) as own, sum(due.passed) as passed
                from (select task_id, places as own, 0 as passed
                        from ended
                       union all
                      select t.moved_to, 0, e.places
                        from ended e
                        join assignment.task t on t.task_id = e.task_id
                       where t.moved_to is not null) due
               group by due.task_id
            ), locked as (
              select t.task_id, d.own, greatest(d.passed - t.surplus, 0) as passed, least(d.passed, t.surplus) as spent
                from assignment.task t
                join due d on d.task_id = t.task_id
               order by t.task_id
                 for update of t
            )
            update assignment.task t
               set open_slots = case when t.closed then 0 else t.open_slots + locked.own + locked.passed end,
                   overlap = case when t.closed then t.overlap - locked.own else t.overlap + locked.passed end,
                   surplus = t.surplus - locked.spent
              from locked
             where t.task_id = locked.task_id
            """;

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for who has the places alone, and keeps others from it until the transaction ends. */
    void hold(ProjectId project) {
        lock("select pg_advisory_xact_lock_shared(" + KEY + ")", project);
    }

    /** Waits until nobody takes or gives back a place, and keeps everybody from it until the transaction ends. */
    void holdAlone(ProjectId project) {
        lock("select pg_advisory_xact_lock(" + KEY + ")", project);
    }

    private void lock(String sql, ProjectId project) {
        jdbc.sql(sql).param("project", project.value()).query((_, _) -> true).list();
    }

    /** One place for each entry. */
    void giveBack(List<TaskId> tasks) {
        if (tasks.isEmpty()) return;
        jdbc.sql(GIVE_BACK)
                .param("tasks", tasks.stream().map(TaskId::value).toArray(UUID[]::new))
                .update();
    }
}
