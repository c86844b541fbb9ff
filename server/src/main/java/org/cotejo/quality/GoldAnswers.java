package org.cotejo.quality;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The gold answers of a project; the last version of each counts. */
@Repository
class GoldAnswers {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    GoldAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(ProjectId project, Map<ResponseId, GoldAnswer> answers, String note, AccountId by, Instant now) {
        answers.forEach((response, answer) -> jdbc.sql("""
                insert into quality.gold_answer (project_id, response_id, version, answer, note, made_by, made_at)
                select :project, :response, 1 + coalesce(max(version), 0), :answer::jsonb, :note, :by, :now
                  from quality.gold_answer
                 where project_id = :project and response_id = :response
                """)
                .param("project", project.value())
                .param("response", response.value())
                .param("answer", json.writeValueAsString(answer))
                .param("note", note)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    Map<ResponseId, GoldAnswer> latest(ProjectId project) {
        var answers = new LinkedHashMap<ResponseId, GoldAnswer>();
        jdbc.sql("""
                select distinct on (response_id) response_id, answer::text as answer
                  from quality.gold_answer
                 where project_id = :project
                 order by response_id, version desc
                """).param("project", project.value()).query(row -> {
            answers.put(
                    new ResponseId(row.getObject("response_id", UUID.class)),
                    json.readValue(row.getString("answer"), GoldAnswer.class));
        });
        return answers;
    }
}
