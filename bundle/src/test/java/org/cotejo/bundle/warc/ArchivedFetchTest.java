package org.cotejo.bundle.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written of a fetch is read again, and everything else refused. */
class ArchivedFetchTest {
    private static final Instant AT = Instant.parse("2026-11-23T18:02:11Z");
    private static final FetchFile.Text TEXT = new FetchFile.Text("A\u00F1o 2020.", "cotejo-text/1");

    private static FetchFile.Hop hop(String url, String status, String body) {
        var response = ("HTTP/1.1 " + status + "\r\nContent-Type: Text/HTML; charset=utf-8\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
        var request = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        return new FetchFile.Hop(
                url, InetAddress.getLoopbackAddress(), AT, request, response, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFetchWithARedirectIsReadAgain() throws BadCapture {
        var file = FetchFile.write(
                "Cotejo/test",
                List.of(hop("http://a.example/", "302 Found", ""), hop("http://b.example/x", "200 OK", "<p>A\u00F1o")),
                TEXT);

        var read = ArchivedFetch.read(file);

        assertThat(read.url()).isEqualTo("http://b.example/x");
        assertThat(read.at()).isEqualTo(AT);
        assertThat(read.text()).isEqualTo("A\u00F1o 2020.");
        assertThat(read.extractor()).isEqualTo("cotejo-text/1");
        assertThat(read.hops()).isEqualTo(1);
        assertThat(read.type()).isEqualTo("Text/HTML; charset=utf-8");
        assertThat(read.documents()).hasSize(2);
        var last = read.documents().getLast();
        assertThat(last.mime()).isEqualTo("text/html");
        assertThat(last.status()).isEqualTo(200);
        assertThat(last.length()).isPositive();
        assertThat(last.offset()).isGreaterThan(read.documents().getFirst().offset());
    }

    @Test
    void aDocumentThatWasHandedInIsReadAgain() throws BadCapture {
        var document =
                new FetchFile.Document("urn:cotejo:document:1", AT, "text/plain", "x".getBytes(StandardCharsets.UTF_8));

        var read = ArchivedFetch.read(FetchFile.write("Cotejo/test", document, TEXT));

        assertThat(read.response()).isEmpty();
        assertThat(read.document().orElseThrow()).asString().isEqualTo("x");
        assertThat(read.type()).isEqualTo("text/plain");
        assertThat(read.documents()).hasSize(1);
    }

    @Test
    void aPayloadThatIsNotItsDigestsIsRefused() {
        // Two bytes are said to be the body, and the head announces one.
        var hop = hop("http://a.example/", "200 OK\r\nContent-Length: 1", "xy");

        assertThatThrownBy(() -> ArchivedFetch.read(FetchFile.write("s", List.of(hop), TEXT)))
                .isInstanceOf(BadCapture.class)
                .hasMessageContaining("payload");
    }

    /** ISO 28500 and its readers disagree on the payload of chunks: then there is no digest of it, and the block's holds. */
    @Test
    void whatCameInChunksIsReadAgain() throws BadCapture {
        var response = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        var hop = new FetchFile.Hop(
                "http://a.example/", InetAddress.getLoopbackAddress(), AT, new byte[] {'G'}, response, new byte[] {'x'
                });

        var read = ArchivedFetch.read(FetchFile.write("s", List.of(hop), TEXT));

        assertThat(read.response().orElseThrow().body()).asString().isEqualTo("x");
    }

    @Test
    void theSameFetchMakesTheSameBytes() {
        var hops = List.of(hop("http://a.example/", "200 OK", "x"));

        assertThat(FetchFile.write("s", hops, TEXT)).isEqualTo(FetchFile.write("s", hops, TEXT));
    }
}
