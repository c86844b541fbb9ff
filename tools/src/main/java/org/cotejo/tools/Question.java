package org.cotejo.tools;

import java.util.List;

/**
 * A text to check.
 *
 * @param language a tag such as es, es-MX or en-GB
 * @param skipped ranges of code points, half-open, that hold no prose: Markdown's signs, code, addresses
 */
record Question(String text, String language, List<Range> skipped) {
    Question {
        skipped = List.copyOf(skipped);
    }

    /** Half-open, in code points of the text. */
    record Range(int start, int end) {}
}
