package org.cotejo.bundle.compute;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions by the names that a calculation is kept with, and by those that may be typed. */
enum Function {
    ABS(1, 1, "valor_absoluto"),
    MIN(2, Function.MANY, "m\u00EDn", "m\u00EDnimo"),
    MAX(2, Function.MANY, "m\u00E1x", "m\u00E1ximo"),
    ROUND(2, 2, "redondear"),
    PERCENT_CHANGE(2, 2, "variaci\u00F3n_porcentual", "variacion_porcentual"),
    SHARE(2, 2, "proporci\u00F3n", "proporcion"),
    YEARS_BETWEEN(2, 2, "a\u00F1os_entre"),
    MONTHS_BETWEEN(2, 2, "meses_entre"),
    WEEKDAY(1, 1, "d\u00EDa_de_la_semana", "dia_de_la_semana");

    private static final int MANY = 100;

    private final int argumentsMin;
    private final int argumentsMax;
    private final List<String> names;

    Function(int argumentsMin, int argumentsMax, String... names) {
        this.argumentsMin = argumentsMin;
        this.argumentsMax = argumentsMax;
        this.names = List.of(names);
    }

    static Optional<Function> named(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(function -> function.text().equals(lower) || function.names.contains(lower))
                .findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(int arguments) {
        return arguments >= argumentsMin && arguments <= argumentsMax;
    }

    String wanted() {
        return argumentsMin == argumentsMax ? Integer.toString(argumentsMin) : argumentsMin + " or more";
    }
}
