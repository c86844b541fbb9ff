package org.cotejo.stats.agreement;

import java.util.Arrays;
import java.util.HashMap;
import org.cotejo.stats.rating.Ratings;

/**
 * The distinct ways in which items were rated, each with the number of its items: how often each category was given,
 * whoever gave it. Coefficients that do not ask who rated need nothing else, and there are few: 10^6 ratings of five
 * raters on five points make at most 251.
 *
 * <p>Patterns stand in an order of their own, so that neither the order of rows nor that of items changes a bit.
 */
final class CountPatterns {
    private static final int TABLE_BITS_MAX = 18;
    private static final int KEY_BITS_MAX = 62;

    private final int categories;
    private final int[] start;
    private final int[] category;
    private final int[] count;
    private final int[] total;
    private final int[] items;

    /** @param rows each pattern's categories in rising order, one entry a rating */
    CountPatterns(int categories, int[][] rows, int[] items) {
        this.categories = categories;
        this.items = items;
        this.total = new int[rows.length];
        this.start = new int[rows.length + 1];
        int cells = 0;
        for (int[] row : rows) cells += (int) Arrays.stream(row).distinct().count();
        this.category = new int[cells];
        this.count = new int[cells];
        int at = -1;
        for (int p = 0; p < rows.length; p++) {
            total[p] = rows[p].length;
            for (int i = 0; i < rows[p].length; i++) {
                if (i == 0 || rows[p][i] != rows[p][i - 1]) category[++at] = rows[p][i];
                count[at]++;
            }
            start[p + 1] = at + 1;
        }
    }

    /** The patterns of all items with at least one rating. */
    static CountPatterns of(Ratings ratings) {
        int largest = 0;
        for (int item = 0; item < ratings.items(); item++) {
            largest = Math.max(largest, ratings.start(item + 1) - ratings.start(item));
        }
        int bits = 32 - Integer.numberOfLeadingZeros(largest);
        long keyBits = (long) bits * ratings.scale().size();
        if (keyBits <= TABLE_BITS_MAX) return byTable(ratings, bits);
        return keyBits <= KEY_BITS_MAX ? byKey(ratings, bits) : byRow(ratings);
    }

    /** Each category's count has its own bits of the key, so that one addition a rating is all the work. */
    private static CountPatterns byTable(Ratings ratings, int bits) {
        var found = new int[1 << (bits * ratings.scale().size())];
        int row = 0;
        for (int item = 0; item < ratings.items(); item++) {
            int end = ratings.start(item + 1);
            int key = 0;
            for (; row < end; row++) key += 1 << (bits * ratings.category(row));
            found[key]++;
        }
        var counter = new KeyCounter();
        for (int key = 1; key < found.length; key++) if (found[key] > 0) counter.add(key, found[key]);
        return counter.patterns(ratings.scale().size(), bits);
    }

    private static CountPatterns byKey(Ratings ratings, int bits) {
        var counter = new KeyCounter();
        int row = 0;
        for (int item = 0; item < ratings.items(); item++) {
            int end = ratings.start(item + 1);
            long key = 0;
            for (; row < end; row++) key += 1L << (bits * ratings.category(row));
            if (key > 0) counter.add(key, 1);
        }
        return counter.patterns(ratings.scale().size(), bits);
    }

    private static CountPatterns byRow(Ratings ratings) {
        var found = new HashMap<Row, int[]>();
        for (int item = 0; item < ratings.items(); item++) {
            int from = ratings.start(item);
            var row = new int[ratings.start(item + 1) - from];
            if (row.length == 0) continue;
            Arrays.setAll(row, i -> ratings.category(from + i));
            Arrays.sort(row);
            found.computeIfAbsent(new Row(row), unused -> new int[1])[0]++;
        }
        var rows = found.keySet().stream()
                .sorted((a, b) -> Arrays.compare(a.categories, b.categories))
                .toList();
        var items = rows.stream().mapToInt(row -> found.get(row)[0]).toArray();
        var categories = rows.stream().map(row -> row.categories).toArray(int[][]::new);
        return new CountPatterns(ratings.scale().size(), categories, items);
    }

    private record Row(int[] categories) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(categories, row.categories);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(categories);
        }
    }

    int size() {
        return total.length;
    }

    int categories() {
        return categories;
    }

    /** How many items have each pattern. */
    int[] items() {
        return items;
    }

    /** How many ratings an item of the pattern has. */
    int total(int pattern) {
        return total[pattern];
    }

    /** The first cell of the pattern; its cells end before `start(pattern + 1)`. */
    int start(int pattern) {
        return start[pattern];
    }

    int category(int cell) {
        return category[cell];
    }

    int count(int cell) {
        return count[cell];
    }
}
