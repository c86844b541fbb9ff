package org.cotejo.assistance.checks;

import java.util.List;
import java.util.Map;
import org.cotejo.kernel.CodePointRange;

/**
 * One place that may be wrong. It is advice: whoever judges decides.
 *
 * @param code what was found, which the screens word
 * @param category the category of the shipped taxonomy that a mark on it would have
 * @param range in code points of the raw source
 * @param figures what the words need
 * @param message the words themselves, where a tool gives them in the text's language; else empty
 * @param replacements what could stand there instead, the best first
 */
public record Finding(
        CheckKind kind,
        String code,
        String category,
        CodePointRange range,
        Map<String, String> figures,
        String message,
        List<String> replacements) {
    public Finding {
        figures = Map.copyOf(figures);
        replacements = List.copyOf(replacements);
    }
}
