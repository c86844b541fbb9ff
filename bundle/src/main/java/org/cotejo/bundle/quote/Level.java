package org.cotejo.bundle.quote;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * How closely a quotation agrees with a text, the closest first. None of them lets letters, case, accents, digits, signs,
 * units or words differ.
 */
public enum Level {
    /** Character by character. */
    @JsonProperty("exact")
    EXACT,
    /** White space of any kind and amount is one space; soft hyphens, zero-width spaces and marks of direction are nothing; composed and decomposed letters are the same. */
    @JsonProperty("layout")
    LAYOUT,
    /** Besides, quotation marks, apostrophes, dashes, dots of an ellipsis and ligatures may be typed in either way. */
    @JsonProperty("typographic")
    TYPOGRAPHIC,
    /** Besides, a hyphen at the end of a line may belong to the line or to the word. */
    @JsonProperty("hyphenation")
    HYPHENATION;

    /** The level's name wherever it leaves the process. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
