package org.cotejo.stats.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionsTest {
    private record Row(String distribution, double x, double p, double q, double below, double above) {
        double tolerance() {
            return Math.max(p, q) > 1e5 ? 5e-11 : 5e-12;
        }

        double computedBelow() {
            return switch (distribution) {
                case "normal" -> Normal.probabilityBelow(x);
                case "t" -> StudentT.probabilityBelow(x, p);
                case "chi2" -> ChiSquare.probabilityBelow(x, p);
                case "f" -> FisherF.probabilityBelow(x, p, q);
                case "beta" -> Beta.probabilityBelow(x, p, q);
                default -> throw new IllegalArgumentException(distribution);
            };
        }

        double computedAbove() {
            return switch (distribution) {
                case "normal" -> Normal.probabilityAbove(x);
                case "t" -> StudentT.probabilityAbove(x, p);
                case "chi2" -> ChiSquare.probabilityAbove(x, p);
                case "f" -> FisherF.probabilityAbove(x, p, q);
                case "beta" -> Beta.probabilityAbove(x, p, q);
                default -> throw new IllegalArgumentException(distribution);
            };
        }

        double computedQuantile(double probability) {
            return switch (distribution) {
                case "normal" -> Normal.quantile(probability);
                case "t" -> StudentT.quantile(probability, p);
                case "chi2" -> ChiSquare.quantile(probability, p);
                case "f" -> FisherF.quantile(probability, p, q);
                case "beta" -> Beta.quantile(probability, p, q);
                default -> throw new IllegalArgumentException(distribution);
            };
        }
    }

    @Test
    void bothTailsAreThoseOfSixtyDigitArithmetic() {
        for (var row : reference()) {
            assertThat(row.computedBelow())
                    .as("%s below", row)
                    .isCloseTo(row.below, within(row.tolerance() * row.below));
            assertThat(row.computedAbove())
                    .as("%s above", row)
                    .isCloseTo(row.above, within(row.tolerance() * row.above));
        }
    }

    @Test
    void quantilesLeadBackToTheArgument() {
        for (var row : reference()) {
            // Nearer 1 than this the probability itself no longer holds the argument's digits.
            if (row.below < 1e-280 || row.above < 1e-3) continue;
            assertThat(row.computedQuantile(row.below))
                    .as("%s", row)
                    .isCloseTo(row.x, within(1e-10 * Math.max(1e-2, Math.abs(row.x))));
        }
    }

    /** NIST/SEMATECH e-Handbook, sections 1.3.6.7.3 (F, 5 %) and 1.3.6.7.4 (chi-square), upper critical values. */
    @Test
    void criticalValuesAreThoseOfThePublishedTables() {
        assertThat(FisherF.quantile(0.95, 1, 1)).isCloseTo(161.448, within(5e-4));
        assertThat(FisherF.quantile(0.95, 4, 10)).isCloseTo(3.478, within(5e-4));
        assertThat(FisherF.quantile(0.95, 10, 100)).isCloseTo(1.927, within(5e-4));
        assertThat(ChiSquare.quantile(0.95, 1)).isCloseTo(3.841, within(5e-4));
        assertThat(ChiSquare.quantile(0.99, 10)).isCloseTo(23.209, within(5e-4));
        assertThat(ChiSquare.quantile(0.05, 20)).isCloseTo(10.851, within(5e-4));
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
    }

    @Test
    void refusesWhatIsOutsideTheDomain() {
        assertThatThrownBy(() -> Normal.quantile(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Normal.probabilityAbove(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChiSquare.quantile(0.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FisherF.quantile(0.5, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Beta.quantile(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Row> reference() {
        try (var stream = DistributionsTest.class.getResourceAsStream("distributions.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("distribution"))
                    .map(line -> line.split(","))
                    .map(f -> new Row(f[0], number(f[1]), number(f[2]), number(f[3]), number(f[4]), number(f[5])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
