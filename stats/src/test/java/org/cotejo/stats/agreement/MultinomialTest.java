package org.cotejo.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultinomialTest {
    /** Both samplers, each side of their border n p = 10 and of p = 1/2; four standard errors of mean and variance. */
    @ParameterizedTest
    @CsvSource({"20, 0.3", "50, 0.19", "50, 0.21", "1000, 0.4", "1000, 0.93", "200000, 0.001", "7, 0.5"})
    void binomialDrawsHaveTheirMeanAndVariance(int n, double p) {
        var random = new SplittableRandom(5);
        int draws = 100_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double centred = Multinomial.binomial(random, n, p) - n * p;
            sum += centred;
            squares += centred * centred;
        }
        double variance = n * p * (1 - p);
        assertThat(sum / draws).isCloseTo(0, within(4 * Math.sqrt(variance / draws)));
        assertThat(squares / draws / variance).isCloseTo(1, within(4 * Math.sqrt(2.2 / draws)));
    }

    @Test
    void bothWaysDrawAsManyItemsAsThereAre() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new SplittableRandom(seed);
            var items = random.ints(12, 0, seed % 2 == 0 ? 6 : 500).toArray();
            items[0]++;
            var drawn = new Multinomial(items).draw(random);
            assertThat(Arrays.stream(drawn).sum())
                    .isEqualTo(Arrays.stream(items).sum());
            for (int kind = 0; kind < items.length; kind++)
                if (items[kind] == 0) assertThat(drawn[kind]).isZero();
        }
    }
}
