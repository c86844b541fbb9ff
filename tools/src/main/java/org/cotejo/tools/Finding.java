package org.cotejo.tools;

import java.util.List;
import java.util.Map;

/**
 * One place that may be wrong.
 *
 * @param start in code points of the text
 * @param end in code points, not included
 * @param rule the checker's own name of what it looked at
 * @param group the kind of thing it is
 * @param message what the checker says, in the text's language; empty where the caller words it
 * @param replacements what could stand there instead, the best first
 * @param figures what the caller needs to word it
 */
record Finding(
        int start,
        int end,
        String rule,
        String group,
        String message,
        List<String> replacements,
        Map<String, String> figures) {
    Finding {
        replacements = List.copyOf(replacements);
        figures = Map.copyOf(figures);
    }
}
