package org.cotejo.quality;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    List<GoldController.GoldLine> lines(ProjectId project) {
        return jdbc.sql("""
                select distinct on (g.response_id)
                       g.response_id, c.item_id, c.response, g.version, g.note, g.made_at,
                       (select count(*) from jsonb_object_keys(g.answer -> 'scores'))::int as scores,
                       jsonb_array_length(g.answer -> 'errors') as errors
                  from quality.gold_answer g
                  join corpus.response_v1 c on c.response_id = g.response_id
                 where g.project_id = :project
                 order by g.response_id, g.version desc
                """)
                .param("project", project.value())
                .query(GoldController.GoldLine.class)
                .list();
    }

    /** A response of a project by its id in the import. */
    Optional<GoldFile.Known> response(ProjectId project, String externalId) {
        return jdbc.sql("""
                select response_id, text
                  from corpus.response_v1
                 where project_id = :project
                   and response = :id
                """)
                .param("project", project.value())
                .param("id", externalId)
                .query((row, _) -> new GoldFile.Known(
                        new ResponseId(row.getObject("response_id", UUID.class)), row.getString("text")))
                .optional();
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
