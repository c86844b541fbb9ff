package org.cotejo.judgment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cotejo.assignment.Assignment;
import org.cotejo.corpus.ResponseId;
import org.cotejo.evidence.Claims;
import org.cotejo.evidence.Proofs;
import org.cotejo.judgment.comparison.Preferences;
import org.cotejo.judgment.rubric.RubricAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The narrow tables that statistics read, written from a document in its own transaction and again by `reindex`. */
@Repository
class Projections {
    private final JdbcTemplate batches;
    private final Claims claims;
    private final Preferences preferences;
    private final RubricAnswers rubricAnswers;

    Projections(JdbcTemplate batches, Claims claims, Preferences preferences, RubricAnswers rubricAnswers) {
        this.batches = batches;
        this.claims = claims;
        this.preferences = preferences;
        this.rubricAnswers = rubricAnswers;
    }

    void insert(SubmissionId submission, Assignment assignment, SubmissionContent content, Proofs proofs) {
        insertRatings(submission, assignment, content.ratings());
        insertAnnotations(submission, assignment, content.annotations());
        claims.insert(
                new Claims.Origin(
                        submission.value(), assignment.project(), assignment.response(), assignment.evaluator()),
                content.claims(),
                proofs);
        rubricAnswers.insert(submission.value(), assignment, content.rubricAnswersOrNone());
        if (content.comparison() != null) preferences.insert(submission.value(), assignment, content.comparison());
    }

    private static UUID response(Assignment assignment, @Nullable ResponseId named) {
        return Objects.requireNonNullElse(named, assignment.response()).value();
    }

    private void insertRatings(SubmissionId submission, Assignment assignment, List<Rating> ratings) {
        var rows = ratings.stream()
                .map(rating -> new Object[] {
                    submission.value(),
                    rating.criterion(),
                    assignment.project().value(),
                    response(assignment, rating.responseId()),
                    assignment.item().value(),
                    assignment.evaluator().value(),
                    rating.value(),
                    rating.notApplicable(),
                    rating.reason()
                })
                .toList();
        batches.batchUpdate("""
                insert into judgment.rating
                       (submission_id, criterion, project_id, response_id, item_id, evaluator_id, value,
                        not_applicable, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void insertAnnotations(SubmissionId submission, Assignment assignment, List<Annotation> marks) {
        var rows = IntStream.range(0, marks.size())
                .mapToObj(position -> row(submission, assignment, position, marks.get(position)))
                .toList();
        batches.batchUpdate("""
                insert into judgment.annotation
                       (submission_id, annotation_id, project_id, response_id, item_id, evaluator_id, position, target,
                        kind, category, severity, span_start, span_end, exact, prefix, suffix, point, reason,
                        consequence_of, guideline_rule, turn)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Object[] row(SubmissionId submission, Assignment assignment, int position, Annotation mark) {
        return new Object[] {
            submission.value(),
            mark.id(),
            assignment.project().value(),
            response(assignment, mark.responseId()),
            assignment.item().value(),
            assignment.evaluator().value(),
            position,
            mark.target(),
            mark.kind(),
            mark.category(),
            mark.severity(),
            mark.start(),
            mark.end(),
            mark.exact(),
            mark.prefix(),
            mark.suffix(),
            mark.point(),
            mark.reason(),
            mark.consequenceOf(),
            mark.guidelineRule(),
            mark.turn()
        };
    }

    void deleteAll() {
        batches.update("delete from judgment.rating");
        batches.update("delete from judgment.annotation");
        claims.deleteAll();
        preferences.deleteAll();
        rubricAnswers.deleteAll();
    }
}
