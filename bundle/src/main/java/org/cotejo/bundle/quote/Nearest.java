package org.cotejo.bundle.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The passage that resembles a quotation most, to be shown to a person who asks what became of it. It never makes a quotation
 * found: a dropped "no" resembles very much.
 *
 * @param start in code points, inclusive
 * @param end exclusive
 * @param shared the share of the quotation's words that the passage has, from 0 to 1
 */
public record Nearest(int start, int end, double shared) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private record Word(String spelled, int start, int end) {}

    /** Nothing where the text shares no word. */
    public static Optional<Nearest> of(String text, String quote) {
        var wanted = words(quote);
        var held = words(text);
        if (wanted.isEmpty() || held.isEmpty()) return Optional.empty();
        var width = Math.min(wanted.size(), held.size());
        var best = bestWindow(held, wanted, width);
        if (best.shared == 0) return Optional.empty();
        var start = held.get(best.at).start();
        var end = held.get(best.at + width - 1).end();
        var first = text.codePointCount(0, start);
        var share = (double) best.shared / wanted.size();
        return Optional.of(new Nearest(first, first + text.codePointCount(start, end), share));
    }

    private record Window(int at, int shared) {}

    /** Slides over the words with a count of those that are wanted and held; of equal windows one that begins alike. */
    private static Window bestWindow(List<Word> held, List<Word> wanted, int width) {
        var missing = counted(wanted);
        var first = wanted.getFirst().spelled();
        var shared = 0;
        var best = new Window(0, 0);
        for (var last = 0; last < held.size(); last++) {
            if (missing.merge(held.get(last).spelled(), -1, Integer::sum) >= 0) shared++;
            if (last >= width && missing.merge(held.get(last - width).spelled(), 1, Integer::sum) > 0) shared--;
            var start = last - width + 1;
            if (start < 0) continue;
            var beginsAlike = shared == best.shared && held.get(start).spelled().equals(first);
            if (shared > best.shared || beginsAlike) best = new Window(start, shared);
        }
        return best;
    }

    private static Map<String, Integer> counted(List<Word> words) {
        var counts = new HashMap<String, Integer>();
        words.forEach(word -> counts.merge(word.spelled(), 1, Integer::sum));
        return counts;
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(found.group().toLowerCase(Locale.ROOT), found.start(), found.end()))
                .toList();
    }
}
