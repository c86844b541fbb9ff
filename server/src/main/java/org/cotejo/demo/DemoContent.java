package org.cotejo.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that the demo is made of. */
@Component
class DemoContent {
    static final String RESPONSES = "/demo/responses.jsonl";
    private static final String SENTENCES = "/demo/planted-sentences.json";

    private final JsonMapper json;

    DemoContent(JsonMapper json) {
        this.json = json;
    }

    /** Ratings of all responses, and preferences between those to one prompt. */
    JsonNode gold() {
        return json.readTree(text("/demo/gold-ratings.json"));
    }

    /** The marks that experts should find. */
    JsonNode planted() {
        return json.readTree(text("/demo/planted-errors.json"));
    }

    /** What simulated responses are put together from. */
    JsonNode sentences() {
        return json.readTree(text(SENTENCES));
    }

    /** The responses as they are imported. */
    static byte[] responses() {
        return text(RESPONSES).getBytes(StandardCharsets.UTF_8);
    }

    /** The id of each response by its text: the product gives responses ids of its own. */
    Map<String, String> idsByText() {
        var ids = new HashMap<String, String>();
        for (var line : text(RESPONSES).lines().toList()) {
            var row = json.readTree(line);
            ids.put(row.get("response").stringValue(), row.get("response_id").stringValue());
        }
        return ids;
    }

    private static String text(String name) {
        try (var stream = DemoContent.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("not packed into the server: " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
