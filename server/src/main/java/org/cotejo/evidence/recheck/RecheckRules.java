package org.cotejo.evidence.recheck;

import java.util.Optional;
import org.cotejo.bundle.quote.Nearest;
import org.cotejo.bundle.quote.QuotableText;
import org.cotejo.evidence.capture.Capture;
import org.cotejo.evidence.capture.Revisits.Visit;
import org.jspecify.annotations.Nullable;

/** Compares what was quoted with what is there now (the states of EVIDENCE 1.5). */
final class RecheckRules {
    private static final int CONTEXT = 48;

    private RecheckRules() {}

    /**
     * What was quoted then.
     *
     * @param urlFinal where the source was
     * @param text of the capture; `start` and `end` are its code points
     */
    record Quoted(String urlFinal, String text, int start, int end, String exact) {}

    /**
     * What was found.
     *
     * @param nearest the passage that resembles the quotation most, of a page that has it no more
     * @param detail the fetcher's word or the status, where there was nothing to compare
     */
    record Finding(
            State state,
            Optional<Nearest> nearest,
            @Nullable String detail) {
        static Finding of(State state, @Nullable String detail) {
            return new Finding(state, Optional.empty(), detail);
        }
    }

    static Finding compare(Quoted quoted, Visit visit) {
        return switch (visit) {
            case Visit.Unseen unseen -> Finding.of(State.UNREACHABLE, unseen.code());
            case Visit.Seen seen -> compare(quoted, seen.capture(), seen.text());
        };
    }

    private static Finding compare(Quoted quoted, Capture now, String text) {
        var status = String.valueOf(now.status());
        if (now.status() == 404 || now.status() == 410) return Finding.of(State.GONE, status);
        if (now.status() != 200) return Finding.of(State.UNREACHABLE, status);
        if (now.flags().contains("soft_404")) return Finding.of(State.SOFT_404, null);
        if (!now.isUsable()) return Finding.of(State.UNREACHABLE, String.join(",", now.flags()));
        var quotable = new QuotableText(text);
        if (quotable.locate(inContext(quoted), "").isPresent()) return Finding.of(State.SAME, null);
        var count = quotable.occurrences(quoted.exact());
        if (count == 1) return Finding.of(State.CONTEXT_CHANGED, null);
        if (count > 1) return Finding.of(State.AMBIGUOUS, null);
        if (!now.urlFinal().equals(quoted.urlFinal())) return Finding.of(State.REDIRECTED, now.urlFinal());
        return new Finding(State.CHANGED, Nearest.of(text, quoted.exact()), null);
    }

    /** The quotation with whole words of what stood around it. */
    private static String inContext(Quoted quoted) {
        var text = quoted.text();
        var first = text.offsetByCodePoints(0, quoted.start());
        var last = text.offsetByCodePoints(first, quoted.end() - quoted.start());
        var before = text.substring(Math.max(0, first - CONTEXT), first);
        var after = text.substring(last, Math.min(text.length(), last + CONTEXT));
        if (first > CONTEXT) before = before.replaceFirst("^\\S*\\s?", "");
        if (last + CONTEXT < text.length()) after = after.replaceFirst("\\s?\\S*$", "");
        return before + text.substring(first, last) + after;
    }
}
