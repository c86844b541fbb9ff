package org.cotejo.stats.rating;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * The categories of a rating, in their order, with their numbers where they have any.
 *
 * <p>The order is what ordinal measures use. Every category of the scale counts, also one that nobody used: Gwet's and
 * the Brennan-Prediger coefficient depend on how many there are.
 */
public final class Scale {
    private final List<String> labels;
    private final double[] numbers;

    private Scale(List<String> labels, double[] numbers) {
        if (labels.isEmpty()) throw new IllegalArgumentException("a scale needs a category");
        if (new HashSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException("the labels of a scale must differ: " + labels);
        }
        this.labels = List.copyOf(labels);
        this.numbers = numbers;
    }

    /** Categories without numbers, in the order of the list. */
    public static Scale named(List<String> labels) {
        return new Scale(labels, new double[0]);
    }

    /** Finite numbers in rising order, which are their own labels. */
    public static Scale numeric(double... numbers) {
        return new Scale(Arrays.stream(numbers).mapToObj(Scale::label).toList(), rising(numbers));
    }

    /** The numbers 1 to `categories`. */
    public static Scale oneTo(int categories) {
        var numbers = new double[categories];
        Arrays.setAll(numbers, k -> k + 1);
        return numeric(numbers);
    }

    static Scale numeric(List<String> labels, double[] numbers) {
        return new Scale(labels, rising(numbers));
    }

    private static double[] rising(double[] numbers) {
        for (int k = 0; k < numbers.length; k++) {
            if (!Double.isFinite(numbers[k])) throw new IllegalArgumentException("not a finite number: " + numbers[k]);
            if (k > 0 && !(numbers[k - 1] < numbers[k])) {
                throw new IllegalArgumentException("the numbers of a scale must rise: " + Arrays.toString(numbers));
            }
        }
        return numbers.clone();
    }

    private static String label(double number) {
        var whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    public int size() {
        return labels.size();
    }

    public List<String> labels() {
        return labels;
    }

    public boolean isNumeric() {
        return numbers.length > 0;
    }

    /** The numbers of the categories; an {@link IllegalArgumentException} when they have none. */
    public double[] numbers() {
        if (!isNumeric()) throw new IllegalArgumentException("the categories are not numbers: " + labels);
        return numbers.clone();
    }

    /** The numbers where there are any, otherwise 1 to size: what weights of ordered categories are made from. */
    public double[] numbersOrPositions() {
        return isNumeric() ? numbers.clone() : oneTo(size()).numbers();
    }
}
