package org.cotejo.evidence.search;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What became of a question to a source, in the reader's language. */
final class SearchTexts {
    private SearchTexts() {}

    /** @param code a word of `SourceFailure.Reason` */
    static String failure(String code, Locale locale) {
        return bundle(locale).getString("source." + code);
    }

    static String missing(List<String> settings, Locale locale) {
        var text = bundle(locale).getString("source.missing");
        return new MessageFormat(text, locale).format(new Object[] {String.join(", ", settings)});
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages", locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("es"));
    }
}
