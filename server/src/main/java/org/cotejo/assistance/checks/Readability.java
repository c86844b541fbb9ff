package org.cotejo.assistance.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How easy a text reads, by the lengths of its words and sentences.
 *
 * <ul>
 *   <li>Fernández-Huerta (1959), Medidas sencillas de lecturabilidad, in the corrected form (Gwillim Law, 2011):
 *       206.84 − 60 syllables a word − 1.02 words a sentence.
 *   <li>Szigriszt-Pazos (1993), Sistemas predictivos de legibilidad del mensaje escrito: 206.835 − 62.3 syllables a word −
 *       words a sentence; its INFLESZ bands from Barrio-Cantalejo and others (2008), Anales del Sistema Sanitario de
 *       Navarra 31(2).
 *   <li>Flesch (1948), A new readability yardstick, Journal of Applied Psychology 32: 206.835 − 84.6 syllables a word −
 *       1.015 words a sentence.
 * </ul>
 */
public final class Readability {
    private static final int WORDS_MIN = 30;
    private static final int SENTENCE_MIN = 3;
    private static final int LONG_SENTENCE = 40;

    private Readability() {}

    /**
     * The figures of one text.
     *
     * @param index fernandez_huerta, szigriszt or flesch
     * @param band of the index: very_hard, hard, normal, easy or very_easy
     */
    public record Index(String index, double value, String band) {}

    /** The indices with what they rest on. */
    public record Report(int words, int sentences, int syllables, List<Index> indices) {}

    /** Empty for texts too short to say anything of. Headings and cells of one or two words are no sentences. */
    public static Optional<Report> of(Prose prose, TextLanguage language) {
        var sentences = prose.sentences(language.locale()).stream()
                .map(Prose::words)
                .filter(words -> words.size() >= SENTENCE_MIN)
                .toList();
        var words = sentences.stream().flatMap(List::stream).toList();
        if (words.size() < WORDS_MIN) return Optional.empty();
        var syllables = words.stream()
                .mapToInt(word -> Syllables.of(word.text(), language))
                .sum();
        var perWord = (double) syllables / words.size();
        var perSentence = (double) words.size() / sentences.size();
        return Optional.of(
                new Report(words.size(), sentences.size(), syllables, indices(perWord, perSentence, language)));
    }

    static List<Index> indices(double syllablesPerWord, double wordsPerSentence, TextLanguage language) {
        return switch (language) {
            case ES -> {
                var huerta = 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence;
                var szigriszt = 206.835 - 62.3 * syllablesPerWord - wordsPerSentence;
                yield List.of(
                        new Index("fernandez_huerta", huerta, flesch(huerta)),
                        new Index("szigriszt", szigriszt, inflesz(szigriszt)));
            }
            case EN -> {
                var flesch = 206.835 - 84.6 * syllablesPerWord - 1.015 * wordsPerSentence;
                yield List.of(new Index("flesch", flesch, flesch(flesch)));
            }
        };
    }

    /** INFLESZ: muy difícil, algo difícil, normal, bastante fácil, muy fácil. */
    static String inflesz(double value) {
        if (value < 40) return "very_hard";
        if (value < 55) return "hard";
        if (value < 65) return "normal";
        return value < 80 ? "easy" : "very_easy";
    }

    /** Flesch's seven steps in five. */
    static String flesch(double value) {
        if (value < 30) return "very_hard";
        if (value < 60) return "hard";
        if (value < 70) return "normal";
        return value < 90 ? "easy" : "very_easy";
    }

    /** Sentences that a reader loses the thread of. */
    static List<Place> check(Prose prose, TextLanguage language) {
        return prose.sentences(language.locale()).stream()
                .filter(sentence -> Prose.words(sentence).size() > LONG_SENTENCE)
                .map(sentence -> Place.of(
                        "readability.long_sentence",
                        "CLA.structure",
                        sentence.start(),
                        sentence.end(),
                        Map.of("words", Integer.toString(Prose.words(sentence).size()))))
                .toList();
    }
}
