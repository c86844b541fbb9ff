package org.cotejo.assistance.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            es-MX | Cuesta 1.250,50 pesos.                       | numbers.decimal: 1.250,50
            es-MX | Mide 3,14 metros y pesa 2.5 kg.              | numbers.decimal: 3,14
            es-ES | Cuesta 1,250.50 euros y mide 3,14 m.         | numbers.decimal: 1,250.50
            en-US | It costs 1.250,50 dollars.                   | numbers.decimal: 1.250,50
            es    | Mide 3,14 y 2,5 o 7.25 metros.               | numbers.mixed: 7.25
            es-MX | El 31/12/2024 llega a las 11:75.             | numbers.time: 11:75
            es-MX | El 12/31/2024 fue martes.                    | numbers.date_order: 12/31/2024
            en-US | On 31/12/2024 it rained.                     | numbers.date_order: 31/12/2024
            es-MX | Nació el 45/13/2024.                         | numbers.date: 45/13/2024
            es-MX | Son 1,250 pesos, 1.250 y 12,345,678 más.     | -
            es-ES | La versión 3.14 y el artículo 49.1.          | -
            es-ES | Visita 192.168.1.1 o https://a.es/1.25 hoy.  | -
            es-MX | El 3/4/2025 a las 12:15 y 10:05:59.          | -
            es    | Solo 7.25 metros.                            | -
            en-GB | It is 3.14 on 31/12/2024.                    | -
            """)
    void marksAndDatesOfAnotherCountryAreShown(String locale, String text, String found) {
        var expected = found == null ? List.of() : Arrays.asList(found.split("; "));
        assertThat(Found.in(text, locale, CheckKind.NUMBERS)).isEqualTo(expected);
    }
}
