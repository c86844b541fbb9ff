package org.cotejo.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the published views: what each person gave, in the order in which it was handed in. */
@Repository
class RaterRows {
    private final JdbcClient jdbc;

    RaterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A score; what is not applicable has none and is left out. */
    record Scored(ResponseId response, AccountId evaluator, String criterion, int value) {}

    List<Scored> scores(ProjectId project) {
        return jdbc.sql("""
                select response_id, evaluator_id, criterion, value
                  from judgment.rating_v1
                 where project_id = :project
                   and value is not null
                 order by submission_id, criterion
                """)
                .param("project", project.value())
                .query((row, _) -> new Scored(
                        new ResponseId(row.getObject("response_id", UUID.class)),
                        new AccountId(row.getObject("evaluator_id", UUID.class)),
                        row.getString("criterion"),
                        row.getInt("value")))
                .list();
    }

    /** A judgment of one response. */
    record Judged(UUID submission, UUID assignment, ResponseId response, AccountId evaluator) {}

    List<Judged> judged(ProjectId project) {
        return jdbc.sql("""
                select l.submission_id, l.assignment_id, l.response_id, l.evaluator_id
                  from judgment.latest_v1 l
                  join assignment.task_v1 t on t.task_id = l.task_id
                 where l.project_id = :project
                   and cardinality(t.responses) = 1
                 order by l.submission_id
                """)
                .param("project", project.value())
                .query((row, _) -> new Judged(
                        row.getObject("submission_id", UUID.class),
                        row.getObject("assignment_id", UUID.class),
                        new ResponseId(row.getObject("response_id", UUID.class)),
                        new AccountId(row.getObject("evaluator_id", UUID.class))))
                .list();
    }

    /** The error marks of each submission; what was marked on the conversation before is none of the response. */
    Map<UUID, List<GoldMatch.Mark>> errorMarks(ProjectId project) {
        var marks = new HashMap<UUID, List<GoldMatch.Mark>>();
        jdbc.sql("""
                select submission_id, category, severity, span_start, span_end
                  from judgment.annotation_v1
                 where project_id = :project
                   and kind <> 'strength'
                   and target <> 'turn'
                 order by submission_id, annotation_id
                """).param("project", project.value()).query(row -> {
            marks.computeIfAbsent(row.getObject("submission_id", UUID.class), _ -> new ArrayList<>())
                    .add(new GoldMatch.Mark(
                            row.getString("category"),
                            row.getString("severity"),
                            row.getObject("span_start", Integer.class),
                            row.getObject("span_end", Integer.class)));
        });
        return marks;
    }

    /** How often somebody preferred what was shown first, of the preferences that say which is better. */
    record FirstChosen(AccountId evaluator, int first, int decided) {}

    List<FirstChosen> firstChosen(ProjectId project) {
        return jdbc.sql("""
                select evaluator_id, count(*) filter (where (value < 0) = a_shown_first) as first, count(*) as decided
                  from judgment.preference_v1
                 where project_id = :project
                   and criterion = ''
                   and verdict = 'preference'
                   and value <> 0
                 group by evaluator_id
                """)
                .param("project", project.value())
                .query((row, _) -> new FirstChosen(
                        new AccountId(row.getObject("evaluator_id", UUID.class)),
                        row.getInt("first"),
                        row.getInt("decided")))
                .list();
    }
}
