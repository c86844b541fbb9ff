package org.cotejo.assistance.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es-MX | Queda en 1,250 × 0.80 = 1,100 pesos.                     | 1,250 × 0.80 = 1,100         | 1000
            es-ES | Queda en 1.250 × 0,80 = 1.100 euros.                     | 1.250 × 0,80 = 1.100         | 1000
            en-US | So 1 − 625/1296 = 671/1296 ≈ 0.4823.                     | 671/1296 ≈ 0.4823            | 0.51774691
            en-US | It is 4 × 1/6 = 5/6.                                     | 4 × 1/6 = 5/6                | 0.66666667
            en-US | 15% of 240 is 40.                                        | 15% of 240 is 40             | 36
            es-MX | El 16 % de 1,000 es 150.                                 | 16 % de 1,000 es 150         | 160
            es-MX | Con IVA: $1,000 + 16 % = $1,260.                         | 1,000 + 16 % = $1,260        | 1000.16
            es-ES | 2 + 2 = 5                                                | 2 + 2 = 5                    | 4
            en-US | $5 \\times 3 = 16$                                       | 5 \\times 3 = 16             | 15
            es-MX | La suma es 12.5 + 7.25 = 19.85 en total.                 | 12.5 + 7.25 = 19.85          | 19.75
            es-MX | 2³ = 9 y (3 + 4)^2 = 49                                  | 2³ = 9                       | 8
            es-MX | Son 10 = 3 + 8                                           | 10 = 3 + 8                   | 11
            es-MX | 20 km + 30 km = 60 km                                    | 20 km + 30 km = 60           | 50
            es-ES | 100 / 3 ≈ 35,3                                           | 100 / 3 ≈ 35,3               | 33.333333
            en-US | 😀 6 x 7 = 43                                            | 6 x 7 = 43                   | 42
            """)
    void aWrongResultIsShownWithWhatComesOut(String locale, String text, String quote, String computed) {
        var findings = QuickChecks.check(Prose.of(text), locale, "").findings().stream()
                .filter(finding -> finding.kind() == CheckKind.ARITHMETIC)
                .toList();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.range().slice(text)).isEqualTo(quote);
            assertThat(finding.figures()).containsEntry("computed", computed);
            assertThat(finding.category()).isEqualTo("REA.math");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,250 × 0.80 = 1,000. Luego 1,000 × 1.16 = 1,160.",
                "20 − 16 = 4 % de descuento neto.",
                "$1,000 + 16 % = $1,160",
                "(5/6)^4 = 625/1296, so 1 − 625/1296 = 671/1296 ≈ 0.5177",
                "9:40 + 2:35 = 11:75",
                "p + (p + 5) = 6, so 2p = 1 and p = 0.50",
                "x − 3 = 5, f(2) + 3 = 7, x2 + 1 = 4",
                "10 / 3 = 3 resto 1",
                "10 / 3 = 3.33",
                "2 / 3 = 0.66",
                "100 × 1.5 % = 1.5",
                "5 + 3 = 8 × 2 = 16",
                "El 15 % de 240 es 36 y el 5 % de 200 es 10 por persona.",
                "El 3 % de 2 = 5 x",
                "2 km + 300 m = 2.3 km",
                "`2 + 2 = 5`",
                "1 1/2 + 1 = 3",
                "La opción 2 = 15 puntos",
                "a == 3 + 4 => 8, 3 + 4 >= 6, 3 + 1 != 5",
                "17 mod 5 = 2",
                "5! = 120 y 3 + 2! = 5",
                "2 + 3 = 5.000 × 1",
                "1/0 = 3 + 4^99999999",
                "1,5 + 1,5 = 3 (con coma)",
                "(700/450)^4 \\approx 5.9",
                "3 millones + 2 = 5 millones",
                "\\frac{1}{2} + 1 = 3",
                "√9 + 1 = 4",
            })
    void whatIsRightRoundedOrNotReadIsLeftAlone(String text) {
        assertThat(Found.in(text, "es-MX", CheckKind.ARITHMETIC)).isEmpty();
    }

    /** Whatever is computed right is never shown, and one digit changed always is. */
    @Test
    void sumsOfRandomNumbersAreJudgedRight() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        IntStream.range(0, 500).forEach(_ -> {
            var one = BigDecimal.valueOf(random.nextLong(1, 1_000_000), random.nextInt(3));
            var other = BigDecimal.valueOf(random.nextLong(1, 1_000_000), random.nextInt(3));
            var sum = one.add(other);
            var right = "%s + %s = %s".formatted(one, other, sum);
            var wrong = "%s + %s = %s".formatted(one, other, sum.add(BigDecimal.valueOf(2, sum.scale())));
            assertThat(Found.in(right, "es-MX", CheckKind.ARITHMETIC)).as(right).isEmpty();
            assertThat(Found.in(wrong, "es-MX", CheckKind.ARITHMETIC)).as(wrong).hasSize(1);
        });
    }
}
