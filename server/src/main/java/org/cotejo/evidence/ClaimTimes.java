package org.cotejo.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How long evaluators worked on their claims, step by step. It is the workbench's count and no basis of pay. */
@Repository
public class ClaimTimes {
    private final JdbcTemplate jdbc;

    ClaimTimes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stretch of work on a claim.
     *
     * @param id made by who reports it, so that what is told twice counts once
     * @param step `search`, `read`, `compute` or `decide`
     * @param activeMillis milliseconds, without idle time
     */
    public record Stretch(UUID id, UUID claim, String step, long activeMillis) {}

    public void insert(ProjectId project, AccountId evaluator, List<Stretch> stretches, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(
                """
                insert into evidence.claim_time
                       (time_id, project_id, claim_id, evaluator_id, step, active_ms, received_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (time_id) do nothing
                """,
                stretches.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            project.value(),
                            one.claim(),
                            evaluator.value(),
                            one.step(),
                            one.activeMillis(),
                            at
                        })
                        .toList());
    }

    /** Whose work on which claim. */
    public record Worked(UUID claim, AccountId evaluator) {}

    /** The active time of all steps, in milliseconds, of each claim that any was reported of. */
    public Map<Worked, Long> total(ProjectId project) {
        var found = new HashMap<Worked, Long>();
        jdbc.query(
                """
                select claim_id, evaluator_id, sum(active_ms)::bigint as active_ms
                  from evidence.claim_time
                 where project_id = ?
                 group by claim_id, evaluator_id
                """,
                row -> {
                    var evaluator = new AccountId(row.getObject("evaluator_id", UUID.class));
                    found.put(new Worked(row.getObject("claim_id", UUID.class), evaluator), row.getLong("active_ms"));
                },
                project.value());
        return found;
    }
}
