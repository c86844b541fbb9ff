package org.cotejo.bundle.quote;

import java.util.Optional;

/** A text in which quotations are looked for. Not for use by several threads at once. */
public final class QuotableText {
    private final String text;
    private final Graphemes characters;

    /** The last level but the exact one, so that many quotations in one text cost little more than one. */
    private Optional<AtLevel> last = Optional.empty();

    private record AtLevel(Level level, Compared text) {}

    public QuotableText(String text) {
        this.text = text;
        this.characters = new Graphemes(text);
    }

    /**
     * Where a quotation stands.
     *
     * @param start in Unicode code points of the text, inclusive
     * @param end exclusive
     */
    public record Located(Level level, int start, int end) {}

    /**
     * The first place at the closest level where the quotation stands, as whole words and numbers and whole characters.
     *
     * @param prefix what must stand right before it, by the same level; empty where nothing must
     */
    public Optional<Located> locate(String quote, String prefix) {
        for (var level : Level.values()) {
            var found = locateAt(level, quote, prefix);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The closest level at which the quotation stands at exactly that place; empty where it does at none. */
    public Optional<Level> levelAt(String quote, int start, int end) {
        for (var level : Level.values()) {
            var within = compared(level);
            var search = new Search(within, wanted(level, quote));
            while (search.next()) {
                if (!isWhole(within, search)) continue;
                var place = located(level, within, search);
                if (place.start() == start && place.end() == end) return Optional.of(level);
                if (place.start() > start) break;
            }
        }
        return Optional.empty();
    }

    /** Whether a place, in code points, is within the text and cuts no character as readers see it. */
    public boolean isBetweenCharacters(int at) {
        return at >= 0
                && at <= text.codePointCount(0, text.length())
                && characters.isBoundary(text.offsetByCodePoints(0, at));
    }

    /** How often the quotation stands in the text at the level where it is found first: more than once is ambiguous. */
    public int occurrences(String quote) {
        for (var level : Level.values()) {
            var within = compared(level);
            var search = new Search(within, wanted(level, quote));
            var count = 0;
            while (search.next()) if (isWhole(within, search)) count++;
            if (count > 0) return count;
        }
        return 0;
    }

    private Compared compared(Level level) {
        if (level == Level.EXACT) return Compared.of(text, level);
        if (last.filter(one -> one.level() == level).isEmpty()) {
            last = Optional.of(new AtLevel(level, Compared.of(text, level)));
        }
        return last.get().text();
    }

    private Optional<Located> locateAt(Level level, String quote, String prefix) {
        var before = prefix.isBlank() ? "" : wanted(level, prefix);
        var within = compared(level);
        var search = new Search(within, wanted(level, quote));
        while (search.next()) {
            if (isWhole(within, search) && search.follows(before)) return Optional.of(located(level, within, search));
        }
        return Optional.empty();
    }

    private boolean isWhole(Compared within, Search found) {
        if (!within.isBetweenCharacters(found.start()) || !within.isBetweenCharacters(found.end())) return false;
        var isWhole = characters.isBoundary(within.start(found.start()))
                && characters.isBoundary(within.end(found.end() - 1));
        return isWhole && Edges.areWhole(within.units(), found.start(), found.end());
    }

    private Located located(Level level, Compared within, Search found) {
        var first = within.start(found.start());
        var start = text.codePointCount(0, first);
        return new Located(level, start, start + text.codePointCount(first, within.end(found.end() - 1)));
    }

    /** A quotation as the level compares it: the white space around it is none of it. */
    private static String wanted(Level level, String quote) {
        return Compared.of(quote, level).units().strip();
    }
}
