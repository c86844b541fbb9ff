package org.cotejo.stats.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    /** The last size has too many raters and categories for one int. */
    @Test
    void putsTheRowsOfEachItemInOrder() {
        for (var size : new int[][] {{3, 1}, {9, 5}, {1_000, 8}, {1 << 16, 1 << 15}, {1 << 16, (1 << 15) + 1}}) {
            for (int seed = 0; seed < 200; seed++) assertInOrder(size[0], size[1], new Random(seed));
        }
    }

    private static void assertInOrder(int raters, int categories, Random random) {
        var start = new int[31];
        for (int item = 0; item < 30; item++) start[item + 1] = start[item] + random.nextInt(9);
        var rater = random.ints(start[30], 0, raters).toArray();
        var category = random.ints(start[30], 0, categories).toArray();
        rater[random.nextInt(rater.length)] = raters - 1;
        category[random.nextInt(category.length)] = categories - 1;

        var sorted = RowOrder.sorted(
                start, new RowOrder.Rows(rater.clone(), category.clone()), new RowOrder.Size(raters, categories));

        for (int item = 0; item < 30; item++) {
            var rows = IntStream.range(start[item], start[item + 1])
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(row -> rater[row]).thenComparingInt(row -> category[row]))
                    .mapToInt(row -> row)
                    .toArray();
            for (int i = 0; i < rows.length; i++) {
                assertThat(sorted.rater()[start[item] + i]).isEqualTo(rater[rows[i]]);
                assertThat(sorted.category()[start[item] + i]).isEqualTo(category[rows[i]]);
            }
        }
    }
}
