package org.cotejo.stats.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A column of names, each row as the number of its name. The array is not copied and must not change afterwards.
 *
 * @param names in the order of their first row
 * @param numbers places in `names`, or -1 where a cell is empty
 */
public record NumberedColumn(List<String> names, int[] numbers) {
    /** The name in a row whose cell is not empty. */
    public String name(int row) {
        return names.get(numbers[row]);
    }

    /** Some of the rows, and the names that they use, numbered anew in the order of their first row. */
    NumberedColumn at(int[] rows) {
        var to = new int[names.size()];
        Arrays.fill(to, -1);
        var used = new ArrayList<String>();
        var renumbered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int number = numbers[rows[i]];
            if (to[number] < 0) {
                to[number] = used.size();
                used.add(names.get(number));
            }
            renumbered[i] = to[number];
        }
        return new NumberedColumn(used, renumbered);
    }
}
