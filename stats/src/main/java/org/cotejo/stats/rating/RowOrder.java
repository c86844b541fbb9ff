package org.cotejo.stats.rating;

import java.util.Arrays;

/** Puts the rows of each item in the order of raters, and one rater's rows in the order of categories. */
final class RowOrder {
    private RowOrder() {}

    /** The columns of some rows. */
    record Rows(int[] rater, int[] category) {}

    /** How many raters and categories there are. */
    record Size(int raters, int categories) {}

    /**
     * The rows in order, in new columns.
     *
     * @param start where the rows of each item begin, and the number of rows
     */
    static Rows sorted(int[] start, Rows rows, Size size) {
        var sorted = new Rows(new int[rows.rater.length], new int[rows.rater.length]);
        int categoryBits = Integer.SIZE - Integer.numberOfLeadingZeros(size.categories - 1);
        if ((long) size.raters << categoryBits <= 1L << (Integer.SIZE - 1)) {
            join(rows, sorted.rater, categoryBits);
            SmallSort.sortEach(sorted.rater, start);
            part(sorted, categoryBits);
        } else {
            sortByLongKeys(start, rows, sorted);
        }
        return sorted;
    }

    /** One int for rater and category, which takes half the time of a long. */
    private static void join(Rows rows, int[] keys, int categoryBits) {
        for (int row = 0; row < keys.length; row++) keys[row] = rows.rater[row] << categoryBits | rows.category[row];
    }

    private static void part(Rows rows, int categoryBits) {
        var keys = rows.rater;
        int mask = (1 << categoryBits) - 1;
        for (int row = 0; row < keys.length; row++) rows.category[row] = keys[row] & mask;
        for (int row = 0; row < keys.length; row++) keys[row] >>= categoryBits;
    }

    private static void sortByLongKeys(int[] start, Rows rows, Rows sorted) {
        for (int item = 0; item + 1 < start.length; item++) {
            int from = start[item];
            var keys = new long[start[item + 1] - from];
            Arrays.setAll(keys, i -> (long) rows.rater[from + i] << Integer.SIZE | rows.category[from + i]);
            Arrays.sort(keys);
            for (int i = 0; i < keys.length; i++) {
                sorted.rater[from + i] = (int) (keys[i] >> Integer.SIZE);
                sorted.category[from + i] = (int) keys[i];
            }
        }
    }
}
