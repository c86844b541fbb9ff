package org.cotejo.judgment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

@Repository
class Drafts {
    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Unsubmitted work with its version, which rises by one at each save. */
    record Draft(int version, JsonNode content, Instant savedAt) {}

    Optional<Draft> of(AssignmentId assignment) {
        return jdbc.sql("select version, content, saved_at from judgment.draft where assignment_id = :id")
                .param("id", assignment.value())
                .query((row, _) -> new Draft(
                        row.getInt("version"),
                        CanonicalJson.read(row.getString("content")),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** Saves over the version that the writer saw; false when somebody saved in between, and nothing is changed. */
    boolean save(AssignmentId assignment, AccountId evaluator, int versionSeen, JsonNode content, Instant now) {
        var sql = versionSeen == 0 ? """
                        insert into judgment.draft (assignment_id, evaluator_id, version, content, saved_at)
                        values (:id, :evaluator, 1, :content, :now)
                        on conflict (assignment_id) do nothing
                        """ : """
                        update judgment.draft
                           set version = version + 1, content = :content, saved_at = :now
                         where assignment_id = :id and evaluator_id = :evaluator and version = :version
                        """;
        return jdbc.sql(sql)
                        .param("id", assignment.value())
                        .param("evaluator", evaluator.value())
                        .param("version", versionSeen)
                        .param("content", content.toString())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void delete(AssignmentId assignment) {
        jdbc.sql("delete from judgment.draft where assignment_id = :id")
                .param("id", assignment.value())
                .update();
    }

    Map<AssignmentId, Instant> savedAt(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) return Map.of();
        return jdbc
                .sql("select assignment_id, saved_at from judgment.draft where assignment_id in (:ids)")
                .param("ids", assignments.stream().map(AssignmentId::value).toList())
                .query((row, _) -> Map.entry(
                        new AssignmentId(row.getObject("assignment_id", UUID.class)),
                        row.getTimestamp("saved_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
