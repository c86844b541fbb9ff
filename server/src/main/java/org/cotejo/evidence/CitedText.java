package org.cotejo.evidence;

import java.util.Optional;
import org.cotejo.bundle.quote.Level;
import org.cotejo.bundle.quote.QuotableText;
import org.cotejo.evidence.capture.Capture;
import org.cotejo.evidence.capture.Captures;
import org.cotejo.kernel.CodePointRange;

/** The text of a capture in which quotations are looked for. */
record CitedText(Capture capture, String extractor, String text, QuotableText quotable) {
    static CitedText of(Capture capture, Captures.Extracted extracted) {
        return new CitedText(capture, extracted.extractor(), extracted.text(), new QuotableText(extracted.text()));
    }

    /** How closely a quotation agrees with what stands at its place, its neighbours being what they are said to be. */
    Optional<Level> levelOf(Citation.Quote quote) {
        var length = CodePointRange.length(text);
        if (quote.start() < 0 || quote.end() <= quote.start() || quote.end() > length) return Optional.empty();
        var first = text.offsetByCodePoints(0, quote.start());
        var last = text.offsetByCodePoints(first, quote.end() - quote.start());
        var isBetween = text.startsWith(quote.suffix(), last)
                && text.substring(0, first).endsWith(quote.prefix());
        return isBetween ? quotable.levelAt(quote.exact(), quote.start(), quote.end()) : Optional.empty();
    }
}
