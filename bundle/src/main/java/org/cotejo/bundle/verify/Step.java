package org.cotejo.bundle.verify;

import java.util.Locale;

/** What is checked, in this order. */
enum Step {
    /** Every byte of the zip around its files. */
    CONTAINER,
    /** Every file against the manifest. */
    MANIFEST,
    /** Claims, verdicts, responses and sources as records that fit together. */
    RECORDS,
    /** The span of each claim in its response. */
    RESPONSES,
    /** The WARC file of each capture: its hash, its records and their digests. */
    CAPTURES,
    /** From the archived bytes to the text, by the named extractor. */
    TEXTS,
    /** Each quotation in its text, at its place and level. */
    QUOTES,
    /** Each calculation, made again. */
    COMPUTATIONS,
    /** The tier of each source by the registry's version. */
    SOURCES,
    /** Whether each verdict is proven as it says. */
    PROOFS,
    /** Index and pages of the WACZ, ClaimReview and annotations, written again. */
    EXPORTS,
    SIGNATURE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
