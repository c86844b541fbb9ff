package org.cotejo.assistance.checks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Sentences in another language than the rest of the text, or a text in another language than its task. */
final class LanguageCheck {
    private static final Pattern QUOTED = Pattern.compile("[«“\"].{12,}[»”\"]", Pattern.DOTALL);

    /** A task that speaks of languages may well want another one. */
    private static final Pattern OF_LANGUAGES =
            Pattern.compile("(?iu)tradu[cz]|translat|spanish|english|español|inglés|castellano");

    private LanguageCheck() {}

    static List<Place> check(Prose prose, TextLanguage language, String locale, String prompt) {
        if (OF_LANGUAGES.matcher(prompt).find()) return List.of();
        var sentences = prose.sentences(language.locale());
        var expected = TextLanguage.ofTag(locale);
        if (expected.isPresent() && expected.get() != language) {
            return sentences.stream()
                    .limit(1)
                    .map(first -> place("language.whole", first, language))
                    .toList();
        }
        return sentences.stream()
                .filter(sentence -> !QUOTED.matcher(sentence.text()).find())
                .flatMap(sentence -> TextLanguage.of(Prose.words(sentence)).stream()
                        .filter(own -> own != language)
                        .map(own -> place("language.sentence", sentence, own)))
                .toList();
    }

    private static Place place(String code, Prose.Piece sentence, TextLanguage found) {
        return Place.of(
                code,
                "LAN.mixed",
                sentence.start(),
                sentence.end(),
                Map.of("language", found.name().toLowerCase(Locale.ROOT)));
    }
}
