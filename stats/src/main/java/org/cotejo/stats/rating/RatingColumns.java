package org.cotejo.stats.rating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ratings as three columns of a table, of which {@link Ratings} on a scale are made.
 *
 * <p>The scale is the declared one, or the labels that occur: in rising order when all of them are finite numbers
 * ("1" and "1.0" are one category), otherwise in the order of their code units.
 */
public record RatingColumns(NumberedColumn item, NumberedColumn rater, NumberedColumn label) {
    public RatingColumns {
        int rows = label.numbers().length;
        if (item.numbers().length != rows || rater.numbers().length != rows) {
            throw new IllegalArgumentException("item, rater and label differ in length");
        }
    }

    /** The rows that have a label; items, raters and labels are those that occur in them, in that order. */
    public RatingColumns labelled() {
        var numbers = label.numbers();
        var rows = IntStream.range(0, numbers.length)
                .filter(row -> numbers[row] >= 0)
                .toArray();
        if (rows.length == numbers.length) return this;
        return new RatingColumns(item.at(rows), rater.at(rows), label.at(rows));
    }

    /** On the scale of the labels, of which each must occur; at least one row is needed. */
    public Ratings ratings() {
        var labels = label.names();
        if (labels.isEmpty()) throw new IllegalStateException("no rating was added");
        var numbers = new double[labels.size()];
        boolean isNumeric = true;
        for (int k = 0; k < numbers.length && isNumeric; k++) {
            numbers[k] = parsed(labels.get(k));
            isNumeric = Double.isFinite(numbers[k]);
        }
        return isNumeric
                ? onNumbers(numbers)
                : ratings(Scale.named(labels.stream().sorted().toList()));
    }

    /** On a declared scale; an {@link IllegalArgumentException} names a label that it lacks. */
    public Ratings ratings(Scale scale) {
        var position = new HashMap<String, Integer>();
        for (var each : scale.labels()) position.put(each, position.size());
        var to = new int[label.names().size()];
        for (int k = 0; k < to.length; k++) {
            var at = position.get(label.names().get(k));
            if (at == null)
                throw new IllegalArgumentException(
                        "not a category of the scale: " + label.names().get(k));
            to[k] = at;
        }
        return mapped(to, scale);
    }

    private Ratings onNumbers(double[] numbers) {
        var distinct =
                Arrays.stream(numbers).map(x -> x + 0.0).sorted().distinct().toArray();
        var to = new int[numbers.length];
        var names = new String[distinct.length];
        for (int k = 0; k < numbers.length; k++) {
            var name = label.names().get(k);
            to[k] = Arrays.binarySearch(distinct, numbers[k] + 0.0);
            if (names[to[k]] == null || name.compareTo(names[to[k]]) < 0) names[to[k]] = name;
        }
        return mapped(to, Scale.numeric(List.of(names), distinct));
    }

    private Ratings mapped(int[] to, Scale scale) {
        var category = new int[label.numbers().length];
        for (int i = 0; i < category.length; i++) category[i] = to[label.numbers()[i]];
        var names = new Ratings.Names(List.copyOf(item.names()), List.copyOf(rater.names()), scale);
        return Ratings.of(item.numbers(), rater.numbers(), category, names);
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
