package org.cotejo.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Preferences that count, a row a pair of responses, with the models behind them. */
@Repository
public class PreferenceRows {
    private final JdbcClient jdbc;

    PreferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A preference on a pair.
     *
     * @param value from -3, a is much better, to 3; empty when the verdict is not on which is better
     */
    public record Row(
            UUID itemId,
            String item,
            Optional<String> a,
            Optional<String> b,
            @Nullable Integer value,
            String verdict,
            boolean isAFirst,
            AccountId evaluator,
            Instant submittedAt) {
        /** Two different models, one of which may be better. */
        public boolean tellsModelsApart() {
            return a.isPresent() && b.isPresent() && !a.equals(b) && !verdict.equals("cannot_judge");
        }

        /** As votes are written: `a`, `b`, `tie` or `both_bad`. */
        public String winner() {
            if (value == null) return verdict;
            return value == 0 ? "tie" : value < 0 ? "a" : "b";
        }
    }

    /** As a whole: every version asks for that. */
    public List<Row> overall(ProjectId project) {
        return of(project, "p.criterion = ''", Meanings.none());
    }

    /** Of one criterion, whatever it was called. */
    List<Row> of(ProjectId project, Meanings criterion) {
        return of(project, "(p.protocol_id, p.criterion) in (select protocol_id, code from meaning)", criterion);
    }

    private List<Row> of(ProjectId project, String condition, Meanings criterion) {
        return criterion
                .bind(jdbc.sql(Meanings.TABLE + """
                select p.item_id, coalesce(a.item, p.item_id::text) as item, a.model as model_a, b.model as model_b,
                       p.value, p.verdict, p.a_shown_first, p.evaluator_id, p.submitted_at
                  from judgment.preference_v1 p
                  join corpus.response_v1 a on a.response_id = p.response_a
                  join corpus.response_v1 b on b.response_id = p.response_b
                 where p.project_id = :project and %s
                 order by p.submission_id, p.criterion, p.response_a, p.response_b
                """.formatted(condition)))
                .param("project", project.value())
                .query((row, _) -> new Row(
                        row.getObject("item_id", UUID.class),
                        row.getString("item"),
                        Optional.ofNullable(row.getString("model_a")),
                        Optional.ofNullable(row.getString("model_b")),
                        row.getObject("value", Integer.class),
                        row.getString("verdict"),
                        row.getBoolean("a_shown_first"),
                        new AccountId(row.getObject("evaluator_id", UUID.class)),
                        row.getTimestamp("submitted_at").toInstant()))
                .list();
    }

    /** How often people who saw a pair again, sides exchanged, said the same of it. */
    record Consistency(long repeats, long same) {}

    Consistency consistency(ProjectId project) {
        return jdbc.sql("""
                select count(*) as repeats,
                       count(*) filter (where first_verdict = again_verdict
                                          and sign(first_value) is not distinct from sign(again_value)) as same
                  from judgment.repeated_preference_v1
                 where project_id = :project
                """)
                .param("project", project.value())
                .query((row, _) -> new Consistency(row.getLong("repeats"), row.getLong("same")))
                .single();
    }
}
