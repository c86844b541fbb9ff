package org.cotejo.exchange.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.exchange.reader.JsonValue.JsonArray;
import org.cotejo.exchange.reader.JsonValue.JsonLiteral;
import org.cotejo.exchange.reader.JsonValue.JsonNumber;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.cotejo.exchange.reader.JsonValue.JsonText;

/** What must hold of the rubric items that a row brings for its prompt. */
final class RubricItemRules {
    private static final int POINTS_MAX = 10;
    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final String POINTS = "points";
    private static final String AXIS = "axis";
    private static final Set<String> MEMBERS = Set.of(ID, TEXT, POINTS, AXIS);

    private RubricItemRules() {}

    /** The items in the order of the file; none where the row has none or the findings say what is wrong with them. */
    static List<RubricItem> read(JsonObject row, Findings findings) {
        return switch (row.member(Columns.RUBRIC_ITEMS)) {
            case JsonArray(var elements) -> items(elements, findings);
            case JsonLiteral literal when literal == JsonLiteral.NULL -> List.of();
            case JsonText(var text) when text.isBlank() -> List.of();
            case JsonValue other -> {
                findings.wrongType(Columns.RUBRIC_ITEMS, "array", other);
                yield List.of();
            }
        };
    }

    private static List<RubricItem> items(List<JsonValue> elements, Findings findings) {
        var items = new ArrayList<RubricItem>();
        var ids = new HashSet<String>();
        for (int i = 0; i < elements.size(); i++) {
            var place = Columns.RUBRIC_ITEMS + "/" + i;
            if (!(elements.get(i) instanceof JsonObject element)) {
                findings.wrongType(place, "object", elements.get(i));
                continue;
            }
            element.members().keySet().stream()
                    .filter(name -> !MEMBERS.contains(name))
                    .forEach(name -> findings.warning(place + "/" + name, ImportCode.MEMBER_LEFT_OUT));
            var id = text(element, ID, place, findings).orElse(Integer.toString(i + 1));
            if (!ids.add(id)) findings.error(place + "/" + ID, ImportCode.DUPLICATE_RUBRIC_ITEM, id);
            var text = text(element, TEXT, place, findings);
            if (ImportRules.isBlank(element.member(TEXT)))
                findings.error(place + "/" + TEXT, ImportCode.MISSING_FIELD, TEXT);
            var points = points(element, place, findings);
            var axis = text(element, AXIS, place, findings);
            items.add(new RubricItem(id, text.orElse(""), points, axis.orElse(null)));
        }
        return items;
    }

    /** A text with something in it; a number serves as an id. */
    private static Optional<String> text(JsonObject element, String name, String place, Findings findings) {
        return switch (element.member(name)) {
            case JsonText(var text) -> Optional.of(text).filter(value -> !value.isBlank());
            case JsonNumber(var literal, var isInteger) when isInteger && name.equals(ID) -> Optional.of(literal);
            case JsonLiteral literal when literal == JsonLiteral.NULL -> Optional.empty();
            case JsonValue other -> {
                findings.wrongType(place + "/" + name, "string", other);
                yield Optional.empty();
            }
        };
    }

    private static int points(JsonObject element, String place, Findings findings) {
        var at = place + "/" + POINTS;
        var value = element.member(POINTS);
        if (value == JsonLiteral.NULL) {
            findings.error(at, ImportCode.MISSING_FIELD, POINTS);
        } else if (value instanceof JsonNumber number && number.isStorable()) {
            // 7.0 is how some tools write the number 7.
            var points = new BigDecimal(number.literal());
            var isWhole = points.stripTrailingZeros().scale() <= 0;
            if (isWhole && points.abs().compareTo(BigDecimal.valueOf(POINTS_MAX)) <= 0) return points.intValueExact();
            findings.error(at, ImportCode.WRONG_TYPE, "points", "«" + number.literal() + "»");
        } else {
            findings.wrongType(at, "points", value);
        }
        return 0;
    }
}
