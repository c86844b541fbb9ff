package org.cotejo.bundle.verify;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.Hash;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.bundle.warc.FetchFile;

/** The sample with one thing otherwise, every hash made again: what a patient forger would write. */
final class Edits {
    private Edits() {}

    static Evidence verdicts(UnaryOperator<ArchivedVerdict> edit) {
        var evidence = Sample.evidence(Scope.PRIVATE);
        return new Evidence(
                evidence.head(),
                evidence.responses(),
                evidence.claims(),
                evidence.verdicts().stream().map(edit).toList(),
                evidence.registries());
    }

    static Evidence citations(UnaryOperator<Citation> edit) {
        return verdicts(verdict -> new ArchivedVerdict(
                verdict.claim(),
                verdict.evaluator(),
                verdict.version(),
                verdict.givenAt(),
                verdict.value(),
                verdict.referenceDate(),
                verdict.reason(),
                verdict.confidence(),
                verdict.activeMillis(),
                verdict.splitNote(),
                verdict.isProvisional(),
                verdict.citations().stream().map(edit).toList(),
                verdict.searchTrail(),
                verdict.rechecks()));
    }

    static Evidence quotes(UnaryOperator<Citation.Quote> edit) {
        return citations(citation -> citation instanceof Citation.Quote quote ? edit.apply(quote) : citation);
    }

    /** Changes what is said of the captures. */
    static Evidence pages(Function<Page, Page> edit) {
        var pages = new HashMap<ArchivedCapture, ArchivedCapture>();
        for (var page : List.of(Sample.CENSUS, Sample.CAPITAL, Sample.LATIN, Sample.BLOG, Sample.TYPED)) {
            pages.put(page.capture(), edit.apply(page).capture());
        }
        return captures(pages::get);
    }

    static Evidence captures(Function<ArchivedCapture, ArchivedCapture> edit) {
        var evidence = quotes(quote -> of(quote, edit.apply(quote.capture())));
        return new Evidence(
                evidence.head(),
                evidence.responses(),
                evidence.claims(),
                evidence.verdicts().stream()
                        .map(verdict -> rechecked(verdict, edit))
                        .toList(),
                evidence.registries());
    }

    private static ArchivedVerdict rechecked(ArchivedVerdict verdict, Function<ArchivedCapture, ArchivedCapture> edit) {
        var ids = new HashMap<String, String>();
        Sample.evidence(Scope.PRIVATE)
                .captures()
                .forEach((id, capture) -> ids.put(id, edit.apply(capture).id()));
        return new ArchivedVerdict(
                verdict.claim(),
                verdict.evaluator(),
                verdict.version(),
                verdict.givenAt(),
                verdict.value(),
                verdict.referenceDate(),
                verdict.reason(),
                verdict.confidence(),
                verdict.activeMillis(),
                verdict.splitNote(),
                verdict.isProvisional(),
                verdict.citations(),
                verdict.searchTrail(),
                verdict.rechecks().stream()
                        .map(one -> new ArchivedVerdict.Recheck(
                                one.at(), ids.getOrDefault(one.capture(), one.capture()), one.state()))
                        .toList());
    }

    static Citation.Quote of(Citation.Quote quote, ArchivedCapture capture) {
        return new Citation.Quote(
                quote.stance(),
                quote.tier(),
                quote.registryVersion(),
                quote.source(),
                capture,
                quote.start(),
                quote.end(),
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                quote.level());
    }

    static Citation.Quote at(Citation.Quote quote, int start, int end) {
        return new Citation.Quote(
                quote.stance(),
                quote.tier(),
                quote.registryVersion(),
                quote.source(),
                quote.capture(),
                start,
                end,
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                quote.level());
    }

    /** The sample with the census made again: another answer, text or extractor, and every hash with it. */
    static byte[] census(byte[] response, String text, String extractor) {
        var old = Sample.CENSUS.capture();
        var request = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        var body = Page.read(response).body();
        var hop = new FetchFile.Hop(old.urlFinal(), InetAddress.getLoopbackAddress(), Page.AT, request, response, body);
        var file = FetchFile.write(Page.SOFTWARE, List.of(hop), new FetchFile.Text(text, extractor));
        var made = new ArchivedCapture(
                Hash.of(file),
                old.urlRequested(),
                old.urlFinal(),
                old.fetchedAt(),
                old.status(),
                Hash.of(body),
                Hash.of(text),
                extractor,
                old.title(),
                old.flags(),
                null,
                null,
                null);
        var files = new HashMap<>(Sample.files());
        files.put(made.id(), file);
        return Sample.archive(captures(capture -> capture.equals(old) ? made : capture), files);
    }

    /** The census as it was answered. */
    static byte[] censusAnswer(UnaryOperator<String> edit) {
        var html = edit.apply("<!doctype html><html><head><meta charset=utf-8><title>Censo 2020</title></head><body>"
                + "<p>En 2020 la  población de México era de 126 014 024 habitantes, según el censo.</p><p>Más detalles.</p>"
                + "</body></html>");
        return Page.answer(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] withExtractor(String extractor) {
        return census(censusAnswer(html -> html), Sample.CENSUS.text(), extractor);
    }
}
