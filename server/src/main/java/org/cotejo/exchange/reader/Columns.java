package org.cotejo.exchange.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.exchange.reader.ImportReport.Meaning;
import org.cotejo.exchange.reader.JsonValue.JsonLiteral;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.cotejo.exchange.reader.JsonValue.JsonText;

/** The columns with a meaning, and those seen in one file with an example each. */
final class Columns {
    static final String ID = "id";
    static final String RESPONSE_ID = "response_id";
    static final String ITEM_ID = "item_id";
    static final String MESSAGES = "messages";
    static final String PROMPT = "prompt";
    static final String RESPONSE = "response";
    static final String MODEL = "model";
    static final String LOCALE = "locale";
    static final String DOMAIN = "domain";
    static final String REFERENCE_DATE = "reference_date";
    static final String RUBRIC_ITEMS = "rubric_items";

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry(ID, Meaning.ID),
            Map.entry(RESPONSE_ID, Meaning.ID),
            Map.entry(MESSAGES, Meaning.CONVERSATION),
            Map.entry(PROMPT, Meaning.PROMPT),
            Map.entry(RESPONSE, Meaning.RESPONSE),
            Map.entry(MODEL, Meaning.MODEL),
            Map.entry(LOCALE, Meaning.LANGUAGE),
            Map.entry(DOMAIN, Meaning.DOMAIN),
            Map.entry(REFERENCE_DATE, Meaning.REFERENCE_DATE),
            Map.entry(ITEM_ID, Meaning.ITEM),
            Map.entry(RUBRIC_ITEMS, Meaning.RUBRIC_ITEMS));
    private static final int LISTED = 200;

    private final Map<String, ImportReport.Column> seen = new LinkedHashMap<>();

    /** Learns from one row. The first row that has a value for a column gives its meaning and its example. */
    void observe(JsonObject row) {
        for (var member : row.members().entrySet()) {
            var known = seen.get(member.getKey());
            if (known != null && !known.example().isEmpty()) continue;
            if (known == null && seen.size() == LISTED) continue;
            seen.put(member.getKey(), column(member.getKey(), member.getValue(), row));
        }
    }

    List<ImportReport.Column> list() {
        return new ArrayList<>(seen.values());
    }

    static boolean isKnown(String name) {
        return MEANINGS.containsKey(name);
    }

    /** The meaning of a column in this row: beside a stronger column, the weaker one is only metadata. */
    static Meaning meaning(String name, JsonObject row) {
        boolean weaker =
                name.equals(RESPONSE_ID) && idName(row).equals(ID) || name.equals(PROMPT) && isPresent(row, MESSAGES);
        return weaker ? Meaning.METADATA : MEANINGS.getOrDefault(name, Meaning.METADATA);
    }

    /** The column that holds the row's own id. */
    static String idName(JsonObject row) {
        return isPresent(row, RESPONSE_ID) && !isPresent(row, ID) ? RESPONSE_ID : ID;
    }

    static boolean isPresent(JsonObject row, String name) {
        return row.member(name) != JsonLiteral.NULL;
    }

    private static ImportReport.Column column(String name, JsonValue value, JsonObject row) {
        var example = value instanceof JsonText text ? text.value() : value == JsonLiteral.NULL ? "" : value.toJson();
        return new ImportReport.Column(
                ImportProblem.printable(name), meaning(name, row), ImportProblem.printable(example));
    }
}
