package org.cotejo.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportCodeTest {
    private static final Locale SPANISH = Locale.of("es", "MX");

    @ParameterizedTest
    @EnumSource
    void everyCodeSpeaksBothLanguages(ImportCode code) {
        var arguments = List.of("<0>", "<1>");

        assertThat(code.code()).matches("[a-z0-9_]+");
        assertThat(code.message(arguments, Locale.ENGLISH))
                .endsWith(".")
                .isNotEqualTo(code.message(arguments, SPANISH));
        assertThat(code.remedy(arguments, Locale.ENGLISH)).endsWith(".").isNotEqualTo(code.remedy(arguments, SPANISH));
    }

    @Test
    void namesOfTypesAreTranslatedAndValuesAreNot() {
        assertThat(ImportProblem.at(2, "model", ImportCode.WRONG_TYPE, "string", "number")
                        .message(SPANISH))
                .isEqualTo("Línea 2, model: se esperaba un texto y hay un número.");
        assertThat(ImportProblem.at(2, "x", ImportCode.ID_CONFLICT, "string", 1).message(Locale.ENGLISH))
                .isEqualTo("Line 2, x: the id string already stands on line 1 with other content.");
    }

    @Test
    void argumentsMayLookLikePlacesOfArguments() {
        assertThat(ImportProblem.at(2, "id", ImportCode.ID_CONFLICT, "{1}$1\\", 1)
                        .message(Locale.ENGLISH))
                .isEqualTo("Line 2, id: the id {1}$1\\ already stands on line 1 with other content.");
    }
}
