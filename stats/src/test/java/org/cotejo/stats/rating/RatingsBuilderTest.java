package org.cotejo.stats.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatingsBuilderTest {
    @Test
    void numbersAreOrderedAsNumbersAndMergedByValue() {
        var ratings = new RatingsBuilder()
                .add("i", "a", "10")
                .add("i", "b", "9.0")
                .add("j", "a", "9")
                .build();
        assertThat(ratings.scale().labels()).containsExactly("9", "10");
        assertThat(ratings.scale().numbers()).containsExactly(9, 10);
        assertThat(ratings.category(0)).isEqualTo(1);
        assertThat(ratings.category(1)).isEqualTo(ratings.category(2)).isZero();
        assertThat(ratings.itemNames()).containsExactly("i", "j");
        assertThat(ratings.raterNames()).containsExactly("a", "b");
    }

    @Test
    void wordsAreOrderedByNameUnlessAScaleIsDeclared() {
        var builder = new RatingsBuilder().add("i", "a", "poor").add("i", "b", "good");
        assertThat(builder.build().scale().labels()).containsExactly("good", "poor");
        var declared = builder.build(Scale.named(List.of("poor", "fair", "good")));
        assertThat(declared.category(1)).isEqualTo(2);
        assertThat(declared.scale().isNumeric()).isFalse();
        assertThatThrownBy(() -> builder.build(Scale.named(List.of("poor"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("good");
        assertThat(new RatingsBuilder().add("i", "a", "3d").build().scale().isNumeric())
                .isFalse();
    }

    @Test
    void rowsAreSortedAndRepeatsCounted() {
        var ratings =
                Ratings.of(new int[] {1, 0, 1, 1}, new int[] {2, 0, 0, 2}, new int[] {1, 0, 1, 0}, Scale.oneTo(2));
        assertThat(ratings.start(1)).isEqualTo(1);
        assertThat(List.of(ratings.rater(1), ratings.rater(2), ratings.rater(3)))
                .containsExactly(0, 2, 2);
        assertThat(ratings.repeats()).isEqualTo(1);
        assertThat(ratings.without(2).rows()).isEqualTo(2);
        assertThat(ratings.without(2).raters()).isEqualTo(3);
    }

    /** Rows without a label leave no trace, whether they are left out by name or by number. */
    @Test
    void columnsGiveWhatTheirNamesGive() {
        var random = new Random(4);
        var columns = new RatingColumns(column(random, 9, 0), column(random, 5, 0), column(random, 4, -1));
        var builder = new RatingsBuilder();
        for (int row = 0; row < 60; row++) {
            if (columns.label().numbers()[row] < 0) continue;
            builder.add(
                    columns.item().name(row),
                    columns.rater().name(row),
                    columns.label().name(row));
        }
        var expected = builder.build();
        var found = columns.labelled().ratings();
        assertThat(found.itemNames()).isEqualTo(expected.itemNames());
        assertThat(found.raterNames()).isEqualTo(expected.raterNames());
        assertThat(found.scale().labels()).isEqualTo(expected.scale().labels());
        for (int row = 0; row < expected.rows(); row++) {
            assertThat(found.rater(row)).isEqualTo(expected.rater(row));
            assertThat(found.category(row)).isEqualTo(expected.category(row));
        }
    }

    private static NumberedColumn column(Random random, int names, int least) {
        var numbers = random.ints(60, least, names).toArray();
        for (int name = 0; name < names; name++) numbers[name] = name;
        return new NumberedColumn(
                IntStream.range(0, names).mapToObj(Integer::toString).toList(), numbers);
    }

    @Test
    void refusesWhatLiesOutside() {
        assertThatThrownBy(() -> Ratings.of(new int[] {0}, new int[] {0}, new int[] {3}, Scale.oneTo(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratings.of(new int[] {-1}, new int[] {0}, new int[] {0}, Scale.oneTo(2)))
                .isInstanceOf(IllegalArgumentException.class);
        // The difference of these two is a positive int.
        var wide = new int[] {1, Integer.MIN_VALUE};
        assertThatThrownBy(() -> Ratings.of(wide, new int[2], new int[2], Scale.oneTo(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scale.numeric(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
