package org.cotejo.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.stats.decision.ItemScore;

/** Scores of systems on items: columns `item,system,score`, and `slice` where there is one. Higher is better. */
final class ScoreFile {
    private final DataTable table;

    private ScoreFile(DataTable table) {
        this.table = table;
    }

    /** `more` names further columns of scores. */
    static ScoreFile read(Path file, List<String> more) throws BadData {
        var required = new ArrayList<>(List.of("item", "system", "score"));
        required.addAll(more);
        var table = DataTable.read(file, new DataTable.Wanted(required, List.of("slice")));
        table.requireFilled("item");
        table.requireFilled("system");
        return new ScoreFile(table);
    }

    List<String> systems() {
        return table.column("system").labels();
    }

    List<String> slices() {
        return table.find("slice").map(Column::labels).orElse(List.of());
    }

    /** The scores of a column in the order of the file; a row without one says nothing. */
    List<ItemScore> scores(String name) throws BadData {
        var column = table.column(name);
        var values = column.values();
        var slice = table.find("slice");
        var scores = new ArrayList<ItemScore>();
        for (var row = 0; row < table.rows(); row++) {
            if (column.code(row) == Column.MISSING) continue;
            var at = row;
            scores.add(new ItemScore(
                    table.column("item").label(row),
                    table.column("system").label(row),
                    values[column.code(row)],
                    slice.map(found -> found.label(at))
                            .filter(text -> !text.isEmpty())
                            .or(Optional::empty)));
        }
        return scores;
    }

    BadData wrong(String column, String what) {
        return table.wrong(0, column, what);
    }
}
