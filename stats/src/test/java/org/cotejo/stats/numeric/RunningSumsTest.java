package org.cotejo.stats.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunningSumsTest {
    private final double[] values = IntStream.range(0, 40).asDoubleStream().toArray();

    @Test
    void sumsAnyStretch() {
        for (int from = 0; from < 10; from++) {
            for (int to = from; to < 30; to++) {
                assertThat(RunningSums.sum(values, from, to))
                        .isEqualTo(IntStream.range(from, to).sum());
            }
        }
    }

    @Test
    void multipliesAnyStretches() {
        for (int n = 0; n < 12; n++) {
            var expected = IntStream.range(0, n).map(i -> (3 + i) * (20 + i)).sum();
            assertThat(RunningSums.dot(values, 3, values, 20, n)).isEqualTo(expected);
        }
    }
}
