package org.cotejo.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was searched for claims, as the search itself recorded it. */
@Repository
class SearchTrail {
    private final JdbcClient jdbc;

    SearchTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The steps of an evaluator for each of these claims, oldest first; claims without any are left out. */
    Map<UUID, List<Proof.SearchStep>> of(ProjectId project, AccountId evaluator, Collection<UUID> claims) {
        var steps = new HashMap<UUID, List<Proof.SearchStep>>();
        jdbc.sql("""
                select s.claim_id, s.connector, s.query, s.shortened_of is not null as shortened, s.at, s.hit_count, s.failure,
                       coalesce((select array_agg(h.rank order by h.rank)
                                   from evidence.search_hit h
                                  where h.step_id = s.step_id
                                    and h.opened_at is not null), '{}') as opened
                  from evidence.search_step s
                 where s.project_id = :project
                   and s.evaluator_id = :evaluator
                   and s.claim_id in (:claims)
                 order by s.step_id
                """)
                .param("project", project.value())
                .param("evaluator", evaluator.value())
                .param("claims", claims)
                .query(row -> {
                    steps.computeIfAbsent(row.getObject("claim_id", UUID.class), _ -> new ArrayList<>())
                            .add(step(row));
                });
        return steps;
    }

    private static Proof.SearchStep step(ResultSet row) throws SQLException {
        return new Proof.SearchStep(
                row.getString("connector"),
                row.getString("query"),
                row.getBoolean("shortened"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("hit_count"),
                List.of((Integer[]) row.getArray("opened").getArray()),
                row.getString("failure"));
    }
}
