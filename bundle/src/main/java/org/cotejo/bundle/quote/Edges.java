package org.cotejo.bundle.quote;

/** Whether a passage begins and ends where it does not change what it quotes: not inside a word or number, not after a sign. */
final class Edges {
    private static final String SIGNS = "-+\u2212\u00B1\u2013\uFF0B\uFF0D";
    private static final String SEPARATORS = ".,'\u2019\u066B\u066C";
    private static final int GROUP = 3;

    private Edges() {}

    static boolean areWhole(String text, int start, int end) {
        return beginsWhole(text, start) && endsWhole(text, end);
    }

    private static boolean beginsWhole(String text, int start) {
        if (start == 0) return true;
        var first = text.codePointAt(start);
        var before = text.codePointBefore(start);
        if (isJoined(before, first)) return false;
        var number = startOfNumber(text, start);
        if (number < 0) return true;
        if (number > start) return !isDigit(text.charAt(start - 1));
        return !isSigned(text, start) && !continuesNumber(text, start);
    }

    /** Where the number begins that a passage begins with, past a decimal sign; -1 where it begins with none. */
    private static int startOfNumber(String text, int start) {
        var first = text.charAt(start);
        if (isDigit(first)) return start;
        var isSeparated =
                SEPARATORS.indexOf(first) >= 0 && start + 1 < text.length() && isDigit(text.charAt(start + 1));
        return isSeparated ? start + 1 : -1;
    }

    /** "12" of "-12"; not "1995" of "1990-1995", nor "19" of "COVID-19". */
    private static boolean isSigned(String text, int start) {
        if (SIGNS.indexOf(text.charAt(start - 1)) < 0) return false;
        return start == 1 || !Character.isLetterOrDigit(text.codePointBefore(start - 1));
    }

    /** "4" of "12,4", "014" of "126 014 024". */
    private static boolean continuesNumber(String text, int start) {
        if (start < 2 || !isDigit(text.charAt(start - 2))) return false;
        var separator = text.charAt(start - 1);
        if (SEPARATORS.indexOf(separator) >= 0) return true;
        return Compared.isSpace(separator)
                && digitsFrom(text, start) == GROUP
                && digitsBefore(text, start - 1) <= GROUP;
    }

    private static boolean endsWhole(String text, int end) {
        if (end == text.length()) return true;
        var last = text.codePointBefore(end);
        var after = text.codePointAt(end);
        if (isJoined(last, after)) return false;
        if (!isDigit(text.charAt(end - 1))) return true;
        if (after == '^') return false;
        if (end + 1 >= text.length() || !isDigit(text.charAt(end + 1))) return true;
        if (SEPARATORS.indexOf(text.charAt(end)) >= 0) return false;
        return !(Compared.isSpace(after) && digitsFrom(text, end + 1) == GROUP && digitsBefore(text, end) <= GROUP);
    }

    /** Two characters of one word; languages that write no spaces have none. */
    private static boolean isJoined(int before, int after) {
        return isOfWord(before) && isOfWord(after);
    }

    private static boolean isOfWord(int character) {
        if (Character.isDigit(character)) return true;
        if (!Character.isLetter(character) || Character.isIdeographic(character)) return false;
        return switch (Character.UnicodeScript.of(character)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> false;
            default -> true;
        };
    }

    private static boolean isDigit(char character) {
        return Character.isDigit(character);
    }

    private static int digitsFrom(String text, int start) {
        var end = start;
        while (end < text.length() && isDigit(text.charAt(end))) end++;
        return end - start;
    }

    private static int digitsBefore(String text, int end) {
        var start = end;
        while (start > 0 && isDigit(text.charAt(start - 1))) start--;
        return end - start;
    }
}
