package org.cotejo.stats.rating;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects ratings by name and numbers items and raters in the order of their first row; {@link RatingColumns} says on
 * which scale. Not for several threads at once.
 */
public final class RatingsBuilder {
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final Map<String, Integer> raters = new LinkedHashMap<>();
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private int[] item = new int[1024];
    private int[] rater = new int[1024];
    private int[] label = new int[1024];
    private int rows;

    /** Adds one row. */
    public RatingsBuilder add(String itemName, String raterName, String labelName) {
        if (rows == item.length) {
            item = Arrays.copyOf(item, 2 * rows);
            rater = Arrays.copyOf(rater, 2 * rows);
            label = Arrays.copyOf(label, 2 * rows);
        }
        item[rows] = number(items, itemName);
        rater[rows] = number(raters, raterName);
        label[rows] = number(labels, labelName);
        rows++;
        return this;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        var known = numbers.get(name);
        if (known != null) return known;
        numbers.put(name, numbers.size());
        return numbers.size() - 1;
    }

    /** The ratings on the scale of the labels that occur; at least one row is needed. */
    public Ratings build() {
        return columns().ratings();
    }

    /** The ratings on a declared scale; an {@link IllegalArgumentException} names a label that it lacks. */
    public Ratings build(Scale scale) {
        return columns().ratings(scale);
    }

    private RatingColumns columns() {
        return new RatingColumns(column(items, item), column(raters, rater), column(labels, label));
    }

    private NumberedColumn column(Map<String, Integer> names, int[] numbers) {
        return new NumberedColumn(List.copyOf(names.keySet()), Arrays.copyOf(numbers, rows));
    }
}
