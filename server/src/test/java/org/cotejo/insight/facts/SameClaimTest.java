package org.cotejo.insight.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.insight.facts.SameClaim.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameClaimTest {
    private static boolean isSame(Stated one, Stated other) {
        assertThat(SameClaim.likeness(one, other)).isEqualTo(SameClaim.likeness(other, one));
        return SameClaim.likeness(one, other).isPresent();
    }

    private static Stated said(String text) {
        return at(text, null, null);
    }

    private static Stated at(String text, @Nullable Integer start, @Nullable Integer end) {
        return Stated.of(text, start, end);
    }

    @Test
    void nearlyTheSameWordsAreTheSameClaim() {
        assertThat(isSame(
                        said("México tenía 130 millones de habitantes en 2020."),
                        said("En 2020, México tenía 130 millones de habitantes")))
                .isTrue();
        assertThat(isSame(said("La luz es una onda."), said("Marte atardece en azul.")))
                .isFalse();
    }

    @Test
    void fiveWordsInARowAreEnough() {
        assertThat(isSame(
                        said("Según la respuesta, el azul se dispersa más que el rojo en cualquier atmósfera limpia"),
                        said("El azul se dispersa más")))
                .isTrue();
        assertThat(isSame(
                        said("Según la respuesta, el azul se dispersa mucho más que el rojo en la atmósfera limpia"),
                        said("El azul se pierde")))
                .isFalse();
    }

    @Test
    void numbersMustAgree() {
        assertThat(isSame(said("Rayleigh lo describió en 1871."), said("Rayleigh lo describió en 1971.")))
                .isFalse();
        assertThat(isSame(at("Hay 3 lunas.", 0, 12), at("Hay lunas.", 0, 12))).isFalse();
        assertThat(isSame(
                        said("Eran 126 014 024 habitantes en el censo"),
                        said("Eran 126.014.024 habitantes en el censo")))
                .isTrue();
    }

    @Test
    void negationsMustAgree() {
        assertThat(isSame(
                        said("El violeta no se ve tan bien como el azul"),
                        said("El violeta se ve tan bien como el azul")))
                .isFalse();
    }

    @Test
    void placesThatOverlapByHalfAreEnough() {
        assertThat(isSame(at("Lo describió Rayleigh", 10, 30), at("La ley es de un físico inglés", 10, 50)))
                .isTrue();
        assertThat(isSame(at("Lo describió Rayleigh", 10, 30), at("La ley es de un físico inglés", 29, 60)))
                .isFalse();
        assertThat(isSame(at("Lo describió Rayleigh", 10, 30), at("La ley es de un físico inglés", 30, 50)))
                .isFalse();
    }
}
