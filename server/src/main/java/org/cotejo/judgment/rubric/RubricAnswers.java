package org.cotejo.judgment.rubric;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cotejo.assignment.Assignment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Answers to rubric items as statistics read them, a row each. */
@Repository
public class RubricAnswers {
    private final JdbcTemplate batches;

    RubricAnswers(JdbcTemplate batches) {
        this.batches = batches;
    }

    public void insert(UUID submission, Assignment assignment, List<RubricAnswer> answers) {
        batches.batchUpdate(
                """
                insert into judgment.rubric_answer
                       (submission_id, response_id, rubric_item, project_id, item_id, evaluator_id, met, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                answers.stream()
                        .map(answer -> new Object[] {
                            submission,
                            Objects.requireNonNullElse(answer.responseId(), assignment.response())
                                    .value(),
                            answer.rubricItem(),
                            assignment.project().value(),
                            assignment.item().value(),
                            assignment.evaluator().value(),
                            answer.met(),
                            answer.reason()
                        })
                        .toList());
    }

    /** Empties the projection before it is built again from the documents. */
    public void deleteAll() {
        batches.update("delete from judgment.rubric_answer");
    }
}
