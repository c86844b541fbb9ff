package org.cotejo.stats.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects ratings by name, as a file holds them, and numbers items and raters in the order of their first row.
 *
 * <p>The scale is the declared one, or the labels that occur: in rising order when all of them are finite numbers
 * ("1" and "1.0" are one category), otherwise in the order of their code units. Not for several threads at once.
 */
public final class RatingsBuilder {
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final Map<String, Integer> raters = new LinkedHashMap<>();
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private int[] item = new int[1024];
    private int[] rater = new int[1024];
    private int[] category = new int[1024];
    private int rows;

    /** Adds one row. */
    public RatingsBuilder add(String itemName, String raterName, String label) {
        if (rows == item.length) {
            item = Arrays.copyOf(item, 2 * rows);
            rater = Arrays.copyOf(rater, 2 * rows);
            category = Arrays.copyOf(category, 2 * rows);
        }
        item[rows] = number(items, itemName);
        rater[rows] = number(raters, raterName);
        category[rows] = number(labels, label);
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
        if (rows == 0) throw new IllegalStateException("no rating was added");
        var seen = new ArrayList<>(labels.keySet());
        var numbers = new double[seen.size()];
        boolean isNumeric = true;
        for (int k = 0; k < numbers.length && isNumeric; k++) {
            numbers[k] = parsed(seen.get(k));
            isNumeric = Double.isFinite(numbers[k]);
        }
        return isNumeric
                ? onNumbers(seen, numbers)
                : build(Scale.named(seen.stream().sorted().toList()));
    }

    /** The ratings on a declared scale; an {@link IllegalArgumentException} names a label that it lacks. */
    public Ratings build(Scale scale) {
        var position = new HashMap<String, Integer>();
        for (var label : scale.labels()) position.put(label, position.size());
        var to = new int[labels.size()];
        for (var entry : labels.entrySet()) {
            var at = position.get(entry.getKey());
            if (at == null) throw new IllegalArgumentException("not a category of the scale: " + entry.getKey());
            to[entry.getValue()] = at;
        }
        return mapped(to, scale);
    }

    private Ratings onNumbers(List<String> seen, double[] numbers) {
        var distinct =
                Arrays.stream(numbers).map(x -> x + 0.0).sorted().distinct().toArray();
        var to = new int[numbers.length];
        var names = new String[distinct.length];
        for (int k = 0; k < numbers.length; k++) {
            to[k] = Arrays.binarySearch(distinct, numbers[k] + 0.0);
            if (names[to[k]] == null || seen.get(k).compareTo(names[to[k]]) < 0) names[to[k]] = seen.get(k);
        }
        return mapped(to, Scale.numeric(List.of(names), distinct));
    }

    private Ratings mapped(int[] to, Scale scale) {
        var mapped = new int[rows];
        for (int i = 0; i < rows; i++) mapped[i] = to[category[i]];
        var names = new Ratings.Names(List.copyOf(items.keySet()), List.copyOf(raters.keySet()), scale);
        return Ratings.of(Arrays.copyOf(item, rows), Arrays.copyOf(rater, rows), mapped, names);
    }

    private static double parsed(String label) {
        // Java reads "3d" and "3f" as numbers; as labels they are words.
        if (label.isEmpty() || Character.isLetter(label.charAt(label.length() - 1))) return Double.POSITIVE_INFINITY;
        try {
            return Double.parseDouble(label);
        } catch (NumberFormatException e) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
