package org.cotejo.exchange.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.cotejo.exchange.reader.JsonValue.JsonArray;
import org.cotejo.exchange.reader.JsonValue.JsonLiteral;
import org.cotejo.exchange.reader.JsonValue.JsonNumber;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.cotejo.exchange.reader.JsonValue.JsonText;
import org.cotejo.exchange.reader.RowSource.RawRow;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/** Reads the text of one row as strict JSON, and says of a row that is not what it is instead. */
final class JsonTree {
    private final ImportLimits limits;
    private final JsonFactory strict;

    /** Lets NUL bytes inside strings through, so that the rules can name the field that holds them. */
    private final JsonFactory withControls;

    private char[] characters = new char[1024];
    private int values;

    JsonTree(ImportLimits limits) {
        this.limits = limits;
        strict = factory(limits).build();
        withControls = factory(limits)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
    }

    /** Lengths are bounded by the row alone; the shared table of key names would let a hostile file make keys slow. */
    private static JsonFactoryBuilder factory(ImportLimits limits) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build());
    }

    RawRow read(BoundedBytes row, long line) {
        if (row.isOverLimit()) return RawRow.unreadable(line, ImportCode.LINE_TOO_LONG, row.count(), row.limit());
        var bytes = ByteBuffer.wrap(row.bytes(), 0, row.length());
        int length = decode(bytes);
        if (bytes.hasRemaining()) {
            return RawRow.unreadable(line, ImportCode.INVALID_UTF8, "byte " + (bytes.position() + 1));
        }
        boolean holdsNul = row.contains(0);
        values = 0;
        try (var parser =
                (holdsNul ? withControls : strict).createParser(ObjectReadContext.empty(), characters, 0, length)) {
            return readWhole(parser, new Findings(line), holdsNul);
        }
    }

    /** How many characters the bytes give; stops, with bytes remaining, at the first that are not UTF-8. */
    private int decode(ByteBuffer bytes) {
        if (characters.length < bytes.remaining()) characters = new char[bytes.remaining()];
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        var decoded = CharBuffer.wrap(characters);
        decoder.decode(bytes, decoded, true);
        return decoded.position();
    }

    private RawRow readWhole(JsonParser parser, Findings findings, boolean holdsNul) {
        try {
            parser.nextToken();
            var value = readValue(parser, findings);
            if (parser.nextToken() != null) throw new StreamReadException(parser, "text after the value");
            if (value instanceof JsonObject object) return new RawRow(object, findings);
            findings.wrongType("", "object", value);
        } catch (StreamConstraintsException _) {
            if (values > limits.values()) findings.error("", ImportCode.TOO_MANY_VALUES, limits.values());
            else findings.error(column(parser), ImportCode.TOO_DEEP, limits.depth());
        } catch (JacksonException _) {
            if (holdsNul) findings.error("", ImportCode.NUL);
            else
                findings.error(
                        "", ImportCode.INVALID_JSON, parser.currentLocation().getCharOffset() + 1);
        }
        return new RawRow(null, findings);
    }

    /** Recursion is safe here: the parser itself refuses to go deeper than the limit. */
    private JsonValue readValue(JsonParser parser, Findings findings) {
        if (++values > limits.values()) throw new StreamConstraintsException("too many values");
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, findings);
            case START_ARRAY -> readArray(parser, findings);
            case VALUE_STRING -> new JsonText(parser.getString());
            case VALUE_NUMBER_INT -> new JsonNumber(parser.getString(), true);
            case VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString(), false);
            case VALUE_TRUE -> JsonLiteral.TRUE;
            case VALUE_FALSE -> JsonLiteral.FALSE;
            case VALUE_NULL -> JsonLiteral.NULL;
            case null, default -> throw new StreamReadException(parser, "a value was expected");
        };
    }

    private JsonObject readObject(JsonParser parser, Findings findings) {
        var members = new LinkedHashMap<String, JsonValue>(8);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            if (members.containsKey(name)) findings.error(place(parser), ImportCode.DUPLICATE_KEY, name);
            parser.nextToken();
            members.putIfAbsent(name, readValue(parser, findings));
        }
        return new JsonObject(members);
    }

    private JsonArray readArray(JsonParser parser, Findings findings) {
        var elements = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(readValue(parser, findings));
        }
        return new JsonArray(elements);
    }

    private static String place(JsonParser parser) {
        var pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "" : pointer.substring(1);
    }

    /** The column being read: a path as deep as the nesting would help nobody. */
    private static String column(JsonParser parser) {
        var context = parser.streamReadContext();
        while (context.getNestingDepth() > 1) context = context.getParent();
        var name = context.currentName();
        return name == null ? "" : name;
    }
}
