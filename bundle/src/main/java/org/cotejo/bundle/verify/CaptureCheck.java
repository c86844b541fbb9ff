package org.cotejo.bundle.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.Hash;
import org.cotejo.bundle.archive.Wacz;
import org.cotejo.bundle.quote.QuotableText;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.bundle.warc.ArchivedFetch;
import org.cotejo.bundle.warc.BadCapture;
import org.cotejo.bundle.warc.ContentDecoding;

/** One capture from its file to the quotations in its text. Each has findings of its own, so that many run at once. */
final class CaptureCheck {
    private static final int PAYLOAD_MAX = 60_000_000;

    /** Documents that unpack to more are checked one at a time, so that memory stays flat. */
    private static final int SMALL = 8_000_000;

    private static final Object LARGE = new Object();

    /** Flags that only the person or the connection knew of. */
    private static final Set<String> SAID = Set.of("truncated", "manual_transcription");

    private final ArchivedCapture capture;
    private final byte[] file;
    private final List<Cited> cited;
    private final Findings findings = new Findings();
    private final Set<Cited> located = new java.util.HashSet<>();

    /**
     * What came of it.
     *
     * @param located the quotations that stand where they are said to
     * @param index the lines of the WACZ's index
     * @param page the capture's line among the WACZ's pages; empty where it could not be made
     */
    record Result(Findings findings, Set<Cited> located, List<String> index, String page) {}

    CaptureCheck(ArchivedCapture capture, byte[] file, List<Cited> cited) {
        this.capture = capture;
        this.file = file;
        this.cited = cited;
    }

    Result run() {
        if (!Hash.of(file).equals(capture.id())) {
            differs(Step.CAPTURES, "the file is not the one that its hash names");
            return new Result(findings, located, List.of(), "");
        }
        try {
            var fetch = ArchivedFetch.read(file);
            findings.checked(Step.CAPTURES);
            checkSaid(fetch);
            checkText(fetch);
            checkQuotes(fetch.text());
            return new Result(findings, located, Wacz.indexLines(capture, fetch), Wacz.page(capture, fetch));
        } catch (BadCapture e) {
            differs(Step.CAPTURES, String.valueOf(e.getMessage()));
            return new Result(findings, located, List.of(), "");
        }
    }

    private void checkSaid(ArchivedFetch fetch) {
        if (!fetch.url().equals(capture.urlFinal())) differs(Step.CAPTURES, "its address is not the one of the record");
        if (!fetch.at().equals(capture.fetchedAt())) differs(Step.CAPTURES, "its time is not the one of the record");
        fetch.response().ifPresent(answer -> {
            if (answer.status() != capture.status()) differs(Step.CAPTURES, "its status is not the one of the record");
        });
        if (!fetch.extractor().equals(capture.extractor()))
            differs(Step.TEXTS, "its extractor is not the one of the record");
        if (!Hash.of(fetch.text()).equals(capture.textSha256()))
            differs(Step.TEXTS, "its text is not that of its hash");
    }

    private void checkText(ArchivedFetch fetch) {
        try {
            checkText(fetch, SMALL);
        } catch (ContentDecoding.TooLarge e) {
            synchronized (LARGE) {
                checkLargeText(fetch);
            }
        }
    }

    private void checkLargeText(ArchivedFetch fetch) {
        try {
            checkText(fetch, PAYLOAD_MAX);
        } catch (ContentDecoding.TooLarge e) {
            differs(Step.TEXTS, "the document unpacks to more than " + PAYLOAD_MAX + " bytes");
        }
    }

    private void checkText(ArchivedFetch fetch, int bytesMax) throws ContentDecoding.TooLarge {
        var flags = new ArrayList<String>();
        var payload = payload(fetch, flags, bytesMax);
        if (!Hash.of(payload).equals(capture.payloadSha256())) {
            differs(Step.TEXTS, "its document is not that of its hash");
        }
        if (!capture.extractor().equals(Extraction.EXTRACTOR)) {
            findings.notRun(
                    Step.TEXTS, "extractor " + capture.extractor(), "this verifier has " + Extraction.EXTRACTOR);
            return;
        }
        var extraction = Extraction.of(payload, fetch.type());
        flags.addAll(extraction.flags());
        if (!extraction.text().equals(fetch.text())) {
            differs(Step.TEXTS, "the document does not give the text that is stored");
        }
        if (!ArchivedCapture.titleOf(extraction.title()).equals(capture.title())) {
            differs(Step.TEXTS, "its title is another");
        }
        if (!areFlags(flags)) {
            differs(
                    Step.TEXTS,
                    "its flags are others: " + flags.stream().distinct().toList());
        }
        findings.checked(Step.TEXTS);
    }

    private static byte[] payload(ArchivedFetch fetch, List<String> flags, int bytesMax)
            throws ContentDecoding.TooLarge {
        if (fetch.response().isEmpty()) return fetch.document().orElse(new byte[0]);
        var answer = fetch.response().get();
        if (!answer.complete()) flags.add("truncated");
        var decoding = ContentDecoding.of(answer.body(), answer.contentEncodings(), bytesMax);
        flags.addAll(decoding.flags());
        return decoding.payload();
    }

    private boolean areFlags(List<String> derived) {
        if (derived.contains("truncated") && !capture.flags().contains("truncated")) return false;
        return derivable(derived.stream().distinct()).equals(derivable(capture.flags().stream()));
    }

    private static List<String> derivable(Stream<String> flags) {
        return flags.filter(flag -> !SAID.contains(flag)).toList();
    }

    private void checkQuotes(String text) {
        var quotable = new QuotableText(text);
        for (var one : cited) {
            var quote = one.quote();
            var level = quotable.levelAt(quote.exact(), quote.start(), quote.end());
            var stands = level.filter(quote.level()::equals).isPresent()
                    && Passage.isAround(text, quote.start(), quote.end(), quote.prefix(), quote.suffix());
            findings.checked(Step.QUOTES);
            if (stands) {
                located.add(one);
                continue;
            }
            var found = level.isPresent() ? "at level " + level.get().code() : "not";
            findings.differs(
                    Step.QUOTES,
                    Place.of(one.verdict(), capture.id()),
                    "said to stand at " + quote.start() + " to " + quote.end() + " at level "
                            + quote.level().code() + ", with its words before and after; found there " + found);
        }
    }

    private void differs(Step step, String message) {
        var by = cited.isEmpty() ? null : cited.getFirst().verdict();
        findings.differs(step, by == null ? Place.capture(capture.id()) : Place.of(by, capture.id()), message);
    }
}
