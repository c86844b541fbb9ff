package org.cotejo.bundle.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What readers take for one character (extended grapheme clusters, UAX #29): a base with its accents, a family of emoji. */
final class Graphemes {
    private static final int FIRST_COMBINING = 0x300;
    private static final int BACK_MAX = 128;
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final String text;
    private final Matcher cluster;

    Graphemes(String text) {
        this.text = text;
        this.cluster = CLUSTER.matcher(text);
    }

    /** Where the character ends that begins there. */
    int endOf(int start) {
        var next = start + Character.charCount(text.codePointAt(start));
        if (next >= text.length() || text.charAt(next) < FIRST_COMBINING) return next;
        cluster.region(start, text.length());
        return cluster.lookingAt() ? cluster.end() : next;
    }

    boolean isBoundary(int at) {
        if (at == 0 || at == text.length()) return true;
        if (text.charAt(at) < FIRST_COMBINING) return true;
        var start = at - 1;
        while (start > 0 && at - start < BACK_MAX && text.charAt(start) >= FIRST_COMBINING) start--;
        while (start < at) start = endOf(start);
        return start == at;
    }
}
