package org.cotejo.stats.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
    /** NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2, upper critical values (three decimals). */
    @ParameterizedTest
    @CsvSource({
        "0.975, 1, 12.706", "0.975, 2, 4.303", "0.975, 5, 2.571", "0.975, 10, 2.228", "0.975, 23, 2.069",
        "0.975, 30, 2.042", "0.975, 100, 1.984", "0.995, 4, 4.604", "0.95, 7, 1.895", "0.90, 3, 1.638"
    })
    void quantilesAreThoseOfThePublishedTable(double probability, int degreesOfFreedom, double expected) {
        assertThat(StudentT.quantile(probability, degreesOfFreedom)).isCloseTo(expected, within(5e-4));
    }

    /** One degree of freedom is Cauchy: tan(pi (p - 1/2)); two have the closed form by Hill (1970). */
    @Test
    void quantilesMeetTheClosedForms() {
        for (var p : new double[] {0.51, 0.6, 0.75, 0.9, 0.975, 0.999}) {
            assertThat(StudentT.quantile(p, 1)).isCloseTo(Math.tan(Math.PI * (p - 0.5)), within(1e-9));
            var two = (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p)));
            assertThat(StudentT.quantile(p, 2)).isCloseTo(two, within(1e-11));
        }
    }

    @Test
    void quantileInvertsTheDistributionFunction() {
        var random = new Random(20261124);
        for (var trial = 0; trial < 200; trial++) {
            var p = 0.0005 + 0.999 * random.nextDouble();
            var degreesOfFreedom = 1 + random.nextInt(5_000);
            var t = StudentT.quantile(p, degreesOfFreedom);
            assertThat(StudentT.probabilityBelow(t, degreesOfFreedom)).isCloseTo(p, within(1e-12));
            assertThat(StudentT.quantile(1 - p, degreesOfFreedom))
                    .isCloseTo(-t, within(1e-9 * Math.max(1, Math.abs(t))));
        }
    }

    @Test
    void largeDegreesOfFreedomApproachTheNormal() {
        assertThat(StudentT.quantile(0.975, 1e6)).isCloseTo(1.959963984540054, within(3e-6));
    }

    @Test
    void refusesWhatHasNoQuantile() {
        assertThatThrownBy(() -> StudentT.quantile(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentT.quantile(1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentT.quantile(0.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentT.quantile(Double.NaN, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
