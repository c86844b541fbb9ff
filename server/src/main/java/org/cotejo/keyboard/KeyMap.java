package org.cotejo.keyboard;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys as they are shipped, read from the table that the workbench acts by: what can be done in which place by which
 * key, what keeps its key, and which keys belong to the browser or the system.
 */
record KeyMap(
        Map<String, List<String>> around,
        Map<String, String> keys,
        Set<String> fixed,
        Set<String> covers,
        Set<String> reserved) {
    static final KeyMap SHIPPED = read();

    private static KeyMap read() {
        var table = table("keymap.json");
        var around = new TreeMap<String, List<String>>();
        table.get("places").properties().forEach(place -> around.put(place.getKey(), texts(place.getValue())));
        var keys = new LinkedHashMap<String, String>();
        table.get("actions")
                .properties()
                .forEach(action -> keys.put(action.getKey(), action.getValue().stringValue()));
        var reserved = table("choices.json")
                .get("reserved")
                .valueStream()
                .flatMap(reason -> texts(reason).stream())
                .toList();
        return new KeyMap(
                around,
                keys,
                Set.copyOf(texts(table.get("fixed"))),
                Set.copyOf(texts(table.get("covers"))),
                Set.copyOf(reserved));
    }

    private static JsonNode table(String name) {
        try (var stream = KeyMap.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("not packed into the server: " + name);
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Whether two actions may not share a key: they act in one place, or one of them acts around the other. */
    boolean meets(String one, String other) {
        var place = placeOf(one);
        var elsewhere = placeOf(other);
        return place.equals(elsewhere) || isBeneath(one, elsewhere) || isBeneath(other, place);
    }

    private boolean isBeneath(String action, String place) {
        return !covers.contains(action)
                && around.getOrDefault(placeOf(action), List.of()).contains(place);
    }

    private static String placeOf(String action) {
        return action.substring(0, action.indexOf('.'));
    }
}
