package org.cotejo.kernel;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON with one spelling (RFC 8785): members sorted by their UTF-16 code units, no white space, shortest escapes. Our
 * documents hold whole numbers only, so the floating-point part of the RFC is refused rather than written.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CanonicalJson() {}

    public static String write(JsonNode node) {
        var text = new StringBuilder();
        append(node, text);
        return text.toString();
    }

    private static void append(JsonNode node, StringBuilder text) {
        switch (node.getNodeType()) {
            case OBJECT -> appendObject(node, text);
            case ARRAY -> appendArray(node, text);
            case STRING -> appendString(node.stringValue(), text);
            case NUMBER -> appendNumber(node, text);
            case BOOLEAN, NULL -> text.append(node);
            case BINARY, MISSING, POJO ->
                throw new IllegalStateException("expected plain JSON, found " + node.getNodeType());
        }
    }

    private static void appendObject(JsonNode node, StringBuilder text) {
        var members = new TreeMap<String, JsonNode>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        var separator = "{";
        for (var member : members.entrySet()) {
            text.append(separator);
            appendString(member.getKey(), text);
            text.append(':');
            append(member.getValue(), text);
            separator = ",";
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    private static void appendArray(JsonNode node, StringBuilder text) {
        text.append('[');
        for (var index = 0; index < node.size(); index++) {
            if (index > 0) text.append(',');
            append(node.get(index), text);
        }
        text.append(']');
    }

    private static void appendNumber(JsonNode node, StringBuilder text) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new IllegalStateException("expected a whole number, found " + node);
        }
        text.append(node.longValue());
    }

    /** Escapes as ECMAScript's JSON.stringify does, which is what RFC 8785 section 3.2.2.2 asks for. */
    private static void appendString(String value, StringBuilder text) {
        text.append('"');
        for (var index = 0; index < value.length(); index++) {
            var unit = value.charAt(index);
            switch (unit) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (unit < 0x20) text.append(String.format("\\u%04x", (int) unit));
                    else text.append(unit);
                }
            }
        }
        text.append('"');
    }

    /** Reads any JSON text into a tree. */
    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }
}
