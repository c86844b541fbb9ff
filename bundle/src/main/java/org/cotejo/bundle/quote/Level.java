package org.cotejo.bundle.quote;

import java.util.Locale;

/**
 * How closely a quotation agrees with a text, the closest first. None of them lets letters, case, accents, digits, signs,
 * units or words differ.
 */
public enum Level {
    /** Character by character. */
    EXACT,
    /** White space of any kind and amount is one space; soft hyphens, zero-width spaces and marks of direction are nothing; composed and decomposed letters are the same. */
    LAYOUT,
    /** Besides, quotation marks, apostrophes, dashes, dots of an ellipsis and ligatures may be typed in either way. */
    TYPOGRAPHIC,
    /** Besides, a hyphen at the end of a line may belong to the line or to the word. */
    HYPHENATION;

    /** The level's name wherever it leaves the process. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
