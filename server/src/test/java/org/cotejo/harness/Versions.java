package org.cotejo.harness;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A draft of the next version of a project's protocol. */
public final class Versions {
    private final World.Project project;
    private final String id;

    private Versions(World.Project project, String id) {
        this.project = project;
        this.id = id;
    }

    /** A draft that is as the published version. */
    public static Versions draft(World.Project project) {
        var draft = project.lead()
                .client()
                .post(project.path() + "/protocol/draft")
                .expect(200)
                .json();
        return new Versions(project, draft.get("protocol_id").asString());
    }

    /** A draft with another sentence in the guideline. */
    public static Versions reworded(World.Project project) {
        return draft(project)
                .change(
                        "guideline",
                        guideline -> List.of("es", "en")
                                .forEach(language -> guideline.put(
                                        language, guideline.get(language).asString() + "\nMás: " + UUID.randomUUID())));
    }

    public String id() {
        return id;
    }

    /** A part of the draft, changed and put back whole. */
    public Versions change(String part, Consumer<ObjectNode> change) {
        var content = (ObjectNode) get("").get(part);
        change.accept(content);
        project.lead()
                .client()
                .put(project.path() + "/protocol/draft/" + part, content)
                .expect(200);
        return this;
    }

    public Versions mapping(List<Map<String, Object>> fates) {
        put("/mapping", Map.of("fates", fates)).expect(200);
        return this;
    }

    public static Map<String, Object> fate(String part, String code, String kind, String... targets) {
        return Map.of("part", part, "code", code, "kind", kind, "targets", List.of(targets));
    }

    public JsonNode changes() {
        return get("/changes");
    }

    public Client.Answer put(String way, Object body) {
        return project.lead().client().put(project.path() + "/protocol/draft" + way, body);
    }

    private JsonNode get(String way) {
        return project.lead()
                .client()
                .get(project.path() + "/protocol/draft" + way)
                .expect(200)
                .json();
    }

    public Client.Answer publish() {
        return publish(Map.of());
    }

    public Client.Answer publish(Map<String, Object> order) {
        return project.lead().client().post(project.path() + "/publish", order);
    }

    public void acknowledge(World.Person person) {
        acknowledge(project, person, id);
    }

    /** Whatever is in force. */
    public static void acknowledgeNewest(World.Project project, World.Person person) {
        var changes = person.client()
                .get(project.path() + "/protocol/changes")
                .expect(200)
                .json();
        person.client()
                .post(
                        project.path() + "/protocol/acknowledgement",
                        Map.of("protocol_id", changes.get("protocol_id").asString()));
    }

    private static void acknowledge(World.Project project, World.Person person, String protocol) {
        person.client()
                .post(project.path() + "/protocol/acknowledgement", Map.of("protocol_id", protocol))
                .expect(204);
    }
}
