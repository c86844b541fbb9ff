package org.cotejo.bundle.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;

/**
 * One capture's WARC file, read again with every digest checked: what is known of the software, the exchanges or the document that
 * was handed in, and last the text with the name of its extractor.
 *
 * @param url of the last response, or of the document
 * @param at when it was asked for
 * @param response the last one as it came over the wire; absent of a document that was handed in
 * @param document what was handed in; absent where something was fetched
 * @param contentType of a document that was handed in; empty otherwise
 * @param text as it was extracted
 * @param extractor the rules that made the text
 * @param hops how many responses came before the last
 * @param documents what an index must find again: each response, or the document
 */
public record ArchivedFetch(
        String url,
        Instant at,
        Optional<HttpAnswer> response,
        Optional<byte[]> document,
        String contentType,
        String text,
        String extractor,
        int hops,
        List<Indexed> documents) {
    public ArchivedFetch {
        documents = List.copyOf(documents);
    }

    /**
     * Where a document is in the file.
     *
     * @param offset of its record, in bytes of the file
     * @param length of its record
     * @param mime its type without parameters
     * @param digest of its payload: SHA-256 in base 32
     */
    public record Indexed(String url, Instant at, int status, String mime, String digest, long offset, long length) {}

    /** Names the text's extractor in its record. */
    public static final String EXTRACTOR_HEADER = "Cotejo-Extractor";

    private static final int OK = 200;
    private static final int BLOCK_MAX = 32 << 20;

    /** @throws BadCapture when a record is missing, too many, cut, or not what its digest says */
    public static ArchivedFetch read(byte[] file) throws BadCapture {
        try (var reader = new WarcReader(Channels.newChannel(new ByteArrayInputStream(file)))) {
            return new Records().read(reader, file.length);
        } catch (IOException e) {
            throw new BadCapture("no readable WARC file: " + e.getMessage());
        } catch (RuntimeException e) {
            // The library's parsers throw whatever comes to them where bytes are what no writer of WARC files makes.
            throw new BadCapture("no readable WARC file: " + e);
        }
    }

    /** The records in their order. */
    private static final class Records {
        private boolean hasInfo;
        private final List<Indexed> documents = new ArrayList<>();

        @Nullable
        private WarcTargetRecord last;

        private byte[] lastBlock = new byte[0];

        @Nullable
        private HttpAnswer answer;

        ArchivedFetch read(WarcReader reader, int length) throws BadCapture, IOException {
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                var at = reader.position();
                var block = checkedBlock(record.get());
                if (!documents.isEmpty() && documents.getLast().length() == 0) {
                    documents.add(ended(documents.removeLast(), at));
                }
                if (record.get() instanceof WarcConversion conversion) {
                    if (reader.next().isPresent()) throw new BadCapture("a record after the text");
                    if (reader.position() != length) throw new BadCapture("bytes after the last record");
                    return made(conversion, block);
                }
                take(record.get(), block, at);
            }
            throw new BadCapture("no record of the text");
        }

        private static Indexed ended(Indexed one, long at) {
            return new Indexed(
                    one.url(), one.at(), one.status(), one.mime(), one.digest(), one.offset(), at - one.offset());
        }

        private void take(WarcRecord record, byte[] block, long at) throws BadCapture {
            switch (record) {
                case Warcinfo _ -> {
                    if (hasInfo) throw new BadCapture("two records of the software");
                    hasInfo = true;
                }
                case WarcRequest _ -> {
                    // What was asked is kept for people; its digest is all there is to check.
                }
                case WarcResponse response -> {
                    answer = answer(response, block);
                    last = response;
                    lastBlock = block;
                    var type = answer.header("content-type").orElse("");
                    var digest = FetchFile.digest(answer.body()).toString();
                    documents.add(indexed(response, answer.status(), type, digest, at));
                }
                case WarcResource resource -> {
                    if (last != null) throw new BadCapture("a document beside another");
                    last = resource;
                    lastBlock = block;
                    var type = resource.headers().first("Content-Type").orElse("");
                    var digest = FetchFile.digest(block).toString();
                    documents.add(indexed(resource, OK, type, digest, at));
                }
                default -> throw new BadCapture("a record of type " + record.type());
            }
        }

        private static Indexed indexed(WarcTargetRecord record, int status, String type, String digest, long at) {
            var mime = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            return new Indexed(record.target(), record.date(), status, mime.isEmpty() ? "unk" : mime, digest, at, 0);
        }

        private static HttpAnswer answer(WarcResponse response, byte[] block) throws BadCapture {
            try {
                var answer = HttpAnswer.read(block);
                var digest = response.payloadDigest();
                if (digest.isPresent() && !isOf(digest.get(), answer.body())) {
                    throw new BadCapture("a payload that is not what its digest says");
                }
                return answer;
            } catch (HttpAnswer.Malformed e) {
                throw new BadCapture("a response that is none: " + e.getMessage());
            }
        }

        private ArchivedFetch made(WarcConversion conversion, byte[] block) throws BadCapture {
            if (!hasInfo || last == null) throw new BadCapture("no record of what the text was made from");
            var isOfLast = conversion.refersTo().filter(last.id()::equals).isPresent()
                    && conversion.target().equals(last.target())
                    && conversion.date().equals(last.date());
            if (!isOfLast) throw new BadCapture("a text that is not of the last document");
            var extractor = conversion
                    .headers()
                    .sole(EXTRACTOR_HEADER)
                    .orElseThrow(() -> new BadCapture("a text without its extractor"));
            var isFetched = answer != null;
            return new ArchivedFetch(
                    last.target(),
                    last.date(),
                    Optional.ofNullable(answer),
                    isFetched ? Optional.empty() : Optional.of(lastBlock),
                    isFetched ? "" : last.headers().first("Content-Type").orElse(""),
                    utf8(block),
                    extractor,
                    Math.max(0, documents.size() - 1),
                    documents);
        }
    }

    private static byte[] checkedBlock(WarcRecord record) throws BadCapture, IOException {
        var block = record.body().stream().readNBytes(BLOCK_MAX + 1);
        if (block.length > BLOCK_MAX) throw new BadCapture("a record of more than " + BLOCK_MAX + " bytes");
        if (block.length != record.body().size()) throw new BadCapture("a record that is cut");
        var digest = record.blockDigest().orElseThrow(() -> new BadCapture("a record without its digest"));
        if (!isOf(digest, block)) throw new BadCapture("a record that is not what its digest says: " + record.type());
        return block;
    }

    private static boolean isOf(WarcDigest digest, byte[] bytes) {
        return digest.algorithm().equals("sha256")
                && Arrays.equals(digest.bytes(), FetchFile.sha256().digest(bytes));
    }

    private static String utf8(byte[] block) throws BadCapture {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(block))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadCapture("a text that is not UTF-8");
        }
    }

    /** The content's type as the last response, or who handed the document in, says. */
    public String type() {
        return response.flatMap(answer -> answer.header("content-type")).orElse(contentType);
    }
}
