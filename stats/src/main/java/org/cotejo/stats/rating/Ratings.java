package org.cotejo.stats.rating;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * Ratings sorted by item and, within an item, by rater: three primitive arrays and the names behind their numbers.
 *
 * <p>A missing rating is a missing row. One rater may rate an item several times ({@link #repeats()} counts it);
 * estimators say what they make of that. Immutable and safe to share between threads.
 */
public final class Ratings {
    private final int[] itemStart;
    private final int[] rater;
    private final int[] category;
    private final Names names;
    private final int repeats;

    /** The names of items, raters and categories, each at its number. */
    record Names(List<String> items, List<String> raters, Scale scale) {}

    private Ratings(int[] itemStart, int[] rater, int[] category, int repeats, Names names) {
        this.itemStart = itemStart;
        this.rater = rater;
        this.category = category;
        this.repeats = repeats;
        this.names = names;
    }

    /**
     * Ratings from three arrays of equal length, which are copied: row i says that `rater[i]` put `item[i]` into
     * `category[i]`. Items and raters are numbered from 0 without bound; their names are their numbers.
     */
    public static Ratings of(int[] item, int[] rater, int[] category, Scale scale) {
        if (rater.length != item.length || category.length != item.length) {
            throw new IllegalArgumentException("item, rater and category differ in length");
        }
        var isRising = isRising(item);
        int lastItem = isRising ? last(item) : largest("item", item);
        var names = new Names(numbered(1 + lastItem), numbered(1 + largest("rater", rater)), scale);
        int most = largest("category", category);
        if (most >= scale.size()) {
            throw new IllegalArgumentException("category must lie in 0.." + (scale.size() - 1) + ": " + most);
        }
        return isRising ? ofRising(item, rater, category, names) : ofUnsorted(item, rater, category, names);
    }

    /** Ratings from numbers that are known to lie within their names. */
    static Ratings of(int[] item, int[] rater, int[] category, Names names) {
        return isRising(item) ? ofRising(item, rater, category, names) : ofUnsorted(item, rater, category, names);
    }

    /** Whether no value is negative or less than the one before. */
    private static boolean isRising(int[] values) {
        int signs = values.length > 0 ? values[0] : 0;
        for (int i = 1; i < values.length; i++) signs |= values[i] | (values[i] - values[i - 1]);
        return signs >= 0;
    }

    private static int last(int[] values) {
        return values.length == 0 ? -1 : values[values.length - 1];
    }

    private static Ratings ofRising(int[] item, int[] rater, int[] category, Names names) {
        return ofSorted(starts(item, names.items().size()), rater, category, names);
    }

    /** Where the rows of each item begin, for items in rising order. Writes alone need not wait for one another. */
    private static int[] starts(int[] item, int items) {
        var start = new int[items + 1];
        for (int i = 0; i < item.length; i++) start[item[i] + 1] = i + 1;
        for (int i = 1; i < start.length; i++) start[i] = Math.max(start[i], start[i - 1]);
        return start;
    }

    private static Ratings ofUnsorted(int[] item, int[] rater, int[] category, Names names) {
        int n = item.length;
        var start = new int[names.items().size() + 1];
        for (int each : item) start[each + 1]++;
        for (int i = 1; i < start.length; i++) start[i] += start[i - 1];
        var next = start.clone();
        var raterByItem = new int[n];
        var categoryByItem = new int[n];
        for (int i = 0; i < n; i++) {
            int at = next[item[i]]++;
            raterByItem[at] = rater[i];
            categoryByItem[at] = category[i];
        }
        return ofSorted(start, raterByItem, categoryByItem, names);
    }

    /** Puts each item's rows in the order of raters, so that no result depends on the input's; counts repeats. */
    private static Ratings ofSorted(int[] start, int[] rater, int[] category, Names names) {
        var size = new RowOrder.Size(names.raters().size(), names.scale().size());
        var sorted = RowOrder.sorted(start, new RowOrder.Rows(rater, category), size);
        return new Ratings(start, sorted.rater(), sorted.category(), repeats(start, sorted.rater()), names);
    }

    private static int repeats(int[] start, int[] rater) {
        int repeats = 0;
        for (int item = 0; item + 1 < start.length; item++) {
            for (int row = start[item] + 1; row < start[item + 1]; row++) if (rater[row] == rater[row - 1]) repeats++;
        }
        return repeats;
    }

    /** -1 when there is none. Extremes without a branch are found several at a time. */
    private static int largest(String what, int[] values) {
        int least = 0;
        int most = -1;
        for (int value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (least < 0) throw new IllegalArgumentException(what + " must not be negative: " + least);
        return most;
    }

    private static List<String> numbered(int size) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return Integer.toString(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** How many items there are, those without a rating included. */
    public int items() {
        return itemStart.length - 1;
    }

    public int raters() {
        return names.raters().size();
    }

    public int rows() {
        return rater.length;
    }

    /** The first row of the item; its rows end before `start(item + 1)`. */
    public int start(int item) {
        return itemStart[item];
    }

    public int rater(int row) {
        return rater[row];
    }

    public int category(int row) {
        return category[row];
    }

    /** How many rows follow another row of the same item and rater. */
    public int repeats() {
        return repeats;
    }

    public Scale scale() {
        return names.scale();
    }

    public List<String> itemNames() {
        return names.items();
    }

    public List<String> raterNames() {
        return names.raters();
    }

    /** The same ratings without those of one rater; numbers and names stay. */
    public Ratings without(int absentRater) {
        var start = new int[itemStart.length];
        var raters = new int[rows()];
        var categories = new int[rows()];
        int at = 0;
        for (int item = 0; item < items(); item++) {
            for (int row = itemStart[item]; row < itemStart[item + 1]; row++) {
                raters[at] = rater[row];
                categories[at] = category[row];
                if (rater[row] != absentRater) at++;
            }
            start[item + 1] = at;
        }
        return ofSorted(start, Arrays.copyOf(raters, at), Arrays.copyOf(categories, at), names);
    }
}
