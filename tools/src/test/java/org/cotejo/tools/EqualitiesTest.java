package org.cotejo.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the computer algebra says of an equation that is cited, and what it does not answer. */
class EqualitiesTest {
    private static final Equalities EQUALITIES = new Equalities();

    private static List<Finding> check(String text) throws InterruptedException {
        return EQUALITIES.check(new Question(text, "es", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 - 1 = (x - 1)(x + 1)|EQUAL",
                "(a + b)^2 = a^2 + 2a*b + b^2|EQUAL",
                "(a + b)^2 = a^2 + b^2|DIFFERENT",
                "sin(x)^2 + cos(x)^2 = 1|EQUAL",
                "d/dx (x^3) = 3x^2|EQUAL",
                "d/dx (x^3) = 2x^2|DIFFERENT",
                "∫ 2x dx = x^2|EQUAL",
                "∫ 2x dx = x^2 + 7|EQUAL",
                "∫ 2x dx = x|DIFFERENT",
                "2 + 2 = 4|EQUAL",
                "2 + 2 = 5|DIFFERENT",
                "sqrt(x^2) = x|UNDECIDED",
            })
    void anEquationIsEqualDifferentOrUndecided(String text, String answer) throws InterruptedException {
        assertThat(check(text)).extracting(Finding::rule).containsExactly("equality." + answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x^2",
                "x = y = z",
                "Import(\"/etc/passwd\") = 1",
                "Run(x) = 1",
                "la suma es x = 1",
                "x^2 = ",
                "f(x) = 2",
                "x_1 = 2",
                "While(True,x) = 1"
            })
    void whatIsNoEquationIsNotAnswered(String text) throws InterruptedException {
        assertThat(check(text)).isEmpty();
    }
}
