package org.cotejo.assistance.checks;

import java.util.List;

/** What the checks find in a text, as `code: quote`, for tests. */
final class Found {
    private Found() {}

    static List<String> in(String text, String locale, CheckKind kind) {
        return in(text, locale, kind, "¿Qué dices?");
    }

    static List<String> in(String text, String locale, CheckKind kind, String prompt) {
        return QuickChecks.check(Prose.of(text), locale, prompt).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.code() + ": " + finding.range().slice(text))
                .toList();
    }
}
