package org.cotejo.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Planted faults are found where they stand; what is right, or cannot be read for certain, is left alone. */
class AlgebraTest {
    private static final Algebra ALGEBRA = new Algebra();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El binomio (a+b)^2 = a^2 + b^2 se usa mucho.            | algebra.identity       | (a+b)^2 = a^2 + b^2
            Al desarrollar (x+1)^2 = x^2 + 1 queda así.             | algebra.identity       | (x+1)^2 = x^2 + 1
            Then $(x+y)(x-y) = x^2 + y^2$ for all x.                | algebra.identity       | (x+y)(x-y) = x^2 + y^2
            Expanding, x(x+2) = x² + 2 here.                        | algebra.identity       | x(x+2) = x² + 2
            Si 2x + 4 = 10, entonces x = 7.                         | algebra.solution       | x = 7
            Sea p + (p + 5) = 6, luego 2p = 1 y p = 1.              | algebra.solution       | p = 1
            From x^2 - 5x + 6 = 0 we get x = 2 or x = 4.            | algebra.solution       | x = 4
            $$\\frac{x}{2} + 1 = 4$$ so $x = 8$                     | algebra.solution       | x = 8
            La derivada de x^3 es 2x^2.                             | algebra.derivative     | 2x^2
            The derivative of $x^2 + 3x$ is $2x + 2$.               | algebra.derivative     | 2x + 2
            $\\frac{d}{dx}(\\sin(x)) = -\\cos(x)$                   | algebra.derivative     | -\\cos(x)
            d/dx (x^4) = 4x^2                                       | algebra.derivative     | 4x^2
            $\\int x^2 dx = x^3 + C$                                | algebra.antiderivative | x^3 + C
            """)
    void whatIsWrongIsFoundWhereItStands(String text, String rule, String quote) throws Exception {
        assertThat(check(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(quote);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+b)^2 = a^2 + 2ab + b^2",
                "Si 2x + 4 = 10, entonces 2x = 6 y x = 3.",
                "Let p be the pen: p + (p + 5) = 6, so 2p = 1 and p = $0.50.",
                "x^2 - 5x + 6 = 0 gives x = 2 or x = 3. Then 3x = 12, x = 4.",
                "x^2 = 2, así que x = 1.414",
                "La derivada de x^3 es 3x^2.",
                "The derivative of $e^x$ is $e^x$",
                "$\\int x e^x dx = (x-1) e^x + C$",
                "$\\frac{d}{dx}(\\sin(x)) = \\cos(x)$",
                "E = mc^2 y F = ma",
                "2x + 3y = x - y + 5 es un sistema",
                "$I \\propto \\lambda^{-4}$ y T_1 = T_2 + 3",
                "f(x) = 2x + 1, g(3) = 7",
                "Con x = 2 y y = 3, x + y = 5.",
                "y = 2x + 1, y = 7",
                "El total es 1,250 x = 3 y p = 50%",
                "if x == 3: return x = 4",
                "(x+1)^2 = 16",
                "Si 2x = 6, x = 6 / 2 es lo que sigue",
                "2a (b + 1) = 2ab + 2a, es decir (a+b)^2 = a^2 (1 + b) b^2",
            })
    void whatIsRightOrUnclearIsLeftAlone(String text) throws Exception {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void placesAreCodePointsAndCodeIsLeftOut() throws Exception {
        var text = "😀😀 `(a+b)^2 = a^2 + b^2` (a+b)^2 = a^2 + b^2";
        var finding = ALGEBRA.check(new Question(text, "es", List.of(new Question.Range(3, 24))));
        assertThat(finding)
                .singleElement()
                .satisfies(one -> assertThat(one.start()).isEqualTo(25));
    }

    @Test
    void theFiguresSayWhatWouldBeRight() throws Exception {
        assertThat(check("La derivada de x^3 es 2x^2.").getFirst().figures()).containsEntry("expected", "3*x^2");
        assertThat(check("(a+b)^2 = a^2 + b^2").getFirst().figures().get("at"))
                .isEqualTo("a = 7/5, b = 13/11: 6.666 ≠ 3.357");
    }

    private static List<Finding> check(String text) throws Exception {
        return ALGEBRA.check(new Question(text, "es", List.of()));
    }
}
