package org.cotejo.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** One object of a JSON file, asked for its members by name; what is wrong is said with its place. */
final class JsonObject {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;
    private final String place;
    private final Map<String, @Nullable Object> members;

    JsonObject(Path file, String place, Map<String, @Nullable Object> members) {
        this.file = file;
        this.place = place;
        this.members = members;
    }

    static Map<String, @Nullable Object> parse(Path file, String text) throws BadData {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                var object = object(parser);
                if (parser.nextToken() == null) return object;
            }
            throw BadData.file(file, "expected one JSON object");
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw BadData.line(file, at == null ? 1 : at.getLineNr(), "this is not valid JSON, or names a key twice");
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                var list = new ArrayList<@Nullable Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser));
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    BadData wrong(String name, String what) {
        return BadData.file(file, place + name + ": " + what);
    }

    void requireOnly(Set<String> known) throws BadData {
        for (var name : members.keySet()) {
            if (!known.contains(name)) {
                throw wrong(name, "this key is not known; known are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    String text(String name) throws BadData {
        return optionalText(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    Optional<String> optionalText(String name) throws BadData {
        @Nullable Object value = members.get(name);
        if (value == null) return Optional.empty();
        if (value instanceof String text && !text.isBlank()) return Optional.of(text);
        throw wrong(name, "expected a text");
    }

    Optional<Double> optionalNumber(String name) throws BadData {
        @Nullable Object value = members.get(name);
        if (value == null) return Optional.empty();
        if (value instanceof Double number && Double.isFinite(number)) return Optional.of(number);
        throw wrong(name, "expected a number");
    }

    List<String> texts(String name) throws BadData {
        var texts = new ArrayList<String>();
        for (var value : list(name)) {
            if (!(value instanceof String text)) throw wrong(name, "expected a list of texts");
            texts.add(text);
        }
        return texts;
    }

    List<Double> numbers(String name) throws BadData {
        var numbers = new ArrayList<Double>();
        for (var value : list(name)) {
            if (!(value instanceof Double number)) throw wrong(name, "expected a list of numbers");
            numbers.add(number);
        }
        return numbers;
    }

    @SuppressWarnings("unchecked")
    List<JsonObject> objects(String name) throws BadData {
        var objects = new ArrayList<JsonObject>();
        for (var value : list(name)) {
            if (!(value instanceof Map<?, ?> members)) throw wrong(name, "expected a list of objects");
            var at = place + name + "/" + objects.size() + "/";
            objects.add(new JsonObject(file, at, (Map<String, @Nullable Object>) members));
        }
        return objects;
    }

    private List<?> list(String name) throws BadData {
        @Nullable Object value = members.get(name);
        if (value == null) return List.of();
        if (value instanceof List<?> list) return list;
        throw wrong(name, "expected a list");
    }

    /** One of some constants by its lower-case name; without a default it has to be there. */
    <T extends Enum<T>> T choice(String name, T[] choices, @Nullable T otherwise) throws BadData {
        var text = optionalText(name);
        if (text.isEmpty() && otherwise != null) return otherwise;
        var codes = Call.codes(choices);
        var chosen = text.map(codes::get);
        return chosen.orElseThrow(() -> wrong(name, "is one of " + String.join(", ", new TreeSet<>(codes.keySet()))));
    }
}
