package org.cotejo.evidence.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cotejo.bundle.text.Extraction;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * One fetch as a WARC file (ISO 28500, version 1.0 as its readers expect it): a request and a response for each hop, byte for
 * byte, and the extracted text as a conversion of the last response. Every record carries its digest, and the same fetch makes
 * the same bytes.
 */
final class CaptureFile {
    /** Names the text's extractor in its record. */
    static final String EXTRACTOR_HEADER = "Cotejo-Extractor";

    private static final MediaType REQUEST = MediaType.parse("application/http;msgtype=request");
    private static final MediaType RESPONSE = MediaType.parse("application/http;msgtype=response");
    private static final MediaType TEXT = MediaType.parse("text/plain;charset=utf-8");
    private static final MediaType FIELDS = MediaType.parse("application/warc-fields");

    private CaptureFile() {}

    static byte[] write(Fetched fetched, String software) {
        var file = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(java.nio.channels.Channels.newChannel(file), WarcCompression.GZIP)) {
            writer.write(info(fetched.exchanges().getFirst().at(), software));
            for (var exchange : fetched.exchanges()) writeExchange(writer, exchange);
            writer.write(text(fetched));
        } catch (IOException e) {
            throw new UncheckedIOException("expected to write into memory", e);
        }
        return file.toByteArray();
    }

    /** A document that somebody brought: the document itself instead of how it was fetched. */
    static byte[] write(UploadedDocuments.Upload upload, Extraction extraction, String software) {
        var file = new ByteArrayOutputStream();
        var type = MediaType.parse(mediaType(extraction.kind()));
        try (var writer = new WarcWriter(java.nio.channels.Channels.newChannel(file), WarcCompression.GZIP)) {
            writer.write(info(upload.at(), software));
            var document = id("resource", upload.url(), upload.at(), upload.payload());
            writer.write(new WarcResource.Builder(URI.create(upload.url()))
                    .recordId(document)
                    .date(upload.at())
                    .body(type, upload.payload())
                    .blockDigest(digest(upload.payload()))
                    .payloadDigest(digest(upload.payload()))
                    .build());
            writer.write(text(extraction, upload.url(), upload.at(), document));
        } catch (IOException e) {
            throw new UncheckedIOException("expected to write into memory", e);
        }
        return file.toByteArray();
    }

    private static Warcinfo info(Instant at, String software) throws IOException {
        var fields =
                ("software: " + software + "\r\nformat: WARC File Format 1.0\r\n").getBytes(StandardCharsets.UTF_8);
        return new Warcinfo.Builder()
                .recordId(id("warcinfo", "", at, fields))
                .date(at)
                .body(FIELDS, fields)
                .blockDigest(digest(fields))
                .build();
    }

    private static void writeExchange(WarcWriter writer, Exchange exchange) throws IOException {
        var url = exchange.address().toString();
        var responseId = id("response", url, exchange.at(), exchange.response());
        writer.write(new WarcRequest.Builder(url)
                .recordId(id("request", url, exchange.at(), exchange.request()))
                .date(exchange.at())
                .concurrentTo(responseId)
                .body(REQUEST, exchange.request())
                .blockDigest(digest(exchange.request()))
                .build());
        var response = new WarcResponse.Builder(url)
                .recordId(responseId)
                .date(exchange.at())
                .ipAddress(exchange.ip())
                .body(RESPONSE, exchange.response())
                .blockDigest(digest(exchange.response()))
                .payloadDigest(digest(exchange.answer().body()));
        writer.write(response.build());
    }

    private static WarcConversion text(Fetched fetched) throws IOException {
        var last = fetched.last();
        var url = last.address().toString();
        return text(fetched.extraction(), url, last.at(), id("response", url, last.at(), last.response()));
    }

    private static WarcConversion text(Extraction extraction, String url, Instant at, URI of) throws IOException {
        var text = extraction.text().getBytes(StandardCharsets.UTF_8);
        return new WarcConversion.Builder()
                .recordId(id("conversion", url, at, text))
                .date(at)
                .addHeaders(Map.of("WARC-Target-URI", List.of(url), EXTRACTOR_HEADER, List.of(Extraction.EXTRACTOR)))
                .refersTo(of)
                .body(TEXT, text)
                .blockDigest(digest(text))
                .build();
    }

    private static String mediaType(Extraction.Kind kind) {
        return switch (kind) {
            case HTML -> "text/html";
            case PDF -> "application/pdf";
            case JSON -> "application/json";
            case TEXT -> "text/plain";
            case OTHER -> "application/octet-stream";
        };
    }

    /** A name made from what it names (RFC 9562, version 5 in shape, by SHA-256). */
    private static URI id(String type, String url, Instant at, byte[] block) {
        var sha = sha256();
        sha.update((type + "\n" + url + "\n" + at + "\n").getBytes(StandardCharsets.UTF_8));
        var hash = java.nio.ByteBuffer.wrap(sha.digest(block));
        var high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
        var low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return URI.create("urn:uuid:" + new UUID(high, low));
    }

    private static WarcDigest digest(byte[] block) {
        return new WarcDigest("sha256", sha256().digest(block));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
