package org.cotejo.assistance.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static final List<String> PIECES = List.of(
            "hola ",
            "**b** ",
            "`c` ",
            "\n\n",
            "- x\n",
            "| a | b |\n|---|---|\n| c | d |\n",
            "$x^2$ ",
            "😀",
            "\n```\ncode\n```\n",
            "[l](http://a.b) ",
            "<b>",
            "\\*",
            "# T\n",
            "> q\n",
            "1. ",
            "\t",
            "$5 ",
            "é",
            "~~",
            "\r\n");

    @Test
    void onlyWhatIsReadAsProseIsShown() {
        var prose = Prose.of("""
                # El título
                Un **texto** con `code` y [enlace](https://x.es/la-casa), véase https://y.es y $a^2 = b$.

                ```python
                las_casas = 1
                ```
                - uno
                - dos

                | A | B |
                |---|---|
                | celda | otra |
                """);

        assertThat(prose.words().stream().map(Prose.Piece::text))
                .containsExactly(
                        "El", "título", "Un", "texto", "con", "y", "enlace", "véase", "y", "uno", "dos", "A", "B",
                        "celda", "otra");
        assertThat(prose.sentences(Locale.of("es")).stream()
                        .map(Prose.Piece::text)
                        .toList())
                .contains("El título", "uno", "dos", "celda", "otra");
        assertThat(prose.formal()).contains("$a^2 = b$").doesNotContain("las_casas", "code");
    }

    /** A tool takes each range for one word or one break: code of several words is one. */
    @Test
    void whatIsNotProseIsInAsFewRangesAsCanBe() {
        var source = "😀 Usa `a = b + c` y **ya**.\n\n```\nx = 1\n\ny = 2\n```\n";
        assertThat(Prose.of(source).notProse().stream().map(range -> range.slice(source)))
                .containsExactly("`a = b + c`", "**", "**", "\n\n```\nx = 1\n\ny = 2\n```\n");
        assertThat(Prose.of(source).notFormal().stream().map(range -> range.slice(source)))
                .containsExactly("`a = b + c`", "```\nx = 1\n\ny = 2\n```");
    }

    @Test
    void pricesAreNoFormula() {
        assertThat(Prose.of("Cuesta $1,250 y luego $300 más.").plain()).contains("1,250 y luego $300");
    }

    /** Whatever the Markdown, every sign that is shown stands where it stands in the source. */
    @Test
    void placesAreThoseOfTheSource() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        IntStream.range(0, 2_000).forEach(_ -> {
            var source = IntStream.range(0, random.nextInt(1, 14))
                    .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            var prose = Prose.of(source);
            assertThat(prose.plain()).as(source).hasSameSizeAs(source);
            IntStream.range(0, source.length()).forEach(index -> {
                var shown = prose.plain().charAt(index);
                assertThat(shown == source.charAt(index) || shown == ' ' || shown == Prose.PART)
                        .as(source)
                        .isTrue();
            });
            var points = source.codePointCount(0, source.length());
            assertThat(prose.notProse())
                    .as(source)
                    .allMatch(range -> range.start() < range.end() && range.end() <= points);
            QuickChecks.check(prose, "es-MX", "")
                    .findings()
                    .forEach(finding ->
                            assertThat(finding.range().isWithin(source)).isTrue());
        });
    }
}
