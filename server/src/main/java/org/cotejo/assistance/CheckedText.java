package org.cotejo.assistance;

import java.util.Optional;
import org.cotejo.assignment.Assignment;
import org.cotejo.assistance.checks.Prose;
import org.cotejo.assistance.checks.QuickChecks;
import org.cotejo.assistance.checks.TextLanguage;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.Sha256;

/**
 * What is being checked: a response of an assignment or, where there is none, the evaluator's own justification.
 *
 * @param locale of the item, such as es-MX
 * @param prompt what the response replies to
 */
record CheckedText(Assignment assignment, Optional<ResponseId> response, String text, String locale, String prompt) {
    String target() {
        return response.isPresent() ? "response" : "justification";
    }

    String sha256() {
        return Sha256.of(text);
    }

    /** The language to check by: the item's variety if the text is in it, else the language alone. */
    String language() {
        var language = QuickChecks.language(Prose.of(text), locale);
        var isOfTask = TextLanguage.ofTag(locale).filter(language::equals).isPresent();
        return isOfTask ? locale : language.locale().getLanguage();
    }
}
