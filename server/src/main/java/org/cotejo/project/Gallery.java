package org.cotejo.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.kernel.BilingualText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The protocols that travel with Cotejo, ready to be used or changed. */
@Component
class Gallery {
    /** Where a project begins that names none. */
    static final String FIRST = "general-chat";

    private static final String FOLDER = "/protocol/";

    private final JsonMapper json;
    private final List<Shipped> all;

    Gallery(JsonMapper json) {
        this.json = json;
        this.all = List.of(json.readValue(resource("gallery.json"), Shipped[].class));
    }

    /** One of them as leads choose it. */
    record Shipped(String id, BilingualText label, BilingualText description) {}

    /** The preference between two asks what is wrong in the same words as general chat. */
    private static final Map<String, String> TAXONOMY_OF = Map.of("pairwise", FIRST);

    List<Shipped> all() {
        return all;
    }

    /** The whole document; empty for an id that is none of them. */
    Optional<ProtocolDocument> document(String id) {
        if (all.stream().noneMatch(one -> one.id().equals(id))) return Optional.empty();
        var folder = id + ".v1/";
        var document = json.createObjectNode();
        document.put("name", id);
        document.set("rubric", json.readTree(resource(folder + "rubric.json")));
        document.set("taxonomy", taxonomy(id));
        document.set("conversational_guidelines", json.readTree(resource(folder + "conversational-guidelines.json")));
        document.putObject("guideline")
                .put("es", resource(folder + "guideline.es.md"))
                .put("en", resource(folder + "guideline.en.md"));
        document.set("task_settings", json.readTree(resource(folder + "task-settings.json")));
        return Optional.of(new ProtocolDocument(document));
    }

    /** Under an id of its own, since a project may change it. */
    private JsonNode taxonomy(String id) {
        var file = TAXONOMY_OF.getOrDefault(id, id) + ".v1/taxonomy.json";
        return ((ObjectNode) json.readTree(resource(file))).put("$id", "cotejo:taxonomy/" + id);
    }

    private static String resource(String name) {
        try (var stream = Gallery.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) throw new IllegalStateException("not packed into the server: " + FOLDER + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FOLDER + name, e);
        }
    }
}
