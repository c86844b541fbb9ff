package org.cotejo.bundle.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.Hash;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.bundle.warc.ContentDecoding;
import org.cotejo.bundle.warc.FetchFile;
import org.cotejo.bundle.warc.HttpAnswer;

/** A page that was answered over HTTP, and the capture that the server makes of it. */
record Page(ArchivedCapture capture, byte[] file, String text) {
    static final Instant AT = Instant.parse("2026-11-23T18:02:11Z");
    static final String SOFTWARE = "Cotejo/test";

    /** An answer as it goes over the wire. */
    static byte[] answer(String head, byte[] body) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                (head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }

    static Page html(String url, String title, String paragraphs) {
        var html = "<!doctype html><html><head><meta charset=utf-8><title>" + title + "</title></head><body>"
                + paragraphs + "</body></html>";
        return of(
                url,
                answer(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8",
                        html.getBytes(StandardCharsets.UTF_8)));
    }

    static Page latin(String url, String text) {
        var body = text.getBytes(Charset.forName("windows-1252"));
        return of(url, answer("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=iso-8859-1", body));
    }

    /** Compressed, in chunks, behind a redirect. */
    static Page roundabout(String url, String html) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var body = packed.toByteArray();
        var wire = new ByteArrayOutputStream();
        wire.writeBytes(
                ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + Integer.toHexString(body.length) + "\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        wire.writeBytes(body);
        wire.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        var redirect = answer("HTTP/1.1 301 Moved\r\nLocation: " + url, new byte[0]);
        return of(List.of(url + "?from", url), List.of(redirect, wire.toByteArray()));
    }

    static Page of(String url, byte[] response) {
        return of(List.of(url), List.of(response));
    }

    private static Page of(List<String> urls, List<byte[]> responses) {
        var hops = new ArrayList<FetchFile.Hop>();
        for (var index = 0; index < urls.size(); index++) {
            var request = ("GET / HTTP/1.1\r\nX-Url: " + urls.get(index) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
            var response = responses.get(index);
            hops.add(new FetchFile.Hop(
                    urls.get(index),
                    InetAddress.getLoopbackAddress(),
                    AT,
                    request,
                    response,
                    read(response).body()));
        }
        var answer = read(responses.getLast());
        var flags = new ArrayList<String>();
        if (!answer.complete()) flags.add("truncated");
        byte[] payload;
        try {
            var decoding = ContentDecoding.of(answer.body(), answer.contentEncodings(), 60_000_000);
            payload = decoding.payload();
            flags.addAll(decoding.flags());
        } catch (ContentDecoding.TooLarge e) {
            throw new AssertionError(e);
        }
        var extraction = Extraction.of(payload, answer.header("content-type").orElse(""));
        extraction.flags().stream().filter(flag -> !flags.contains(flag)).forEach(flags::add);
        var file = FetchFile.write(SOFTWARE, hops, new FetchFile.Text(extraction.text(), Extraction.EXTRACTOR));
        return new Page(
                capture(file, urls.getLast(), answer.status(), payload, extraction, flags), file, extraction.text());
    }

    /** A document that a person typed, and another person compared. */
    static Page typed(String url, String text, String confirmedBy) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var document = new FetchFile.Document(url, AT, "text/plain;charset=utf-8", content);
        var extraction = Extraction.of(content, document.contentType());
        var file = FetchFile.write(SOFTWARE, document, new FetchFile.Text(extraction.text(), Extraction.EXTRACTOR));
        var plain = capture(file, url, 0, content, extraction, List.of("manual_transcription"));
        return new Page(plain, file, extraction.text()).with(plain.flags(), confirmedBy, null);
    }

    private static ArchivedCapture capture(
            byte[] file, String url, int status, byte[] payload, Extraction extraction, List<String> flags) {
        return new ArchivedCapture(
                Hash.of(file),
                url,
                url,
                AT,
                status,
                Hash.of(payload),
                Hash.of(extraction.text()),
                Extraction.EXTRACTOR,
                ArchivedCapture.titleOf(extraction.title()),
                flags,
                null,
                null,
                null);
    }

    Page with(
            List<String> flags,
            @org.jspecify.annotations.Nullable String confirmedBy,
            ArchivedCapture.@org.jspecify.annotations.Nullable Withheld withheld) {
        var changed = new ArchivedCapture(
                capture.id(),
                capture.urlRequested(),
                capture.urlFinal(),
                capture.fetchedAt(),
                capture.status(),
                capture.payloadSha256(),
                capture.textSha256(),
                capture.extractor(),
                capture.title(),
                flags,
                flags.contains("manual_transcription") ? "r-8" : null,
                confirmedBy,
                withheld);
        return new Page(changed, file, text);
    }

    static HttpAnswer read(byte[] response) {
        try {
            return HttpAnswer.read(response);
        } catch (HttpAnswer.Malformed e) {
            throw new AssertionError(e);
        }
    }
}
