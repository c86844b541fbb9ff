package org.cotejo.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slow, failing, huge, malformed and lying answers: each is told apart, and none leads to an address inside the network. */
class SourceTroubleTest {
    private final LocalSources sources = new LocalSources();
    private final SourceServer server = sources.server();
    private final SourceServer canary = sources.canary();

    @AfterEach
    void stop() {
        sources.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mediawiki",
                "kiwix",
                "wikidata",
                "crossref",
                "openalex",
                "pubmed",
                "googlefactcheck",
                "searxng",
                "brave"
            })
    void whatIsNoAnswerIsToldApart(String id) throws IOException {
        var type = id.equals("kiwix") ? "application/xml" : "application/json";
        var page = "<!doctype html><html><body>Inicia sesión</body></html>";

        assertThat(sources.reason(id, SourceServer.response("503 Unavailable", type, "{}")))
                .isEqualTo(Reason.HTTP_STATUS);
        assertThat(sources.reason(id, SourceServer.response("429 Too Many", type, "{}")))
                .isEqualTo(Reason.TOO_MANY_REQUESTS);
        assertThat(sources.reason(id, SourceServer.response("401 Unauthorized", type, "{}")))
                .isEqualTo(id.equals("searxng") ? Reason.JSON_NOT_ENABLED : Reason.KEY_REFUSED);
        assertThat(sources.reason(id, SourceServer.ok("text/html; charset=utf-8", page)))
                .isEqualTo(Reason.WRONG_TYPE);
        assertThat(sources.reason(id, SourceServer.ok(type, page))).isEqualTo(Reason.MALFORMED);
        assertThat(sources.reason(id, SourceServer.ok(type, "[]"))).isEqualTo(Reason.MALFORMED);
        assertThat(sources.reason(id, SourceServer.ok(type, "{\"otro\": {\"pages\": 3}}")))
                .isEqualTo(Reason.MALFORMED);
        assertThat(sources.reason(id, SourceServer.ok(type, ""))).isEqualTo(Reason.MALFORMED);
        assertThat(sources.reason(
                        id,
                        out -> out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type
                                        + "\r\nContent-Length: 9000\r\n\r\n{\"results\": [")
                                .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.MALFORMED);
        assertThat(sources.reason(id, out -> out.write("garbage\r\n\r\n".getBytes(StandardCharsets.UTF_8))))
                .isIn(Reason.MALFORMED, Reason.UNREACHABLE);
        assertThat(sources.reason(id, SourceServer.ok(type, " ".repeat(5_000_000))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(sources.reason(id, bomb(type))).isEqualTo(Reason.TOO_LARGE);
        assertThat(sources.reason(id, SourceServer.redirect("/otra-vez"))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(sources.reason(id, SourceServer.redirect(canary.base() + "/")))
                .isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(sources.reason(id, SourceServer.redirect("http://169.254.169.254/")))
                .isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(canary.requests()).isEmpty();
    }

    private static SourceServer.Answer bomb(String type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            for (var piece = 0; piece < 40; piece++) out.write(new byte[1_000_000]);
        }
        return out -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: " + type + "\r\nContent-Length: "
                            + bytes.size() + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            bytes.writeTo(out);
        };
    }

    @Test
    void aSourceThatStallsOrDripsIsLeftAtTheDeadline() {
        server.answer("/searxng", out -> Thread.sleep(5_000));
        server.answer("/brave", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            for (var drop = 0; drop < 100; drop++) {
                out.write(' ');
                out.flush();
                Thread.sleep(50);
            }
        });
        var start = System.nanoTime();

        assertThat(sources.reason(sources.connector("searxng"), 400)).isEqualTo(Reason.TIMEOUT);
        assertThat(sources.reason(sources.connector("brave"), 400)).isEqualTo(Reason.TIMEOUT);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
    }

    @Test
    void whoIsNotThereAndWhatIsInsideThisNetworkAreToldApart() {
        var port = server.port();
        server.close();

        assertThat(sources.reason(sources.connector("crossref", "http://127.0.0.1:" + port), LocalSources.MILLIS))
                .isEqualTo(Reason.UNREACHABLE);
        assertThat(sources.reason(sources.connector("crossref", canary.base()), LocalSources.MILLIS))
                .isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(sources.reason(sources.connector("crossref", "http://10.0.0.1"), LocalSources.MILLIS))
                .isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(sources.reason(sources.connector("crossref", "no address"), LocalSources.MILLIS))
                .isEqualTo(Reason.ADDRESS_REFUSED);
    }

    @Test
    void whatASourceSaysOfItsOwnTroubleIsHeard() {
        server.answer("/mediawiki/rest.php", SourceServer.ok("application/json", Shapes.read("mediawiki-search.json")));
        server.answer("/mediawiki/api.php", SourceServer.ok("application/json", "{\"error\": {\"code\": \"maxlag\"}}"));
        server.answer("/wikidata", SourceServer.ok("application/json", "{\"error\": {\"code\": \"unknown\"}}"));
        server.answer("/pubmed", SourceServer.ok("application/json", "{\"error\": \"API rate limit exceeded\"}"));

        assertThat(sources.reason(sources.connector("mediawiki"), LocalSources.MILLIS))
                .isEqualTo(Reason.TOO_MANY_REQUESTS);
        assertThat(sources.reason(sources.connector("wikidata"), LocalSources.MILLIS))
                .isEqualTo(Reason.SOURCE_ERROR);
        assertThat(sources.reason(sources.connector("pubmed"), LocalSources.MILLIS))
                .isEqualTo(Reason.SOURCE_ERROR);
    }
}
