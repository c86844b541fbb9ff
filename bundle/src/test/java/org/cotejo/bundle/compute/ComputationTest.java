package org.cotejo.bundle.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.bundle.compute.Computed.MEXICO;
import static org.cotejo.bundle.compute.Computed.SPAIN;
import static org.cotejo.bundle.compute.Computed.UNITED_STATES;
import static org.cotejo.bundle.compute.Computed.computed;
import static org.cotejo.bundle.compute.Computed.output;
import static org.cotejo.bundle.compute.Computed.refused;

import java.util.Locale;
import org.cotejo.bundle.compute.BadComputation.Code;
import org.cotejo.bundle.compute.Computed.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed, what of it is kept, and what it comes to. */
class ComputationTest {
    @Test
    void aClaimAboutAPopulationIsCalculatedExactly() {
        var computed = computed("abs(130.000.000/126 014 024-1)", SPAIN);

        assertThat(computed)
                .isEqualTo(new Computation(
                        "cotejo-arith/1", "abs(130000000 / 126014024 - 1)", "498247/15751753 \u2248 0.0316312095549"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 + 3 * 4 | 14",
                "-2^2 | -4",
                "(-2)^2 | 4",
                "2^3^2 | 512",
                "2^-2 | 0.25",
                "0.1 + 0.2 = 0.3 | true",
                "10 - 3 - 2 | 5",
                "100 / 8 / 5 | 2.5",
                "1/3 | 1/3 \u2248 0.333333333333",
                "2/3 | 2/3 \u2248 0.666666666667",
                "-1/3 | -1/3 \u2248 -0.333333333333",
                "2^-100 | \u2248 7.88860905221e-31",
                "2^1000 | \u2248 1.07150860719e301",
                "min(3, -4, 5) | -4",
                "max(3, -4, 5) | 5",
                "round(2.5, 0) | 3",
                "round(-2.5, 0) | -3",
                "round(1234.5, -2) | 1200",
                "5\u00B2 \u00D7 2 \u00F7 4 \u2212 0.5 | 12",
                "12 % of 340 | 40.8",
                "100 % + 12 % | 112 %",
                "340 * (100 % + 12 %) | 380.8",
                "percent_change(50, 60) | 20 %",
                "percent_change(126, 130) | 200/63 % \u2248 3.17460317460 %",
                "round(percent_change(126, 130), 1) | 3.2 %",
                "share(12, 340) to % | 60/17 % \u2248 3.52941176471 %",
                "0.25 to % | 25 %",
                "12 % < 13 % | true",
                "1/3 != 0.333 | true",
                "7 >= 7 | true",
                "130 \u2248 126 \u00B1 4 | true",
                "130 \u2248 126 \u00B1 1 % of 126 | false",
                "130 ~= 126 +/- 5 % of 126 | true",
            })
    void numbers(String typed, String output) {
        assertThat(output(typed)).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-15 - 1969-07-20 | 18501 d",
                "2020-03-15 + 30 days | 2020-04-14",
                "2 weeks + 2020-02-20 | 2020-03-05",
                "2020-03-01 - 1 d | 2020-02-29",
                "years_between(1969-07-20, 2020-07-19) | 50",
                "years_between(1969-07-20, 2020-07-20) | 51",
                "months_between(2020-01-31, 2020-02-29) | 0",
                "weekday(1969-07-20) | sunday",
                "weekday(2020-03-15) = domingo | true",
                "2020-03-15 > 2019-12-31 | true",
                "2020-03-15 - 2020-03-01 = 2 weeks | true",
            })
    void dates(String typed, String output) {
        assertThat(output(typed)).isEqualTo(output);
    }

    @Test
    void eachCountryWritesNumbersItsWay() {
        assertThat(computed("1.234,5 + min(0,5; 2)", SPAIN).input()).isEqualTo("1234.5 + min(0.5, 2)");
        assertThat(computed("1,234.5 + min(0.5; 2)", MEXICO).input()).isEqualTo("1234.5 + min(0.5, 2)");
        assertThat(computed("1,234.5 + min(0.5, 2)", UNITED_STATES).input()).isEqualTo("1234.5 + min(0.5, 2)");
        assertThat(computed("1\u202F234,5", SPAIN).output()).isEqualTo("1234.5");
    }

    /** In Spain 0.125 is no number: it is neither an eighth nor 125. */
    @Test
    void aNumberInAnotherStyleIsRefusedAtItsPlace() {
        assertThat(refused("2 + 0.125", SPAIN)).isEqualTo(new Refused(Code.NUMBER, 5));
        assertThat(refused("1.5", SPAIN)).isEqualTo(new Refused(Code.NUMBER, 1));
        assertThat(refused("1,5", MEXICO)).isEqualTo(new Refused(Code.NUMBER, 1));
        assertThat(refused("1,5", UNITED_STATES)).isEqualTo(new Refused(Code.NUMBER, 1));
        assertThat(refused("1.234.56", SPAIN)).isEqualTo(new Refused(Code.NUMBER, 0));
        assertThat(refused("1234.567", SPAIN)).isEqualTo(new Refused(Code.NUMBER, 4));
        assertThat(refused("1,234,5", Locale.ROOT).code()).isEqualTo(Code.NUMBER);
    }

