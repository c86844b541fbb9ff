package org.cotejo.evidence.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cotejo.bundle.quote.Nearest;
import org.cotejo.bundle.quote.QuotableText;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.bundle.warc.ArchivedFetch;
import org.cotejo.bundle.warc.BadCapture;
import org.cotejo.bundle.warc.ContentDecoding;
import org.cotejo.bundle.warc.FetchFile;
import org.cotejo.bundle.warc.HttpAnswer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * What comes from the web, damaged at random: a parser answers or refuses in its own words, in time, and says the same again.
 * `./cotejo fuzz` tries many more cases than the tests do.
 */
class ParserFuzzTest {
    private static final int CASES = Integer.getInteger("cotejo.fuzz.cases", 1_500);
    private static final long SEED = Long.getLong("cotejo.fuzz.seed", 20_261_128L);
    private static final int DECODED_MAX = 20_000_000;
    private static final int SEED_BYTES_MAX = 200_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> PIECES = List.of(
            "\r\n",
            "\r\n\r\n",
            "\0",
            "\u00FF\u00FE",
            "Content-Length: 99999999999999999999\r\n",
            "Transfer-Encoding: chunked\r\n",
            "ffffffffffffffff\r\n",
            "Content-Encoding: gzip, br, deflate\r\n",
            "<![CDATA[",
            "<!--",
            "&#1114112;",
            "&#xD800;",
            "</",
            "<table><a><table>",
            "%PDF-1.7",
            "1 0 obj <<",
            "endstream",
            "{\"a\":",
            "\u202E",
            "\uD800");

    private static List<byte[]> seeds;
    private static HostileServer server;

    @BeforeAll
    static void collect() throws IOException {
        if (LoggerFactory.getLogger("org.apache.pdfbox") instanceof Logger pdfbox) pdfbox.setLevel(Level.OFF);
        server = new HostileServer();
        seeds = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : new HostilePages(server.port(), 1).all()) {
                var out = new Cut();
                var sent = executor.submit(() -> {
                    page.answer().to(out);
                    return true;
                });
                try {
                    sent.get(300, TimeUnit.MILLISECONDS);
                } catch (ExecutionException | TimeoutException e) {
                    // It breaks off or goes on for ever: what came until then is a seed too.
                    sent.cancel(true);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                if (out.size() > 0) seeds.add(out.toByteArray());
            }
        }
        assertThat(seeds).hasSizeGreaterThan(40);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** As much of an endless page as is worth damaging. */
    private static final class Cut extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (size() + length > SEED_BYTES_MAX) throw new IllegalStateException("enough");
            super.write(bytes, offset, length);
        }
    }

    /** What is asked of each case; anything thrown but the parsers' own refusals is a fault. */
    private interface Parse {
        String of(byte[] bytes) throws Exception;
    }

    private static void fuzz(List<byte[]> from, Parse parse) throws InterruptedException {
        var random = new Random(SEED);
        try (var executor =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (var number = 0; number < CASES; number++) {
                var bytes = damaged(from, random);
                var first = timed(() -> parse.of(bytes), number, bytes, executor::submit);
                var again = timed(() -> parse.of(bytes), number, bytes, executor::submit);
                assertThat(again).as("case %d of seed %d", number, SEED).isEqualTo(first);
            }
        }
    }

    private interface Submit {
        java.util.concurrent.Future<String> submit(Callable<String> task);
    }

    private static String timed(Callable<String> task, int number, byte[] bytes, Submit executor)
            throws InterruptedException {
        try {
            return executor.submit(task).get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            var shown = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 400));
            return fail("case %d of seed %d, %d bytes: %s".formatted(number, SEED, bytes.length, shown), e);
        }
    }

    private static byte[] damaged(List<byte[]> from, Random random) {
        var bytes = from.get(random.nextInt(from.size())).clone();
        for (var times = 1 + random.nextInt(6); times > 0; times--) bytes = damagedOnce(bytes, from, random);
        return bytes;
    }

    private static byte[] damagedOnce(byte[] bytes, List<byte[]> from, Random random) {
        if (bytes.length == 0) return bytes;
        var at = random.nextInt(bytes.length);
        var length = Math.min(bytes.length - at, 1 + random.nextInt(64));
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes = spliced(bytes, at, at + length, new byte[0]);
            case 3 -> bytes = spliced(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at, at + length));
            case 4 -> {
                var piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                bytes = spliced(bytes, at, at, piece);
            }
            default -> {
                var other = from.get(random.nextInt(from.size()));
                bytes = spliced(
                        bytes,
                        at,
                        bytes.length,
                        java.util.Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
            }
        }
        return bytes.length > 2 * SEED_BYTES_MAX ? java.util.Arrays.copyOf(bytes, SEED_BYTES_MAX) : bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        var made = new byte[from + piece.length + bytes.length - to];
        System.arraycopy(bytes, 0, made, 0, from);
        System.arraycopy(piece, 0, made, from, piece.length);
        System.arraycopy(bytes, to, made, from + piece.length, bytes.length - to);
        return made;
    }

    @Test
    void anAnswerIsReadOrRefusedAndItsTextCanBeQuoted() throws InterruptedException {
        fuzz(seeds, bytes -> {
            try {
                var answer = HttpAnswer.read(bytes);
                var decoding = ContentDecoding.of(answer.body(), answer.contentEncodings(), DECODED_MAX);
                var extraction = Extraction.of(
                        decoding.payload(), answer.header("content-type").orElse(""));
                return checked(extraction);
            } catch (HttpAnswer.Malformed | ContentDecoding.TooLarge e) {
                return "refused: " + e.getMessage();
            }
        });
    }

    /** The text is storable, and what is found in it stands where it is said to. */
    private static String checked(Extraction extraction) {
        var text = extraction.text();
        assertThat(text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF))
                .isTrue();
        var quotable = new QuotableText(text);
        var place = quotable.locate(HostilePages.QUOTE, "");
        place.ifPresent(found -> assertThat(quotable.levelAt(HostilePages.QUOTE, found.start(), found.end()))
                .contains(found.level()));
        var nearest = Nearest.of(text, HostilePages.QUOTE);
        nearest.ifPresent(one -> assertThat(one.end()).isLessThanOrEqualTo(text.codePointCount(0, text.length())));
        return extraction.kind() + " " + extraction.flags() + " " + place + " " + text.hashCode();
    }

    @Test
    void anArchivedFileIsReadOrRefused() throws IOException, InterruptedException {
        var files = new ArrayList<byte[]>();
        for (var seed : seeds) {
            try {
                var answer = HttpAnswer.read(seed);
                var hop = new FetchFile.Hop(
                        "https://example.org/",
                        InetAddress.getLoopbackAddress(),
                        Instant.parse("2026-11-24T09:00:00Z"),
                        "GET / HTTP/1.1\r\nHost: example.org\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                        seed,
                        answer.body());
                files.add(FetchFile.write("Cotejo", List.of(hop), new FetchFile.Text("text", Extraction.EXTRACTOR)));
            } catch (HttpAnswer.Malformed e) {
                // The fetcher archives no such answer.
            }
        }
        fuzz(files, bytes -> {
            try {
                return ArchivedFetch.read(bytes).text();
            } catch (BadCapture e) {
                return "refused";
            }
        });
    }
}
