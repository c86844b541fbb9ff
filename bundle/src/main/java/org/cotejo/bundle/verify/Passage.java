package org.cotejo.bundle.verify;

/** Passages of a text by code points. */
final class Passage {
    private Passage() {}

    /** Whether exactly these words stand there. */
    static boolean stands(String text, int start, int end, String exact) {
        var length = text.codePointCount(0, text.length());
        if (start > end || end > length) return false;
        var from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start)).equals(exact);
    }

    /** Whether these words stand right before and right after. */
    static boolean isAround(String text, int start, int end, String prefix, String suffix) {
        var length = text.codePointCount(0, text.length());
        if (start > end || end > length) return false;
        var from = text.offsetByCodePoints(0, start);
        return text.startsWith(suffix, text.offsetByCodePoints(from, end - start))
                && text.substring(0, from).endsWith(prefix);
    }
}