    @Test
    void spanishWordsAreKeptAsEnglishOnes() {
        assertThat(computed("variaci\u00F3n_porcentual(50; 60)", SPAIN).input()).isEqualTo("percent_change(50, 60)");
        assertThat(computed("12 % de 340", SPAIN).input()).isEqualTo("12 % of 340");
        assertThat(computed("5 kil\u00F3metros a metros", SPAIN).input()).isEqualTo("5 km to m");
        assertThat(computed("a\u00F1os_entre(2000-01-01; 2020-01-01)", SPAIN).input())
                .isEqualTo("years_between(2000-01-01, 2020-01-01)");
        assertThat(computed("2020-03-15 + 3 d\u00EDas", SPAIN).input()).isEqualTo("2020-03-15 + 3 d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + | SYNTAX | 3",
                "(1 + 2 | SYNTAX | 6",
                "1 2 | SYNTAX | 2",
                "3 & 4 | SYNTAX | 2",
                "1 < 2 < 3 | SYNTAX | 6",
                "1 \u2248 2 | SYNTAX | 5",
                "5 km^-2 | SYNTAX | 4",
                "min(1) | SYNTAX | 0",
                "3 hogs | UNKNOWN | 2",
                "sin(1) | UNKNOWN | 0",
                "2020-02-30 | DATE | 0",
                "9999-12-31 + 1 d | DATE | 11",
                "1 / (2 - 2) | UNDEFINED | 2",
                "0^-1 | UNDEFINED | 1",
                "2^0.5 | UNDEFINED | 2",
                "percent_change(0, 5) | UNDEFINED | 0",
                "2020-01-01 + 12 h | UNDEFINED | 11",
                "340 + 12 % | KINDS | 4",
                "130 \u2248 126 \u00B1 1 % | KINDS | 12",
                "5 km + 3 s | KINDS | 5",
                "5 km to kg | KINDS | 5",
                "2020-01-01 + 5 | KINDS | 11",
                "20 \u00B0C + 5 \u00B0C | KINDS | 0",
                "weekday(5) | KINDS | 8",
                "weekday(2020-01-01) < sunday | KINDS | 20",
                "9^9^9 | TOO_LARGE | 3",
                "10^1000 * 10^1000 | TOO_LARGE | 8",
            })
    void whatCannotBeCalculatedSaysWhyAndWhere(String typed, Code code, int at) {
        assertThat(refused(typed, UNITED_STATES)).isEqualTo(new Refused(code, at));
    }

    @Test
    void nothingIsTypedWhereNothingStands() {
        assertThat(refused("  ", SPAIN)).isEqualTo(new Refused(Code.EMPTY, 0));
    }

    @Test
    void aPlaceIsCountedInCodePoints() {
        assertThat(refused("5\u00B2 + \uD83D\uDE00", SPAIN)).isEqualTo(new Refused(Code.SYNTAX, 5));
    }

    @Test
    void whatTypesMuchOrDeepIsRefusedAtOnce() {
        assertThat(refused("1+".repeat(600) + "1", SPAIN).code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refused("(".repeat(400) + "1", SPAIN).code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refused("-".repeat(400) + "1", SPAIN).code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refused("2" + "^2".repeat(100), SPAIN).code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refused("9".repeat(61), SPAIN)).isEqualTo(new Refused(Code.TOO_LARGE, 0));
    }

    @Test
    void aLongSumTakesNoLongerThanItsLength() {
        assertThat(output("1+".repeat(499) + "1")).isEqualTo("500");
        assertThat(output("2020-01-01" + "+1 d".repeat(200))).isEqualTo("2020-07-19");
    }

    @Test
    void anotherEngineIsNotRepeated() {
        var other = new Computation("cotejo-arith/2", "1 + 1", "2");

        assertThat(other.isOurs()).isFalse();
        assertThatThrownBy(other::repeat).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedInputOrOutputIsNotWhatComesOutAgain() throws BadComputation {
        assertThat(new Computation(Computation.ENGINE, "1 + 1", "3").repeat().output())
                .isEqualTo("2");
        assertThat(new Computation(Computation.ENGINE, "1+1", "2").repeat().input())
                .isEqualTo("1 + 1");
    }

    @Test
    void aLocaleOfAnotherLanguageIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> Computation.of("1", Locale.GERMANY)).isInstanceOf(IllegalArgumentException.class);
    }
}
