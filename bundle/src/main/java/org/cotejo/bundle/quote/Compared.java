package org.cotejo.bundle.quote;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as one level compares it.
 *
 * @param units what is compared, in UTF-16
 * @param from for each unit the UTF-16 offset in the source where the character it belongs to begins; empty where each unit is
 *     that of the source
 * @param to where that character ends
 */
record Compared(String units, int[] from, int[] to) {
    /** Stands for the end of a line after a hyphen: it is nothing, or it is the hyphen. No text holds this character. */
    static final char LINE_END_HYPHEN = '\uFFFF';

    private static final int FIRST_COMBINING = 0x300;
    private static final String DROPPED = "\u00AD\u200B\u2060\uFEFF\u200E\u200F\u061C";
    private static final String TYPED =
            "\u201C\"\u201D\"\u201E\"\u201F\"\u00AB\"\u00BB\"\u2039'\u203A'\u2018'\u2019'\u201A'\u201B'\u2032'\u2033\"\u2010-\u2011-\u2012-\u2013-\u2014-\u2015-\u2212-\uFE63-\uFF0D-";

    static Compared of(String source, Level level) {
        return level == Level.EXACT ? asItIs(source) : new Builder(source, level).build();
    }

    private static Compared asItIs(String source) {
        return new Compared(source, new int[0], new int[0]);
    }

    int start(int unit) {
        return from.length == 0 ? unit : from[unit];
    }

    int end(int unit) {
        return from.length == 0 ? unit + 1 : to[unit];
    }

    /** Whether a unit begins a character of the source, so that a passage may begin or end before it. */
    boolean isBetweenCharacters(int unit) {
        return unit == 0 || unit == units.length() || start(unit) != start(unit - 1);
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    private static boolean isDropped(char character) {
        return DROPPED.indexOf(character) >= 0
                || character >= '\u202A' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069';
    }

    private static final class Builder {
        private final String source;
        private final Level level;
        private final StringBuilder units = new StringBuilder();
        private final Graphemes characters;
        private int[] from;
        private int[] to;

        Builder(String source, Level level) {
            this.source = source;
            this.level = level;
            from = new int[source.length() + 16];
            to = new int[source.length() + 16];
            characters = new Graphemes(source);
        }

        Compared build() {
            for (var at = 0; at < source.length(); ) at = isSpace(source.charAt(at)) ? space(at) : character(at);
            return new Compared(
                    units.toString(), Arrays.copyOf(from, units.length()), Arrays.copyOf(to, units.length()));
        }

        /** A run of white space, or the end of a line within a word. */
        private int space(int start) {
            var end = start;
            while (end < source.length() && (isSpace(source.charAt(end)) || isDropped(source.charAt(end)))) end++;
            if (level == Level.HYPHENATION && breaksWord(start, end)) {
                units.setCharAt(units.length() - 1, LINE_END_HYPHEN);
                to[units.length() - 1] = end;
            } else {
                add(" ", start, end);
            }
            return end;
        }

        private boolean breaksWord(int start, int end) {
            var last = units.length() - 1;
            return last > 0
                    && units.charAt(last) == '-'
                    && Character.isLetter(units.codePointBefore(last))
                    && end < source.length()
                    && Character.isLetter(source.codePointAt(end))
                    && source.substring(start, end).chars().anyMatch(each -> each == '\n' || each == '\r');
        }

        private int character(int start) {
            var end = characters.endOf(start);
            if (end == start + 1 && isDropped(source.charAt(start))) return end;
            add(spelled(source.substring(start, end)), start, end);
            return end;
        }

        private String spelled(String character) {
            var composed = character.length() == 1 && character.charAt(0) < FIRST_COMBINING
                    ? character
                    : Normalizer.normalize(withoutDropped(character), Normalizer.Form.NFC);
            return level == Level.LAYOUT ? composed : typed(composed);
        }

        private static String withoutDropped(String character) {
            var kept = new StringBuilder();
            for (var index = 0; index < character.length(); index++) {
                if (!isDropped(character.charAt(index))) kept.append(character.charAt(index));
            }
            return kept.toString();
        }

        private static String typed(String character) {
            if (character.length() != 1) return character;
            var unit = character.charAt(0);
            var at = TYPED.indexOf(unit);
            if (at >= 0 && at % 2 == 0) return TYPED.substring(at + 1, at + 2);
            return switch (unit) {
                case '\u2026' -> "...";
                case '\uFB00' -> "ff";
                case '\uFB01' -> "fi";
                case '\uFB02' -> "fl";
                case '\uFB03' -> "ffi";
                case '\uFB04' -> "ffl";
                default -> character;
            };
        }

        private void add(String spelled, int start, int end) {
            for (var index = 0; index < spelled.length(); index++) {
                if (units.length() == from.length) {
                    from = Arrays.copyOf(from, 2 * from.length);
                    to = Arrays.copyOf(to, 2 * to.length);
                }
                from[units.length()] = start;
                to[units.length()] = end;
                units.append(spelled.charAt(index));
            }
        }
    }
}
