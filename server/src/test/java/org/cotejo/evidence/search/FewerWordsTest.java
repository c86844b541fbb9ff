package org.cotejo.evidence.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FewerWordsTest {
    @Test
    void wordsThatSayNothingGoFirstThenTheOtherWordsInTurn() {
        assertThat(FewerWords.of("¿Cuál es la altitud del Popocatépetl en metros?"))
                .containsExactly(
                        "altitud Popocatépetl metros", "Popocatépetl", "altitud Popocatépetl", "altitud metros");
        assertThat(FewerWords.of("altitud metros mar")).containsExactly("altitud metros", "metros mar");
        assertThat(FewerWords.of("the census of Mexico in 2020")).startsWith("census Mexico 2020", "Mexico 2020");
    }

    @Test
    void whereNoWordCanBeSparedThereIsNothingToGoOnWith() {
        assertThat(FewerWords.of("Grijalva")).isEmpty();
        assertThat(FewerWords.of("de la")).isEmpty();
    }
}
