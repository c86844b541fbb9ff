package org.cotejo.assistance.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is checked without another process: it takes milliseconds. */
public final class QuickChecks {
    private static final int FINDINGS_MAX = 200;

    private QuickChecks() {}

    /**
     * What a text is and what was found in it.
     *
     * @param language of the text, or of its task where the text does not say
     */
    public record Outcome(TextLanguage language, List<Finding> findings, Optional<Readability.Report> readability) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /** Checks a response to a prompt in a locale such as es-MX. */
    public static Outcome check(Prose prose, String locale, String prompt) {
        var language = language(prose, locale);
        // A text in another language than its task has no country.
        var isOfTask = TextLanguage.ofTag(locale).filter(language::equals).isPresent();
        var variety = isOfTask ? locale : language.locale().getLanguage();
        var found = Map.of(
                CheckKind.LANGUAGE, LanguageCheck.check(prose, language, locale, prompt),
                CheckKind.VARIETY, VarietyCheck.check(prose, variety),
                CheckKind.REGISTER, RegisterCheck.check(prose, language),
                CheckKind.READABILITY, Readability.check(prose, language),
                CheckKind.NUMBERS, NumberCheck.check(prose, variety),
                CheckKind.ARITHMETIC, ArithmeticCheck.check(prose, locale));
        var findings = found.entrySet().stream()
                .flatMap(entry -> in(prose, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparingInt(finding -> finding.range().start()))
                .limit(FINDINGS_MAX)
                .toList();
        return new Outcome(language, findings, Readability.of(prose, language));
    }

    /** The language that a text is in or, where its words do not say, that of its task. */
    public static TextLanguage language(Prose prose, String locale) {
        return TextLanguage.of(prose).or(() -> TextLanguage.ofTag(locale)).orElse(TextLanguage.ES);
    }

    private static Stream<Finding> in(Prose prose, CheckKind kind, List<Place> places) {
        return places.stream().map(place -> place.in(prose.source(), kind));
    }
}
