package org.cotejo.bundle.compute;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The days of the week: kept in English, typed in Spanish too. */
final class Weekdays {
    private static final List<String> SPANISH =
            List.of("lunes", "martes", "mi\u00E9rcoles", "jueves", "viernes", "s\u00E1bado", "domingo");

    private Weekdays() {}

    static Optional<DayOfWeek> named(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (var day : DayOfWeek.values()) {
            if (text(day).equals(lower) || SPANISH.get(day.ordinal()).equals(lower)) return Optional.of(day);
        }
        return Optional.empty();
    }

    static String text(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
