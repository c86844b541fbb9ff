package org.cotejo.insight.facts;

import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the claims of the submissions that count are alike in. */
@Repository
class FactRows {
    private final JdbcClient jdbc;

    FactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One claim by everything that results tell apart.
     *
     * @param tier of the best source that it rests on, `computation`, or absent where nothing that counts is cited
     */
    record Counted(
            UUID responseId,
            @Nullable UUID modelId,
            @Nullable String model,
            @Nullable String locale,
            @Nullable String domain,
            @Nullable String kind,
            @Nullable String tier,
            @Nullable String verdict,
            boolean provisional) {}

    List<Counted> claims(ProjectId project) {
        return jdbc.sql("""
                select c.response_id, r.model_id, r.model, r.locale, r.domain, c.kind, b.tier, c.verdict, c.provisional
                  from evidence.claim_v1 c
                  join judgment.latest_v1 l on l.submission_id = c.submission_id
                  join corpus.response_v1 r on r.response_id = c.response_id
                  left join evidence.best_source_v1 b on b.project_id = :project
                   and b.submission_id = c.submission_id and b.claim_id = c.claim_id
                 where c.project_id = :project
                """)
                .param("project", project.value())
                .query((row, _) -> new Counted(
                        row.getObject("response_id", UUID.class),
                        row.getObject("model_id", UUID.class),
                        row.getString("model"),
                        row.getString("locale"),
                        row.getString("domain"),
                        row.getString("kind"),
                        row.getString("tier"),
                        row.getString("verdict"),
                        row.getBoolean("provisional")))
                .list();
    }
}
