package org.cotejo.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.kernel.ProjectId;
import org.cotejo.keyboard.KeyProblem;
import org.cotejo.keyboard.KeyRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole of a protocol as it is stored, hashed and shown: guideline, rubric, taxonomy, conversational guidelines
 * and task settings under one version.
 */
record ProtocolDocument(ObjectNode json) {
    ProtocolDocument with(TaskSettings settings, JsonMapper mapper) {
        var copy = json.deepCopy();
        copy.set("task_settings", mapper.valueToTree(settings));
        return new ProtocolDocument(copy);
    }

    /** The keys that a lab proposes for its tasks, by action; the empty text takes a key away. */
    ProtocolDocument withKeys(Map<String, String> keys, JsonMapper mapper) {
        var copy = json.deepCopy();
        copy.set("keys", mapper.valueToTree(new TreeMap<>(keys)));
        return new ProtocolDocument(copy);
    }

    /** With another guideline, rubric or taxonomy, whole; what names a code that is written anew in its place follows it. */
    ProtocolDocument with(String part, JsonNode content) {
        var copy = json.deepCopy();
        copy.set(part, content);
        switch (part) {
            case "rubric" ->
                References.follow(
                        json.at("/rubric/criteria"), copy.at("/rubric/criteria"), "id", copy.at("/rubric/rules"));
            case "taxonomy" ->
                References.follow(
                        json.at("/taxonomy/categories"),
                        copy.at("/taxonomy/categories"),
                        "code",
                        copy.at("/rubric/rules"),
                        copy.at("/conversational_guidelines/items"));
            default -> {}
        }
        return new ProtocolDocument(copy);
    }

    /** What is wrong with the keys of the document: the proposed ones, and points that no digit gives. */
    List<KeyProblem> keyProblems(JsonMapper mapper) {
        var keys = new TreeMap<String, String>();
        json.path("keys")
                .properties()
                .forEach(one -> keys.put(one.getKey(), one.getValue().asString()));
        var scales = list(mapper, json.at("/rubric/criteria"), Criterion.class).stream()
                .map(one -> new KeyRules.Scale(
                        one.id(),
                        one.scale().min(),
                        one.scale().max(),
                        one.scale().step()))
                .toList();
        var problems = new ArrayList<>(KeyRules.check(keys));
        problems.addAll(KeyRules.checkScales(scales));
        return problems;
    }

    TaskSettings taskSettings(JsonMapper mapper) {
        return mapper.treeToValue(json.get("task_settings"), TaskSettings.class);
    }

    Protocol rules(
            ProtocolId id, ProjectId project, String version, boolean isPublished, String sha256, JsonMapper mapper) {
        return new Protocol(
                id,
                project,
                version,
                isPublished,
                sha256,
                taskSettings(mapper),
                Protocol.byKey(list(mapper, json.at("/rubric/criteria"), Criterion.class), Criterion::id),
                Protocol.byKey(list(mapper, json.at("/taxonomy/categories"), Category.class), Category::code),
                list(mapper, json.at("/rubric/rules"), ConsistencyRule.class),
                json.at("/conversational_guidelines/items")
                        .valueStream()
                        .map(item -> item.get("id").stringValue())
                        .toList());
    }

    private static <T> List<T> list(JsonMapper mapper, JsonNode array, Class<T> type) {
        return array.valueStream().map(node -> mapper.treeToValue(node, type)).toList();
    }
}
