package org.cotejo.stats.rating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Ratings for tests: published tables in long form, and planted worlds. */
public final class RatingsFixture {
    private RatingsFixture() {}

    /** The rows `item,rater,value` of a resource beside the class, on the scale of the values that occur. */
    public static Ratings published(Class<?> beside, String resource) {
        var builder = new RatingsBuilder();
        for (var line : lines(beside, resource)) {
            var cells = line.split(",");
            builder.add(cells[0], cells[1], cells[2]);
        }
        return builder.build();
    }

    /** The lines of a resource without its first. */
    public static List<String> lines(Class<?> beside, String resource) {
        var stream = Objects.requireNonNull(beside.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ratings in which a rater repeats the item's own category with the given probability and otherwise guesses. */
    public static Ratings noisy(Random random, Shape shape, double sureness) {
        var rows = new Rows(shape.items * shape.raters);
        for (int item = 0; item < shape.items; item++) {
            int truth = (int) (shape.categories * Math.pow(random.nextDouble(), 1.5));
            for (int rater = 0; rater < shape.raters; rater++) {
                boolean isMissing = random.nextDouble() < shape.missing;
                int guess = random.nextInt(shape.categories);
                boolean isSure = random.nextDouble() < sureness;
                if (!isMissing) rows.add(item, rater, isSure ? truth : guess);
            }
        }
        return rows.ratings(Scale.oneTo(shape.categories));
    }

    /** How large a planted world is; `missing` is the probability that a rating is not there. */
    public record Shape(int items, int raters, int categories, double missing) {}

    /** Rows that grow one by one. */
    public static final class Rows {
        private final int[] item;
        private final int[] rater;
        private final int[] category;
        private int size;

        public Rows(int capacity) {
            item = new int[capacity];
            rater = new int[capacity];
            category = new int[capacity];
        }

        public void add(int ofItem, int ofRater, int ofCategory) {
            item[size] = ofItem;
            rater[size] = ofRater;
            category[size++] = ofCategory;
        }

        public Ratings ratings(Scale scale) {
            return Ratings.of(
                    java.util.Arrays.copyOf(item, size),
                    java.util.Arrays.copyOf(rater, size),
                    java.util.Arrays.copyOf(category, size),
                    scale);
        }
    }
}
