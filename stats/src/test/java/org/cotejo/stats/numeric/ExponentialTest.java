package org.cotejo.stats.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ExponentialTest {
    private static final double ULPS = 2;

    @Test
    void agreesWithStrictMathOverItsWholeRange() {
        var random = new Random(11);
        for (int i = 0; i < 2_000_000; i++) assertClose(-760 + 1480 * random.nextDouble());
        for (int i = 0; i < 500_000; i++) assertClose(random.nextGaussian());
    }

    /** Where the table changes from one entry to the next the polynomial is at its ends. */
    @Test
    void agreesBetweenTableEntries() {
        for (int part = -64_000; part <= 64_000; part++) {
            var middle = (part + 0.5) * Math.log(2) / 64;
            DoubleStream.of(middle, Math.nextUp(middle), Math.nextDown(middle)).forEach(ExponentialTest::assertClose);
        }
    }

    @Test
    void ordersAndEndsAsTheExponentialDoes() {
        assertThat(Exponential.exp(0)).isEqualTo(1);
        assertThat(Exponential.exp(-0.0)).isEqualTo(1);
        assertThat(Exponential.exp(Double.MIN_VALUE)).isEqualTo(1);
        assertThat(Exponential.exp(710)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exponential.exp(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exponential.exp(-746)).isZero();
        assertThat(Exponential.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.exp(Double.NaN)).isNaN();
        for (var edge : new double[] {700, -700, 709.78, -708.4, -745.1}) assertClose(edge);
    }

    private static void assertClose(double x) {
        var expected = StrictMath.exp(x);
        var found = Exponential.exp(x);
        if (Double.isInfinite(expected)) assertThat(found).isEqualTo(expected);
        else if (!(Math.abs(found - expected) <= ULPS * Math.ulp(expected))) {
            throw new AssertionError("exp(" + x + ") is " + expected + ", found " + found);
        }
    }
}
