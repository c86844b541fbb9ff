package org.cotejo.evidence.capture;

import java.util.List;
import org.cotejo.bundle.text.Extraction;

/**
 * A document that was fetched, with the way to it.
 *
 * @param exchanges all of them, redirects first
 * @param payload the last response without transfer and content encodings
 * @param flags of the way and of the text, in the order found
 */
record Fetched(List<Exchange> exchanges, byte[] payload, Extraction extraction, List<String> flags) {
    private static final List<String> SPOILING =
            List.of("truncated", "soft_404", "wall", "needs_js", "no_text", "unreadable");

    Fetched {
        exchanges = List.copyOf(exchanges);
        flags = List.copyOf(flags);
    }

    Exchange last() {
        return exchanges.getLast();
    }

    int status() {
        return last().answer().status();
    }

    int hops() {
        return exchanges.size() - 1;
    }

    /** Whether the text may prove something: all of the document came, and it is the document. */
    boolean isUsable() {
        return status() == 200 && isSound(flags);
    }

    static boolean isSound(List<String> flags) {
        return flags.stream().noneMatch(SPOILING::contains);
    }
}
