package org.cotejo.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.stats.rating.RatingColumns;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.RatingsBuilder;

/** The ratings of a file, whole or by the values of one column. A row without a value is a missing rating. */
final class RatingGroups {
    /** What the values have to be. */
    enum Values {
        ANY,
        NUMBERS,
        /** A ratio scale has no negative numbers. */
        NOT_NEGATIVE
    }

    private RatingGroups() {}

    /** All ratings of the file as one group. */
    static Ratings readAll(Call call, Values wanted) throws BadData {
        return read(call, Optional.empty(), wanted).values().iterator().next();
    }

    /** By the values of a column, or all under the empty name. */
    static Map<String, Ratings> read(Call call, Optional<String> by, Values wanted) throws BadData {
        var item = call.column("--item", "item");
        var rater = call.column("--rater", "rater");
        var value = call.column("--value", "value");
        var required = new ArrayList<>(List.of(item, rater, value));
        by.ifPresent(required::add);
        var table = DataTable.read(call.file(), new DataTable.Wanted(required, List.of()));
        table.requireFilled(item);
        table.requireFilled(rater);
        if (by.isPresent()) table.requireFilled(by.get());
        requireValues(table.column(value), wanted);
        if (table.column(value).labels().isEmpty()) {
            throw BadData.file(call.file(), "no row has a value in the column " + value);
        }
        var columns = new RatingColumns(
                table.column(item).numbered(),
                table.column(rater).numbered(),
                table.column(value).numbered());
        return by.isEmpty() ? Map.of("", columns.labelled().ratings()) : grouped(columns, table.column(by.get()));
    }

    private static Map<String, Ratings> grouped(RatingColumns columns, Column by) {
        var builders = new LinkedHashMap<String, RatingsBuilder>();
        for (var row = 0; row < by.size(); row++) {
            if (columns.label().numbers()[row] == Column.MISSING) continue;
            builders.computeIfAbsent(by.label(row), _ -> new RatingsBuilder())
                    .add(
                            columns.item().name(row),
                            columns.rater().name(row),
                            columns.label().name(row));
        }
        var groups = new LinkedHashMap<String, Ratings>();
        builders.forEach((group, builder) -> groups.put(group, builder.build()));
        return groups;
    }

    private static void requireValues(Column column, Values wanted) throws BadData {
        if (wanted == Values.ANY) return;
        var values = column.values();
        for (var label = 0; label < values.length; label++) {
            if (wanted == Values.NOT_NEGATIVE && values[label] < 0) {
                throw column.wrong(label, "a ratio scale has no negative numbers");
            }
        }
    }
}
