package org.cotejo.bundle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.cotejo.stats.rating.Ratings;

/** The known classes of some items, in a column of the ratings' own file: empty where the class is not known. */
final class GoldColumn {
    private GoldColumn() {}

    /** For each item its known class or -1. */
    static int[] read(Call call, String gold, Ratings ratings) throws BadData {
        var item = call.column("--item", "item");
        var table = DataTable.read(call.file(), new DataTable.Wanted(List.of(item, gold), List.of()));
        var places = new HashMap<String, Integer>();
        for (var each : ratings.itemNames()) places.put(each, places.size());
        var known = new int[ratings.items()];
        Arrays.fill(known, -1);
        for (var row = 0; row < table.rows(); row++) {
            if (table.column(gold).code(row) == Column.MISSING) continue;
            var place = places.get(table.column(item).label(row));
            if (place == null) continue;
            var label = table.column(gold).label(row);
            var index = ratings.scale().labels().indexOf(label);
            if (index < 0) throw table.wrong(row, gold, "unknown label: nobody gave " + label);
            if (known[place] >= 0 && known[place] != index) {
                throw table.wrong(row, gold, "the item has another class in an earlier row");
            }
            known[place] = index;
        }
        return known;
    }
}
