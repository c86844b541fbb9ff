package org.cotejo.kernel;

import java.util.Locale;

/** One text in Spanish and in English. */
public record BilingualText(String es, String en) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : es;
    }
}
