package org.cotejo.bundle.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as RFC 8785 spells it, of objects, lists, texts, whole numbers and truth values: members sorted, no white space, no null.
 * There are no fractions, so that no two programs print a number differently.
 */
public final class CanonicalJson {
    private static final int DEPTH_MAX = 30;
    private static final long EXACT_MAX = 1L << 53;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX).build())
            .build();

    private CanonicalJson() {}

    /** The one spelling of a value; members that are null are left out. */
    public static String write(Object value) {
        var text = new StringBuilder();
        write(text, value);
        return text.toString();
    }

    private static void write(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> throw new IllegalStateException("expected a value, found null");
            case Map<?, ?> members -> writeObject(text, members);
            case List<?> list -> {
                text.append('[');
                for (var index = 0; index < list.size(); index++) {
                    if (index > 0) text.append(',');
                    write(text, list.get(index));
                }
                text.append(']');
            }
            case String string -> writeText(text, string);
            case Boolean truth -> text.append(truth.booleanValue());
            case Integer number -> text.append(number.intValue());
            case Long number -> text.append(exact(number));
            default -> throw new IllegalStateException("expected a value of JSON, found " + value.getClass());
        }
    }

    private static void writeObject(StringBuilder text, Map<?, ?> members) {
        text.append('{');
        var isFirst = true;
        // Java compares texts by UTF-16 units, as RFC 8785 sorts.
        var sorted = new TreeMap<String, @Nullable Object>();
        members.forEach((name, member) -> sorted.put(name.toString(), member));
        for (var entry : sorted.entrySet()) {
            if (entry.getValue() == null) continue;
            if (!isFirst) text.append(',');
            isFirst = false;
            writeText(text, entry.getKey());
            text.append(':');
            write(text, entry.getValue());
        }
        text.append('}');
    }

    private static void writeText(StringBuilder text, String string) {
        text.append('"');
        for (var index = 0; index < string.length(); index++) {
            var character = string.charAt(index);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character >= ' ') text.append(character);
                    else
                        text.append("\\u00")
                                .append(Character.forDigit(character >> 4, 16))
                                .append(Character.forDigit(character & 15, 16));
                }
            }
        }
        text.append('"');
    }

    private static long exact(long number) {
        if (Math.abs(number) > EXACT_MAX) throw new IllegalStateException("expected at most 53 bits, found " + number);
        return number;
    }

    /** Reads an object that is spelled as `write` spells it, and in no other way. */
    public static Members read(String text) throws BadJson {
        var value = parse(text);
        if (!(value instanceof Map<?, ?> members)) throw new BadJson("expected an object");
        if (!write(members).equals(text)) throw new BadJson("not spelled in the one way (RFC 8785)");
        return Members.of("", members);
    }

    private static Object parse(String text) throws BadJson {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            var value = value(parser);
            if (parser.nextToken() != null) throw new BadJson("something follows the value");
            return value;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new BadJson("no valid JSON" + (at == null ? "" : " at character " + at.getColumnNr()));
        }
    }

    private static Object value(JsonParser parser) throws BadJson {
        var token = parser.currentToken();
        if (token == null) throw new BadJson("nothing stands here");
        return switch (token) {
            case START_OBJECT -> {
                var members = new TreeMap<String, Object>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser));
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new BadJson("a value of a kind that is not used here");
        };
    }

    private static Long whole(JsonParser parser) throws BadJson {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                || Math.abs(parser.getLongValue()) > EXACT_MAX) {
            throw new BadJson("a number of more than 53 bits");
        }
        return parser.getLongValue();
    }
}
