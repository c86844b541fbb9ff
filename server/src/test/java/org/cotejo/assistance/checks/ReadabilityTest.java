package org.cotejo.assistance.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    @ParameterizedTest
    @CsvSource({
        "sol,1",
        "rey,1",
        "muy,1",
        "casa,2",
        "hueso,2",
        "queso,2",
        "guitarra,3",
        "pingüino,3",
        "lingüística,4",
        "ciudad,2",
        "país,2",
        "oír,2",
        "aéreo,4",
        "leer,2",
        "búho,2",
        "ahora,3",
        "averiguáis,4",
        "construido,3",
        "policía,4",
        "ayuda,3",
        "transporte,3",
        "murciélago,4",
        "y,1",
        "guion,1",
        "cohete,3",
        "química,3",
        "leíais,3",
        "viuda,2"
    })
    void spanishSyllables(String word, int syllables) {
        assertThat(Syllables.spanish(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "the,1",
        "cat,1",
        "make,1",
        "table,2",
        "little,2",
        "jumped,1",
        "wanted,2",
        "boxes,2",
        "makes,1",
        "reading,2",
        "syllable,3",
        "education,4",
        "family,3",
        "people,2",
        "science,2",
        "quickly,2",
        "being,2",
        "idea,3"
    })
    void englishSyllables(String word, int syllables) {
        assertThat(Syllables.english(word)).isEqualTo(syllables);
    }

    @Test
    void theFormulasAreThoseOfTheirPapers() {
        // 1.9 syllables a word, 20 words a sentence.
        var spanish = Readability.indices(1.9, 20, TextLanguage.ES);
        assertThat(spanish.getFirst().value()).isCloseTo(206.84 - 114 - 20.4, within(1e-9));
        assertThat(spanish.getLast().value()).isCloseTo(206.835 - 118.37 - 20, within(1e-9));
        assertThat(spanish.getLast().band()).isEqualTo("easy");
        var english = Readability.indices(1.5, 17, TextLanguage.EN).getFirst();
        assertThat(english.value()).isCloseTo(206.835 - 126.9 - 17.255, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"39.9,very_hard", "40,hard", "54.9,hard", "55,normal", "65,easy", "79.9,easy", "80,very_easy"})
    void theBandsAreThoseOfInflesz(double value, String band) {
        assertThat(Readability.inflesz(value)).isEqualTo(band);
    }

    @Test
    void shortWordsInShortSentencesReadMoreEasily() {
        var easy = report("El sol da luz. La luz da calor. El pan es de la casa. ".repeat(4));
        var hard = report(
                "La conceptualización epistemológica de las infraestructuras institucionales contemporáneas ".repeat(4)
                        + ".");

        assertThat(easy.indices().getFirst().value())
                .isGreaterThan(hard.indices().getFirst().value() + 100);
        assertThat(easy.indices().getLast().band()).isEqualTo("very_easy");
        assertThat(hard.indices().getLast().band()).isEqualTo("very_hard");
        assertThat(Readability.of(Prose.of("Muy corto."), TextLanguage.ES)).isEmpty();
    }

    @Test
    void headingsAndCellsAreNoSentences() {
        var prose = "El sol da luz a la casa y al pan. ".repeat(4);
        var withTable = "# Título\n\n" + prose + "\n\n| A | B |\n|---|---|\n| uno | dos |\n";
        assertThat(report(withTable)).isEqualTo(report(prose));
    }

    @Test
    void aLongSentenceIsShownAndCodeIsNotOne() {
        var text = "Sí. Palabra" + " palabra".repeat(41) + " " + "final.\n\n```\n" + "code ".repeat(60) + "\n```\n";
        assertThat(Found.in(text, "es-MX", CheckKind.READABILITY))
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .startsWith("readability.long_sentence: Palabra")
                        .endsWith("final."));
    }

    private static Readability.Report report(String text) {
        return Readability.of(Prose.of(text), TextLanguage.ES).orElseThrow();
    }
}
