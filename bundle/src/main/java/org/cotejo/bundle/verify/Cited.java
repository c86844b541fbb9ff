package org.cotejo.bundle.verify;

import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Citation;

/** A quotation in its place among what a verdict rests on; no two are the same one. */
final class Cited {
    private final ArchivedVerdict verdict;
    private final Citation.Quote quote;

    Cited(ArchivedVerdict verdict, Citation.Quote quote) {
        this.verdict = verdict;
        this.quote = quote;
    }

    ArchivedVerdict verdict() {
        return verdict;
    }

    Citation.Quote quote() {
        return quote;
    }
}
