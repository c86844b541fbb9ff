package org.cotejo.bundle.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a quotation found, at which level, and what never does. */
class QuotableTextTest {
    private static final String CENSUS =
            "El censo. En 2020 la población de México era de 126 014 024 habitantes; no creció un −12,4 % y costó 1.234,5 mg.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "la población de México|exact",
                "la  población\tde México|layout",
                "126 014 024 habitantes; no creció un -12,4 %|typographic",
                "era de 126\u00A0014\u202F024 habitantes|layout",
            })
    void aQuotationIsFoundAtTheClosestLevel(String quote, String level) {
        var found = new QuotableText(CENSUS).locate(quote, "").orElseThrow();

        assertThat(found.level().code()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,4 %", "014 024 habitantes", "126 014", "creció un -12", "la poblacion de México",
                        "La población de México",
                "126014024", "creció un 12,4 %", "habitantes; creció un", "costó 1,234.5 mg", "costó 1.234,5 µg",
                        "234,5 mg",
                "blación de México", "la población de Méx", "4 %", "126 014 025 habitantes",
            })
    void aChangedQuotationIsNotFound(String quote) {
        assertThat(new QuotableText(CENSUS).locate(quote, "")).isEmpty();
    }

    @Test
    void aHyphenAtTheEndOfALineBelongsToTheLineOrToTheWord() {
        var text = new QuotableText("La infor-\nmación del ex-\npresidente y el bien-estar.");

        assertThat(text.locate("La información del expresidente", "")
                        .orElseThrow()
                        .level())
                .isEqualTo(Level.HYPHENATION);
        assertThat(text.locate("información del ex-presidente", "")
                        .orElseThrow()
                        .level())
                .isEqualTo(Level.HYPHENATION);
        assertThat(text.locate("bienestar", "")).isEmpty();
    }

    @Test
    void whatStandsBeforeTellsTwoPlacesApart() {
        var text = new QuotableText("Madrid: 3,3 millones. Lima: 3,3 millones.");

        assertThat(text.locate("3,3 millones", "Lima: ")).contains(new QuotableText.Located(Level.EXACT, 28, 40));
        assertThat(text.locate("3,3 millones", "Quito:")).isEmpty();
        assertThat(text.occurrences("3,3 millones")).isEqualTo(2);
    }

    @Test
    void aQuotationStandsAtItsOwnPlaceOnly() {
        var text = new QuotableText("Vino a las tres. Se fue a  las tres.");

        assertThat(text.levelAt("a las tres", 5, 15)).contains(Level.EXACT);
        assertThat(text.levelAt("a las tres", 24, 35)).contains(Level.LAYOUT);
        assertThat(text.levelAt("a las tres", 6, 15)).isEmpty();
        assertThat(text.levelAt("a las tres", 24, 34)).isEmpty();
        assertThat(text.levelAt("a las seis", 5, 15)).isEmpty();
    }

    @Test
    void offsetsAreCodePointsAndNoCharacterIsCut() {
        var text = new QuotableText("😀 José\u0301 dice 👩‍👩‍👧 sí");

        assertThat(text.locate("dice", "")).contains(new QuotableText.Located(Level.EXACT, 8, 12));
        assertThat(text.locate("dice 👩", "")).as("a part of a family").isEmpty();
        assertThat(new QuotableText("Jose\u0301 vino").locate("Jose", ""))
                .as("without its accent")
                .isEmpty();
        assertThat(new QuotableText("Jose\u0301 vino").locate("José vino", "").orElseThrow())
                .isEqualTo(new QuotableText.Located(Level.LAYOUT, 0, 10));
    }

    @Test
    void aPowerIsNotANumber() {
        assertThat(new QuotableText("son 10^6 casos").locate("son 10", "")).isEmpty();
        assertThat(new QuotableText("son 10^6 casos").locate("10^6 casos", "")).isPresent();
        assertThat(new QuotableText("de 1990-1995 en COVID-19").locate("1995 en", ""))
                .isPresent();
    }

    @Test
    void theNearestPassageIsShownForWhatIsNotFound() {
        var near =
                Nearest.of(CENSUS, "la población de México era de 130 millones").orElseThrow();

        assertThat(CENSUS.substring(
                        CENSUS.offsetByCodePoints(0, near.start()), CENSUS.offsetByCodePoints(0, near.end())))
                .startsWith("la población de México era de");
        assertThat(near.shared()).isBetween(0.7, 0.8);
        assertThat(Nearest.of(CENSUS, "xyz")).isEmpty();
    }

    static List<Long> seeds() {
        return new Random(7).longs(300).boxed().toList();
    }

    /** White space, decomposition and soft hyphens at random never lose a quotation; one changed letter, digit or sign always does. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatOnlyLooksDifferentIsFoundAndWhatSaysSomethingElseIsNot(long seed) {
        var random = new Random(seed);
        var start = CENSUS.indexOf("En 2020");
        var quote = CENSUS.substring(start, CENSUS.indexOf(" mg.") + 3);
        var disguised = new StringBuilder();
        for (var each : CENSUS.toCharArray()) {
            if (each == ' ')
                disguised.append(
                        List.of(" ", "\n", "\u00A0", " \t ", "\r\n", "\u202F").get(random.nextInt(6)));
            else if (random.nextInt(4) == 0) disguised.append(Normalizer.normalize("" + each, Normalizer.Form.NFD));
            else disguised.append(each);
            if (Character.isLetter(each) && random.nextInt(8) == 0) disguised.append('\u00AD');
        }
        assertThat(new QuotableText(disguised.toString()).locate(quote, "")).isPresent();

        var at = random.nextInt(quote.length());
        var now = quote.charAt(at);
        var other = changed(now, random);
        if (other == now) return;
        var altered = quote.substring(0, at) + other + quote.substring(at + 1);
        assertThat(new QuotableText(disguised.toString()).locate(altered, ""))
                .as(altered)
                .isEmpty();
    }

    private static char changed(char now, Random random) {
        if (Character.isDigit(now)) return (char) ('0' + (now - '0' + 1 + random.nextInt(9)) % 10);
        if (now == 'ó') return 'o';
        if (now == 'é') return 'e';
        if (Character.isUpperCase(now)) return Character.toLowerCase(now);
        if (Character.isLetter(now)) return Character.toUpperCase(now);
        return switch (now) {
            case '−' -> '+';
            case ',' -> '.';
            case '%' -> '‰';
            default -> now;
        };
    }
}
