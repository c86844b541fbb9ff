package org.cotejo.exchange.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One JSON value in memory. Numbers stay the literal text of the file: nothing is rounded and 1e999999999 costs nothing. */
sealed interface JsonValue {
    /** An object; its members keep the order of the file. */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /** A member by name; one that is absent reads as null. */
        JsonValue member(String name) {
            return members.getOrDefault(name, JsonLiteral.NULL);
        }
    }

    record JsonArray(List<JsonValue> elements) implements JsonValue {}

    record JsonText(String value) implements JsonValue {}

    record JsonNumber(String literal, boolean integer) implements JsonValue {
        private static final int LITERAL_MAX = 1_000;
        private static final Pattern SMALL_EXPONENT = Pattern.compile("[^eE]*(?:[eE][+-]?0*\\d{1,4})?");

        /** PostgreSQL's numeric ends at 131,072 digits before and 16,383 after the point; this stays well inside. */
        boolean isStorable() {
            return literal.length() <= LITERAL_MAX
                    && SMALL_EXPONENT.matcher(literal).matches();
        }
    }

    /** The three values without content. */
    enum JsonLiteral implements JsonValue {
        TRUE,
        FALSE,
        NULL
    }

    /** The type as JSON names it, which is also its name in {@link ImportCode#WRONG_TYPE}. */
    default String typeName() {
        return switch (this) {
            case JsonObject _ -> "object";
            case JsonArray _ -> "array";
            case JsonText _ -> "string";
            case JsonNumber _ -> "number";
            case JsonLiteral literal -> literal == JsonLiteral.NULL ? "null" : "boolean";
        };
    }

    /** The value as JSON with sorted keys and no white space: values that mean the same give the same text. */
    default String toJson() {
        var json = new StringBuilder();
        write(this, json);
        return json.toString();
    }

    private static void write(JsonValue value, StringBuilder json) {
        switch (value) {
            case JsonObject object -> writeMembers(object, json);
            case JsonArray array -> writeElements(array, json);
            case JsonText text -> writeText(text.value(), json);
            case JsonNumber number when number.isStorable() -> json.append(number.literal());
            case JsonNumber number -> writeText(number.literal(), json);
            case JsonLiteral literal -> json.append(literal.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void writeMembers(JsonObject object, StringBuilder json) {
        json.append('{');
        var separator = "";
        for (var member : new TreeMap<>(object.members()).entrySet()) {
            json.append(separator);
            writeText(member.getKey(), json);
            json.append(':');
            write(member.getValue(), json);
            separator = ",";
        }
        json.append('}');
    }

    private static void writeElements(JsonArray array, StringBuilder json) {
        json.append('[');
        var separator = "";
        for (var element : array.elements()) {
            json.append(separator);
            write(element, json);
            separator = ",";
        }
        json.append(']');
    }

    private static void writeText(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"', '\\' -> json.append('\\').append(letter);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (letter < ' ') json.append(String.format("\\u%04x", (int) letter));
                    else json.append(letter);
                }
            }
        }
        json.append('"');
    }
}
