package org.cotejo.assistance.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Register, variety and language: what is planted is shown, what is clean is not. */
class WordChecksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hola, jefa. Te aviso que tu cita es hoy. Le agradezco su comprensión. | register.mixed: Le agradezco
            Si usted quiere, puede venir; usted decide. Asegúrate de avisar.      | register.mixed: Asegúrate
            Vos podés venir cuando quieras, y tenés tiempo. ¿Tú qué dices?        | register.mixed: Tú
            """)
    void theTreatmentUsedLeastIsShown(String text, String found) {
        assertThat(Found.in(text, "es-MX", CheckKind.REGISTER)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Te recomiendo que pruebes: tú puedes y tienes tiempo.",
                "Le recomiendo que consulte a su médico. Usted decide.",
                "Ustedes pueden venir; te espero, y tus amigos también.",
                "Vos sabés que te espero con tu hermano.",
                "Su mamá le dijo a Juan que puede venir. Te lo cuento.",
                "Puedes escribir: «Le agradezco su comprensión».",
                "`usted` es una palabra y tú lo sabes.",
            })
    void oneTreatmentIsLeftAlone(String text) {
        assertThat(Found.in(text, "es-AR", CheckKind.REGISTER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es-MX | La sesión de tu ordenador vence; podéis guardarla.   | variety.foreign: podéis, variety.foreign: ordenador
            es-ES | Apaga la computadora y bebe un jugo de durazno.      | variety.foreign: computadora, variety.foreign: jugo, variety.foreign: durazno
            es-ES | Eventualmente asistiremos a los nuevos miembros.     | variety.calque: Eventualmente
            es-MX | Esto hace sentido para aplicar para un trabajo.      | variety.calque: hace sentido, variety.calque: aplicar para un trabajo
            en-US | The colour of the centre was organised.              | variety.foreign: colour, variety.foreign: centre, variety.foreign: organised
            en-GB | The color of the center is gray.                     | variety.foreign: color, variety.foreign: center
            """)
    void wordsOfAnotherCountryAreShown(String locale, String text, String found) {
        assertThat(String.join(", ", Found.in(text, locale, CheckKind.VARIETY)))
                .satisfies(shown -> assertThat(shown.split(", ")).containsExactlyInAnyOrder(found.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es-MX | Tu computadora y tu celular; dieciséis frijoles y seis jitomates.
            es-ES | El ordenador, el móvil y el coche; ¿podéis venir vosotros?
            es    | El ordenador y la computadora, el zumo y el jugo.
            en-GB | The colour of the centre was organised.
            en-US | The color of the center was organized; rewards and labor.
            es-ES | La carrocería del coche y el jugador de móviles.
            """)
    void ownWordsAreLeftAlone(String locale, String text) {
        assertThat(Found.in(text, locale, CheckKind.VARIETY)).isEmpty();
    }

    @Test
    void aSentenceInAnotherLanguageIsShown() {
        var text = """
                ```python
                def f(): return True
                ```
                Un año es bisiesto cuando es divisible entre cuatro, pero no entre cien. \
                It returns True for the years that are divisible by 4 but not by 100.
                """;
        assertThat(Found.in(text, "es-ES", CheckKind.LANGUAGE))
                .containsExactly(
                        "language.sentence: It returns True for the years that are divisible by 4 but not by 100.");
    }

    @Test
    void aWholeTextInAnotherLanguageIsShownOnceAndNotWhereLanguagesAreTheTask() {
        var text = "The museum is closed on Mondays. It opens at ten from Tuesday to Sunday, as the sign says.";

        assertThat(Found.in(text, "es-MX", CheckKind.LANGUAGE))
                .containsExactly("language.whole: The museum is closed on Mondays.");
        assertThat(Found.in(text, "es-MX", CheckKind.LANGUAGE, "Traduce al inglés este cartel."))
                .isEmpty();
        assertThat(Found.in(text, "en-US", CheckKind.LANGUAGE)).isEmpty();
    }

    @Test
    void quotationsAndShortLinesSayNothingOfTheLanguage() {
        var text =
                "El botón dice: «Sign in to the page that you have on your computer». Es lo que se ve en la pantalla. OK.";
        assertThat(Found.in(text, "es-MX", CheckKind.LANGUAGE)).isEmpty();
    }
}
