package org.cotejo.exchange.reader;

import org.cotejo.exchange.reader.JsonValue.JsonArray;
import org.cotejo.exchange.reader.JsonValue.JsonLiteral;
import org.cotejo.exchange.reader.JsonValue.JsonNumber;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.cotejo.exchange.reader.JsonValue.JsonText;

/** What a row may hold so that PostgreSQL can keep it: text without NUL and without half characters, finite numbers. */
final class StorableRules {
    private static final int NONE = -1;

    private StorableRules() {}

    /** Reports every key and value in the row that cannot be stored as it is. */
    static void check(JsonObject row, Findings findings) {
        // Nearly every row is clean, and paths are only worth building for the others.
        if (!isStorable(row)) check(row, "", findings);
    }

    private static boolean isStorable(JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                for (var member : object.members().entrySet()) {
                    if (!isStorable(member.getKey()) || !isStorable(member.getValue())) yield false;
                }
                yield true;
            }
            case JsonArray array -> {
                for (var element : array.elements()) {
                    if (!isStorable(element)) yield false;
                }
                yield true;
            }
            case JsonText text -> isStorable(text.value());
            case JsonNumber number -> number.isStorable();
            case JsonLiteral _ -> true;
        };
    }

    private static boolean isStorable(String text) {
        return text.indexOf(0) == NONE && loneSurrogate(text) == NONE;
    }

    private static void check(JsonValue value, String place, Findings findings) {
        switch (value) {
            case JsonObject object -> {
                for (var member : object.members().entrySet()) {
                    var inside = place(place, member.getKey());
                    check(member.getKey(), inside, findings);
                    check(member.getValue(), inside, findings);
                }
            }
            case JsonArray array -> {
                for (int i = 0; i < array.elements().size(); i++) {
                    check(array.elements().get(i), place(place, Integer.toString(i)), findings);
                }
            }
            case JsonText text -> check(text.value(), place, findings);
            case JsonNumber number -> {
                if (!number.isStorable()) findings.warning(place, ImportCode.NUMBER_AS_TEXT);
            }
            case JsonLiteral _ -> {}
        }
    }

    private static void check(String text, String place, Findings findings) {
        if (text.indexOf(0) != NONE) findings.error(place, ImportCode.NUL);
        int half = loneSurrogate(text);
        if (half != NONE) {
            findings.error(place, ImportCode.LONE_SURROGATE, "U+%04X".formatted((int) text.charAt(half)));
        }
    }

    /** Where the first surrogate without its pair stands. */
    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            boolean paired = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (!paired) return i;
            i++;
        }
        return NONE;
    }

    private static String place(String outer, String name) {
        var escaped = name.replace("~", "~0").replace("/", "~1");
        return outer.isEmpty() ? escaped : outer + "/" + escaped;
    }
}
