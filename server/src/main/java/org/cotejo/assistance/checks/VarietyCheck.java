package org.cotejo.assistance.checks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that belong to another variety of the language than the task's, from a list with what is said there instead. */
final class VarietyCheck {
    private static final String WORDS = "varieties.csv";
    private static final List<Entry> ENTRIES = read();

    private VarietyCheck() {}

    /** A word, the varieties to which it is foreign, and what they say. */
    private record Entry(String language, String at, Pattern pattern, String from, String category, String instead) {
        boolean isForeignTo(String locale) {
            return locale.startsWith(language) && (at.equals("*") || at.equals(locale));
        }
    }

    static List<Place> check(Prose prose, String locale) {
        var places = new ArrayList<Place>();
        for (var entry : ENTRIES) {
            if (!entry.isForeignTo(locale.toLowerCase(Locale.ROOT))) continue;
            entry.pattern()
                    .matcher(prose.plain())
                    .results()
                    .forEach(word -> places.add(Place.of(
                            entry.category().equals("LAN.calque") ? "variety.calque" : "variety.foreign",
                            entry.category(),
                            word.start(),
                            word.end(),
                            Map.of("from", entry.from(), "instead", entry.instead()))));
        }
        return places;
    }

    private static List<Entry> read() {
        try (var stream = VarietyCheck.class.getResourceAsStream(WORDS)) {
            if (stream == null) throw new IllegalStateException("not packed into the server: " + WORDS);
            return new InputStreamReader(stream, StandardCharsets.UTF_8)
                    .readAllLines().stream()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> entry(line.split(";", -1)))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String[] cells) {
        var at = cells[0];
        var pattern = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:" + cells[1] + ")(?![\\p{L}\\p{M}])");
        var isWhole = at.length() == 2;
        return new Entry(at.substring(0, 2), isWhole ? "*" : at, pattern, cells[2], cells[3], cells[4]);
    }
}
