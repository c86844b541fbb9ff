package org.cotejo.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Takes imported rows in, batch by batch, in the caller's transaction; what is there already is left as it is. */
@Repository
public class Intake {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Ids ids;
    private final RubricItems rubricItems;

    Intake(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Ids ids, RubricItems rubricItems) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.ids = ids;
        this.rubricItems = rubricItems;
    }

    /** What a batch changed; conflicts are ids as {@link #idsTaken} finds them. */
    public record Taken(long itemsAdded, long responsesAdded, long unchanged, Set<String> conflicts) {}

    public Taken take(ProjectId project, DatasetId dataset, List<ImportedResponse> batch) {
        var stored = storedHashes(project, batch);
        var conflicts = idsTaken(batch, stored);
        conflicts.addAll(rubricItems.conflicts(project, batch));
        var sound = batch.stream()
                .filter(row -> !conflicts.contains(row.externalId()))
                .toList();
        var fresh = sound.stream()
                .filter(row -> !stored.containsKey(row.externalId()))
                .toList();
        var models = models(project, fresh);
        var items = new HashMap<String, UUID>();
        var itemsAdded = insertItems(project, fresh, items);
        insertResponses(project, dataset, fresh, models, items);
        rubricItems.fill(project, sound);
        return new Taken(itemsAdded, fresh.size(), sound.size() - fresh.size(), conflicts);
    }

    /** The ids among a batch that the project has with other content, or with other rubric items for their prompt. */
    public Set<String> idsTaken(ProjectId project, List<ImportedResponse> batch) {
        var taken = idsTaken(batch, storedHashes(project, batch));
        taken.addAll(rubricItems.conflicts(project, batch));
        return taken;
    }

    private Set<String> idsTaken(List<ImportedResponse> batch, Map<String, String> stored) {
        return batch.stream()
                .filter(row -> stored.containsKey(row.externalId()))
                .filter(row -> !stored.get(row.externalId()).equals(contentSha256(row)))
                .map(ImportedResponse::externalId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, String> storedHashes(ProjectId project, List<ImportedResponse> batch) {
        var hashes = new HashMap<String, String>();
        jdbc.sql("""
                select external_id, content_sha256
                  from corpus.response
                 where project_id = :project and external_id_sha256 in (:ids)
                """)
                .param("project", project.value())
                .param(
                        "ids",
                        batch.stream().map(row -> Sha256.of(row.externalId())).toList())
                .query(row -> {
                    hashes.put(row.getString("external_id"), row.getString("content_sha256"));
                });
        return hashes;
    }

    private String contentSha256(ImportedResponse row) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("conversation", row.conversationSha256());
        parts.put("text", row.text());
        parts.put("model", Objects.requireNonNullElse(row.model(), ""));
        parts.put("locale", Objects.requireNonNullElse(row.locale(), ""));
        parts.put("domain", Objects.requireNonNullElse(row.domain(), ""));
        parts.put("reference_date", Objects.toString(row.referenceDate(), ""));
        parts.put("metadata", row.metadata().toString());
        return Sha256.of(CanonicalJson.write(json.valueToTree(parts)));
    }

    private Map<String, UUID> models(ProjectId project, List<ImportedResponse> fresh) {
        var names = fresh.stream()
                .map(ImportedResponse::model)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var models = new HashMap<String, UUID>();
        if (names.isEmpty()) return models;
        batches.batchUpdate(
                """
                insert into corpus.model (model_id, project_id, name, name_sha256)
                values (?, ?, ?, ?)
                on conflict do nothing
                """,
                names.stream()
                        .map(name -> new Object[] {ids.next(), project.value(), name, Sha256.of(name)})
                        .toList());
        jdbc.sql("select model_id, name from corpus.model where project_id = :project and name_sha256 in (:names)")
                .param("project", project.value())
                .param("names", names.stream().map(Sha256::of).toList())
                .query(row -> {
                    models.put(row.getString("name"), row.getObject("model_id", UUID.class));
                });
        return models;
    }

    private long insertItems(ProjectId project, List<ImportedResponse> fresh, Map<String, UUID> items) {
        if (fresh.isEmpty()) return 0;
        var byConversation = new LinkedHashMap<String, ImportedResponse>();
        for (var row : fresh) byConversation.putIfAbsent(row.conversationSha256(), row);
        readItems(project, byConversation.keySet(), items);
        var missing = byConversation.values().stream()
                .filter(row -> !items.containsKey(row.conversationSha256()))
                .toList();
        batches.batchUpdate(
                """
                insert into corpus.item
                       (item_id, project_id, external_id, conversation_sha256, turns, prompt, locale, domain,
                        reference_date)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                on conflict do nothing
                """, missing.stream().map(row -> itemRow(project, row)).toList());
        readItems(project, byConversation.keySet(), items);
        return missing.size();
    }

    private void readItems(ProjectId project, Set<String> conversations, Map<String, UUID> items) {
        jdbc.sql("""
                select item_id, conversation_sha256
                  from corpus.item
                 where project_id = :project and conversation_sha256 in (:hashes)
                """)
                .param("project", project.value())
                .param("hashes", List.copyOf(conversations))
                .query(row -> {
                    items.put(row.getString("conversation_sha256"), row.getObject("item_id", UUID.class));
                });
    }

    private Object[] itemRow(ProjectId project, ImportedResponse row) {
        return new Object[] {
            ids.next(),
            project.value(),
            row.itemExternalId(),
            row.conversationSha256(),
            json.writeValueAsString(row.conversation()),
            row.prompt(),
            row.locale(),
            row.domain(),
            row.referenceDate()
        };
    }

    private void insertResponses(
            ProjectId project,
            DatasetId dataset,
            List<ImportedResponse> fresh,
            Map<String, UUID> models,
            Map<String, UUID> items) {
        var rows = new ArrayList<Object[]>();
        for (var row : fresh) {
            rows.add(new Object[] {
                ids.next(),
                project.value(),
                items.get(row.conversationSha256()),
                dataset.value(),
                row.model() == null ? null : models.get(row.model()),
                row.externalId(),
                Sha256.of(row.externalId()),
                contentSha256(row),
                row.text(),
                Sha256.of(row.text()),
                row.metadata().toString()
            });
        }
        batches.batchUpdate("""
                insert into corpus.response
                       (response_id, project_id, item_id, dataset_id, model_id, external_id, external_id_sha256,
                        content_sha256, text, sha256, metadata)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, rows);
    }
}
