package org.cotejo.assistance.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Spanish or English, by the words that every sentence has. Cheaper than a model by 80 MB, and silent where there are
 * too few of them.
 */
public enum TextLanguage {
    ES("de que la el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque"
            + " esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante ellos e esto"
            + " son está fue han ser tiene puede"),
    EN("the of and to in is you that it he was for on are as with his they at be this have from or had by but not what"
            + " all were we when your can said there an each which she do how their if will up other about out many"
            + " then them these so some her would has its who been");

    private static final int WORDS_MIN = 6;
    private static final int HITS_MIN = 3;

    private final Set<String> common;

    TextLanguage(String common) {
        this.common = Set.of(common.split(" "));
    }

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    /** What a tag such as es-MX names; empty for other languages. */
    public static Optional<TextLanguage> ofTag(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals("es") ? Optional.of(ES) : language.equals("en") ? Optional.of(EN) : Optional.empty();
    }

    /** The language of a piece of prose; empty where its words do not say. */
    static Optional<TextLanguage> of(List<Prose.Piece> words) {
        if (words.size() < WORDS_MIN) return Optional.empty();
        var spanish = hits(ES, words);
        var english = hits(EN, words);
        if (spanish >= HITS_MIN && spanish > 2 * english) return Optional.of(ES);
        if (english >= HITS_MIN && english > 2 * spanish) return Optional.of(EN);
        return Optional.empty();
    }

    /** The language of a whole text. */
    public static Optional<TextLanguage> of(Prose prose) {
        return of(prose.words());
    }

    private static long hits(TextLanguage language, List<Prose.Piece> words) {
        return words.stream()
                .filter(word -> language.common.contains(word.text().toLowerCase(Locale.ROOT)))
                .count();
    }
}
