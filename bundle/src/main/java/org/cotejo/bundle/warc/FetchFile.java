package org.cotejo.bundle.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * Writes one capture as a WARC file (ISO 28500, version 1.0 as its readers expect it): a request and a response for each hop, byte
 * for byte, or a document that was handed in, and the extracted text as a conversion of the last. Every record carries its digest,
 * and the same capture makes the same bytes.
 */
public final class FetchFile {
    private static final MediaType REQUEST = MediaType.parse("application/http;msgtype=request");
    private static final MediaType RESPONSE = MediaType.parse("application/http;msgtype=response");
    private static final MediaType TEXT = MediaType.parse("text/plain;charset=utf-8");
    private static final MediaType FIELDS = MediaType.parse("application/warc-fields");

    private FetchFile() {}

    /**
     * One request and its response as they went over the wire.
     *
     * @param at when it was asked, in whole seconds
     * @param body of the response without its transfer encoding
     */
    public record Hop(String url, InetAddress ip, Instant at, byte[] request, byte[] response, byte[] body) {}

    /** A document that a person handed in, as it is. */
    public record Document(String url, Instant at, String contentType, byte[] content) {}

    /** What is quoted, and the rules that made it. */
    public record Text(String text, String extractor) {}

    /** @param hops redirects first; at least one */
    public static byte[] write(String software, List<Hop> hops, Text text) {
        return written(hops.getFirst().at(), software, writer -> {
            for (var hop : hops) writeHop(writer, hop);
            var last = hops.getLast();
            writer.write(
                    conversion(last.url(), last.at(), id("response", last.url(), last.at(), last.response()), text));
        });
    }

    public static byte[] write(String software, Document document, Text text) {
        return written(document.at(), software, writer -> {
            var id = id("resource", document.url(), document.at(), document.content());
            writer.write(new WarcResource.Builder(URI.create(document.url()))
                    .recordId(id)
                    .date(document.at())
                    .body(MediaType.parse(document.contentType()), document.content())
                    .blockDigest(digest(document.content()))
                    .payloadDigest(digest(document.content()))
                    .build());
            writer.write(conversion(document.url(), document.at(), id, text));
        });
    }

    @FunctionalInterface
    private interface Content {
        void write(WarcWriter writer) throws IOException;
    }

    private static byte[] written(Instant at, String software, Content content) {
        var file = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(file), WarcCompression.GZIP)) {
            writer.write(info(at, software));
            content.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("expected to write into memory", e);
        }
        return file.toByteArray();
    }

    private static Warcinfo info(Instant at, String software) {
        var fields =
                ("software: " + software + "\r\nformat: WARC File Format 1.0\r\n").getBytes(StandardCharsets.UTF_8);
        return new Warcinfo.Builder()
                .recordId(id("warcinfo", "", at, fields))
                .date(at)
                .body(FIELDS, fields)
                .blockDigest(digest(fields))
                .build();
    }

    private static void writeHop(WarcWriter writer, Hop hop) throws IOException {
        var responseId = id("response", hop.url(), hop.at(), hop.response());
        writer.write(new WarcRequest.Builder(hop.url())
                .recordId(id("request", hop.url(), hop.at(), hop.request()))
                .date(hop.at())
                .concurrentTo(responseId)
                .body(REQUEST, hop.request())
                .blockDigest(digest(hop.request()))
                .build());
        var response = new WarcResponse.Builder(hop.url())
                .recordId(responseId)
                .date(hop.at())
                .ipAddress(hop.ip())
                .body(RESPONSE, hop.response())
                .blockDigest(digest(hop.response()));
        if (isAsOnTheWire(hop)) response.payloadDigest(digest(hop.body()));
        writer.write(response.build());
    }

    /**
     * Whether the body stands in the response as it is. What came in chunks has no digest of its payload: readers disagree whether
     * it is that of the chunks (warcio) or of what they hold (ISO 28500), and the digest of the block covers both.
     */
    private static boolean isAsOnTheWire(Hop hop) {
        var head = HttpAnswer.endOfHead(hop.response(), 0);
        return head >= 0
                && Arrays.equals(hop.response(), head, hop.response().length, hop.body(), 0, hop.body().length);
    }

    private static WarcConversion conversion(String url, Instant at, URI of, Text text) throws IOException {
        var bytes = text.text().getBytes(StandardCharsets.UTF_8);
        return new WarcConversion.Builder()
                .recordId(id("conversion", url, at, bytes))
                .date(at)
                .addHeaders(Map.of(
                        "WARC-Target-URI", List.of(url), ArchivedFetch.EXTRACTOR_HEADER, List.of(text.extractor())))
                .refersTo(of)
                .body(TEXT, bytes)
                .blockDigest(digest(bytes))
                .build();
    }

    /** A name made from what it names (RFC 9562, version 5 in shape, by SHA-256). */
    private static URI id(String type, String url, Instant at, byte[] block) {
        var sha = sha256();
        sha.update((type + "\n" + url + "\n" + at + "\n").getBytes(StandardCharsets.UTF_8));
        var hash = ByteBuffer.wrap(sha.digest(block));
        var high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
        var low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return URI.create("urn:uuid:" + new UUID(high, low));
    }

    static WarcDigest digest(byte[] block) {
        return new WarcDigest("sha256", sha256().digest(block));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
