package org.cotejo.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of every response to a prompt: an item that has nothing yet may be given it, once. */
@Repository
class RubricItems {
    private static final TypeReference<List<RubricItem>> LIST = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    RubricItems(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** The external ids of the rows whose conversation the project already has with other rubric items. */
    Set<String> conflicts(ProjectId project, List<ImportedResponse> batch) {
        var asking = asking(batch);
        var stored = stored(
                project,
                asking.stream().map(ImportedResponse::conversationSha256).collect(Collectors.toSet()));
        return asking.stream()
                .filter(row ->
                        !row.rubricItems().equals(stored.getOrDefault(row.conversationSha256(), row.rubricItems())))
                .map(ImportedResponse::externalId)
                .collect(Collectors.toSet());
    }

    private Map<String, List<RubricItem>> stored(ProjectId project, Collection<String> conversations) {
        var stored = new HashMap<String, List<RubricItem>>();
        if (conversations.isEmpty()) return stored;
        jdbc.sql("""
                select conversation_sha256, rubric_items
                  from corpus.item
                 where project_id = :project and conversation_sha256 in (:hashes) and rubric_items <> '[]'
                """)
                .param("project", project.value())
                .param("hashes", conversations)
                .query(row -> {
                    stored.put(
                            row.getString("conversation_sha256"), json.readValue(row.getString("rubric_items"), LIST));
                });
        return stored;
    }

    /** Gives the items of these rows what they do not have yet. */
    void fill(ProjectId project, List<ImportedResponse> rows) {
        batches.batchUpdate(
                """
                update corpus.item
                   set rubric_items = ?::jsonb
                 where project_id = ? and conversation_sha256 = ? and rubric_items = '[]'
                """,
                asking(rows).stream()
                        .map(row -> new Object[] {
                            json.writeValueAsString(row.rubricItems()), project.value(), row.conversationSha256()
                        })
                        .toList());
    }

    private static List<ImportedResponse> asking(List<ImportedResponse> rows) {
        return rows.stream().filter(row -> !row.rubricItems().isEmpty()).toList();
    }
}
