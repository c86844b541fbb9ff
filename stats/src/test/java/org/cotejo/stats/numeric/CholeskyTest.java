package org.cotejo.stats.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CholeskyTest {
    /** The 3 x 3 example of the Wikipedia article "Cholesky decomposition": L = (2; 6 1; -8 5 3). */
    @Test
    void factorsTheTextbookExample() {
        var cholesky = Cholesky.of(new double[] {4, 12, -16, 12, 37, -43, -16, -43, 98}, 3)
                .orElseThrow();
        assertThat(cholesky.logDeterminant()).isCloseTo(2 * Math.log(2 * 1 * 3), within(1e-14));
        assertThat(cholesky.correlate(new double[][] {{1, 0}, {0, 1}, {0, 1}})).isDeepEqualTo(new double[][] {
            {2, 0}, {6, 1}, {-8, 8}
        });
    }

    @Test
    void solvesAndInverts() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var n = 1 + random.nextInt(12);
            var matrix = positiveDefinite(random, n);
            var cholesky = Cholesky.of(matrix, n).orElseThrow();
            var expected = random.doubles(n, -1, 1).toArray();
            var right = new double[n];
            for (var i = 0; i < n; i++) for (var j = 0; j < n; j++) right[i] += matrix[i * n + j] * expected[j];
            assertThat(cholesky.solve(right)).containsExactly(expected, within(1e-9));
            var inverse = cholesky.inverse();
            for (var i = 0; i < n; i++) {
                for (var j = 0; j < n; j++) {
                    double product = 0;
                    for (var k = 0; k < n; k++) product += matrix[i * n + k] * inverse[k * n + j];
                    assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-9));
                }
            }
        }
    }

    @Test
    void saysWhenTheMatrixIsNotPositiveDefinite() {
        assertThat(Cholesky.of(new double[] {1, 2, 2, 1}, 2)).isEmpty();
        assertThat(Cholesky.of(new double[] {1, 1, 1, 1}, 2)).isEmpty();
        assertThat(Cholesky.of(new double[] {0}, 1)).isEmpty();
        assertThat(Cholesky.of(new double[] {Double.NaN}, 1)).isEmpty();
    }

    private static double[] positiveDefinite(Random random, int n) {
        var root = random.doubles(n * n, -1, 1).toArray();
        var matrix = new double[n * n];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < n; j++) {
                for (var k = 0; k < n; k++) matrix[i * n + j] += root[i * n + k] * root[j * n + k];
            }
            matrix[i * n + i] += 0.1;
        }
        return matrix;
    }
}
