package org.cotejo.judgment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents; they only ever grow in number. */
@Repository
public class Submissions {
    private static final int FETCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate streams;
    private final Projections projections;

    Submissions(JdbcClient jdbc, JdbcTemplate jdbcTemplate, Projections projections) {
        this.jdbc = jdbc;
        this.streams = new JdbcTemplate(jdbcTemplate.getDataSource());
        this.streams.setFetchSize(FETCH);
        this.projections = projections;
    }

    /** What the evaluator is told of a stored submission. */
    record Receipt(SubmissionId id, int revision, Instant submittedAt, String sha256) {}

    void insert(Submission submission, String idempotencyKey) {
        var assignment = submission.assignment();
        jdbc.sql("""
                insert into judgment.submission_key (assignment_id, idempotency_key, submission_id, revision)
                values (:assignment, :key, :id, :revision)
                """)
                .param("assignment", assignment.id().value())
                .param("key", idempotencyKey)
                .param("id", submission.id().value())
                .param("revision", submission.revision())
                .update();
        jdbc.sql("""
                insert into judgment.submission
                       (submission_id, assignment_id, project_id, protocol_id, task_id, item_id, response_id,
                        evaluator_id, revision, document, sha256, submitted_at, repeat)
                values (:id, :assignment, :project, :protocol, :task, :item, :response, :evaluator, :revision,
                        :document, :sha256, :at, :repeat)
                """)
                .param("id", submission.id().value())
                .param("assignment", assignment.id().value())
                .param("project", assignment.project().value())
                .param("protocol", assignment.protocol().value())
                .param("task", assignment.task().value())
                .param("item", assignment.item().value())
                .param("response", assignment.response().value())
                .param("evaluator", assignment.evaluator().value())
                .param("revision", submission.revision())
                .param("document", submission.document())
                .param("sha256", submission.sha256())
                .param("at", submission.submittedAt().atOffset(ZoneOffset.UTC))
                .param("repeat", assignment.isRepeat())
                .update();
        projections.insert(submission.id(), assignment, submission.content(), submission.proofs());
    }

    Optional<Receipt> byKey(AssignmentId assignment, String idempotencyKey) {
        return receipt(assignment, "k.idempotency_key = :key", idempotencyKey);
    }

    Optional<Receipt> latest(AssignmentId assignment) {
        return receipt(assignment, "true or :key = ''", "");
    }

    private Optional<Receipt> receipt(AssignmentId assignment, String condition, String key) {
        return jdbc.sql("""
                select s.submission_id, s.revision, s.submitted_at, s.sha256
                  from judgment.submission_key k
                  join judgment.submission s on s.submission_id = k.submission_id
                 where k.assignment_id = :assignment and (%s)
                 order by k.revision desc
                 limit 1
                """.formatted(condition))
                .param("assignment", assignment.value())
                .param("key", key)
                .query((row, _) -> new Receipt(
                        new SubmissionId(row.getObject("submission_id", UUID.class)),
                        row.getInt("revision"),
                        row.getTimestamp("submitted_at").toInstant(),
                        row.getString("sha256")))
                .optional();
    }

    /** The justifications that count of these assignments, the empty ones left out. */
    List<String> justifications(List<AssignmentId> assignments) {
        if (assignments.isEmpty()) return List.of();
        return jdbc.sql("""
                select s.document::jsonb #>> '{content,justification}' as justification
                  from (select distinct on (assignment_id) submission_id
                          from judgment.submission_key
                         where assignment_id in (:assignments)
                         order by assignment_id, revision desc) latest
                  join judgment.submission s on s.submission_id = latest.submission_id
                 where s.document::jsonb #>> '{content,justification}' <> ''
                 order by s.submission_id desc
                """)
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::value).toList())
                .query(String.class)
                .list();
    }

    /** Hands over the document of each submission that counts, oldest first, without holding them all. */
    public void streamDocuments(ProjectId project, Consumer<String> sink) {
        streams.query(
                """
                select s.document
                  from judgment.submission s
                  join judgment.latest_v1 l on l.submission_id = s.submission_id
                 where s.project_id = ?
                 order by s.submission_id
                """,
                row -> {
                    sink.accept(row.getString(1));
                },
                project.value());
    }

    String document(SubmissionId id) {
        return jdbc.sql("select document from judgment.submission where submission_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** A stored document with its place. */
    record Stored(SubmissionId id, AssignmentId assignment, String document, String sha256) {}

    List<Stored> page(Optional<SubmissionId> after, int limit) {
        return jdbc.sql("""
                select submission_id, assignment_id, document, sha256
                  from judgment.submission
                 where (:after::uuid is null or submission_id > :after::uuid)
                 order by submission_id
                 limit :limit
                """)
                .param("after", after.map(SubmissionId::value).orElse(null))
                .param("limit", limit)
                .query((row, _) -> new Stored(
                        new SubmissionId(row.getObject("submission_id", UUID.class)),
                        new AssignmentId(row.getObject("assignment_id", UUID.class)),
                        row.getString("document"),
                        row.getString("sha256")))
                .list();
    }

    /** Makes the partitions of the coming months before anybody needs them. */
    void ensurePartitions(Instant from, int months) {
        for (var table : List.of(
                "judgment.submission",
                "judgment.rating",
                "judgment.annotation",
                "judgment.preference",
                "judgment.rubric_answer",
                "evidence.claim",
                "evidence.citation")) {
            jdbc.sql("select public.ensure_partitions(cast(:table as regclass), :from, :months)")
                    .param("table", table)
                    .param("from", from.atOffset(ZoneOffset.UTC))
                    .param("months", months)
                    .query((_, _) -> 0)
                    .single();
        }
    }
}
