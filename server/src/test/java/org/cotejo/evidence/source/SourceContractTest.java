package org.cotejo.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.cotejo.evidence.capture.LocalRequests;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.kernel.ProjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Every connector against a local server of the documented shape: what it makes of an answer, and of one that is none. */
class SourceContractTest {
    private static final String KEY = "clave-secreta-123";
    private static final int MILLIS = 3_000;

    private final SourceServer server = new SourceServer();
    private final SourceServer canary = new SourceServer();

    @AfterEach
    void stop() {
        server.close();
        canary.close();
    }

    private SourceConnector connector(String id) {
        return connector(id, server.base() + "/" + id);
    }

    private SourceConnector connector(String id, String base) {
        var environment = new MockEnvironment()
                .withProperty("cotejo.sources.contact", "lead@example.org")
                .withProperty("cotejo.sources.kiwix.book", "cotejo_{language}")
                .withProperty("cotejo.sources." + id + ".base-url", base)
                .withProperty("cotejo.sources." + id + ".key", KEY);
        return connector(id, environment);
    }

    private SourceConnector connector(String id, MockEnvironment environment) {
        var settings = new SourceSettings(environment);
        var client = new SourceClient(LocalRequests.allowing(server.port()), settings);
        return switch (id) {
            case "mediawiki" -> new MediaWikiConnector(settings, client);
            case "kiwix" -> new KiwixConnector(settings, client);
            case "wikidata" -> new WikidataConnector(settings, client);
            case "crossref" -> new CrossrefConnector(settings, client);
            case "openalex" -> new OpenAlexConnector(settings, client);
            case "pubmed" -> new PubMedConnector(settings, client);
            case "googlefactcheck" -> new GoogleFactCheckConnector(settings, client);
            case "searxng" -> new SearxngConnector(settings, client);
            case "brave" -> new BraveConnector(settings, client);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static SourceQuery query(int millis) {
        return new SourceQuery(
                new ProjectId(new UUID(0, 1)), "población & año", "es", 10, SourceQuery.Deadline.in(millis));
    }

    private List<Hit> found(String id) throws SourceFailure {
        Shapes.serve(server);
        return connector(id).search(query(MILLIS));
    }

    private Reason reason(SourceConnector connector, int millis) {
        var failure = catchThrowableOfType(SourceFailure.class, () -> connector.search(query(millis)));
        assertThat(failure).as(connector.id()).isNotNull().hasMessageNotContaining(KEY);
        return failure.reason();
    }

    /** What becomes of an answer, whatever is asked. */
    private Reason reason(String id, SourceServer.Answer answer) {
        server.forget();
        server.answer("/", answer);
        return reason(connector(id), MILLIS);
    }

    @Test
    void mediawikiPinsAPageToItsRevision() throws SourceFailure {
        assertThat(found("mediawiki"))
                .containsExactly(new Hit(
                        server.base() + "/mediawiki/index.php?title=R%C3%ADo_Grijalva",
                        server.base() + "/mediawiki/index.php?oldid=17",
                        "Río Grijalva",
                        "El río Grijalva nace en Guatemala & va al golfo.",
                        "17",
                        "2026-11-28",
                        "https://creativecommons.org/licenses/by-sa/4.0/deed.es",
                        false,
                        null));
        assertThat(server.requests().getFirst().path())
                .isEqualTo("/mediawiki/rest.php/v1/search/page?q=poblaci%C3%B3n%20%26%20a%C3%B1o&limit=10");
    }

    @Test
    void kiwixPinsAPageToTheFileAndCapturesItRaw() throws SourceFailure {
        assertThat(found("kiwix"))
                .containsExactly(new Hit(
                        server.base() + "/kiwix/cotejo_es/Popocat%C3%A9petl.html",
                        server.base() + "/kiwix/raw/cotejo_es/content/Popocat%C3%A9petl.html",
                        "Popocatépetl",
                        "El volcán mide 5426 metros sobre el nivel del mar....",
                        "95e9611e-c90f-f4cb-5f30-6640e70d42e5 2026-01-15",
                        "2026-01-15",
                        null,
                        false,
                        null));
    }

    @Test
    void wikidataPinsAnEntityToItsLastRevision() throws SourceFailure {
        assertThat(found("wikidata"))
                .containsExactly(new Hit(
                        server.base() + "/wikidata/index.php?title=Q81083",
                        server.base() + "/wikidata/index.php?title=Q81083&oldid=2150000001",
                        "Popocatépetl (Q81083)",
                        "volcán activo de México",
                        "2150000001",
                        "2026-10-02",
                        null,
                        false,
                        null));
    }

    @Test
    void crossrefKnowsRetractionsFromBothSides() throws SourceFailure {
        var hits = found("crossref");

        assertThat(hits)
                .extracting(Hit::url, Hit::retracted, Hit::published)
                .containsExactly(
                        tuple("https://doi.org/10.5555/retirado", true, "2020-03-15"),
                        tuple("https://doi.org/10.5555/AVISO2", false, "2023"),
                        tuple("https://doi.org/10.5555/otro", true, null),
                        tuple("https://doi.org/10.5555/bueno", false, "2021-07"));
        assertThat(hits.getFirst().title()).isEqualTo("Un ensayo retirado");
        assertThat(hits.getFirst().snippet()).isEqualTo("Núñez, Smith. Revista. Editorial");
        assertThat(hits.getFirst().license()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(server.requests().getFirst().path()).contains("mailto=lead%40example.org");
    }

    @Test
    void openalexRebuildsTheAbstractAndKnowsRetractions() throws SourceFailure {
        var hits = found("openalex");

        assertThat(hits.getFirst())
                .isEqualTo(new Hit(
                        "https://doi.org/10.5555/uno",
                        "https://doi.org/10.5555/uno",
                        "Población de México",
                        "La población creció; la población",
                        null,
                        "2021-01-25",
                        "cc-by",
                        true,
                        null));
        assertThat(hits.get(1).url()).isEqualTo("https://openalex.org/W2");
    }

    @Test
    void pubmedSaysWhatWasRetracted() throws SourceFailure {
        assertThat(found("pubmed"))
                .extracting(Hit::url, Hit::title, Hit::published, Hit::retracted)
                .containsExactly(
                        tuple("https://pubmed.ncbi.nlm.nih.gov/39984857/", "A withdrawn trial.", "2020-03-15", true),
                        tuple("https://pubmed.ncbi.nlm.nih.gov/39984678/", "A good trial.", "2021-01-01", false));
        assertThat(server.requests().getFirst().path()).contains("tool=cotejo").contains("email=lead%40example.org");
    }

    @Test
    void googlefactcheckGivesEachReviewItsRating() throws SourceFailure {
        var hits = found("googlefactcheck");

        assertThat(hits)
                .extracting(Hit::title)
                .containsExactly("No, son 126 millones", "México tiene 130 millones de habitantes");
        assertThat(hits.getFirst().snippet())
                .isEqualTo("Verificadora: Falso. Una cuenta: «México tiene 130 millones de habitantes»");
        assertThat(hits.getFirst().published()).isEqualTo("2021-02-03");
    }

    @Test
    void searxngAndBraveFindPagesAndAnAddressOfAnotherKindIsNone() throws SourceFailure {
        assertThat(found("searxng")).extracting(Hit::hasAddress).containsExactly(true, false);
        assertThat(found("brave"))
                .containsExactly(new Hit(
                        "https://www.inegi.org.mx/censo",
                        "https://www.inegi.org.mx/censo",
                        "Censo 2020",
                        "Resultados del censo",
                        null,
                        "2021-01-25",
                        null,
                        false,
                        null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brave", "googlefactcheck"})
    void aKeyGoesInAHeaderAndNotToAnotherOrigin(String id) throws SourceFailure {
        var header = id.equals("brave") ? "X-Subscription-Token" : "X-Goog-Api-Key";
        found(id);
        assertThat(server.requests()).allSatisfy(request -> {
            assertThat(request.header(header)).isEqualTo(KEY);
            assertThat(request.path()).doesNotContain(KEY);
            assertThat(request.header("User-Agent")).isEqualTo("Cotejo/0.1 (source search; lead@example.org)");
        });

        server.forget();
        server.answer("/" + id, SourceServer.redirect("http://localhost:" + server.port() + "/otro"));
        // By another name it is another origin, and not an allowed one.
        assertThat(reason(connector(id), MILLIS)).isEqualTo(Reason.ADDRESS_REFUSED);
        try (var other = new SourceServer()) {
            var settings = new SourceSettings(new MockEnvironment()
                    .withProperty("cotejo.sources." + id + ".base-url", server.base() + "/" + id)
                    .withProperty("cotejo.sources." + id + ".key", KEY));
            var client = new SourceClient(LocalRequests.allowing(server.port(), other.port()), settings);
            server.answer("/" + id, SourceServer.redirect(other.base() + "/otro"));
            var asked = id.equals("brave")
                    ? new BraveConnector(settings, client)
                    : new GoogleFactCheckConnector(settings, client);
            reason(asked, MILLIS);
            assertThat(other.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.head()).doesNotContain(KEY));
        }
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

        assertThat(reason(id, SourceServer.response("503 Unavailable", type, "{}")))
                .isEqualTo(Reason.HTTP_STATUS);
        assertThat(reason(id, SourceServer.response("429 Too Many", type, "{}")))
                .isEqualTo(Reason.TOO_MANY_REQUESTS);
        assertThat(reason(id, SourceServer.response("401 Unauthorized", type, "{}")))
                .isEqualTo(id.equals("searxng") ? Reason.JSON_NOT_ENABLED : Reason.KEY_REFUSED);
        assertThat(reason(id, SourceServer.ok("text/html; charset=utf-8", page)))
                .isEqualTo(Reason.WRONG_TYPE);
        assertThat(reason(id, SourceServer.ok(type, page))).isEqualTo(Reason.MALFORMED);
        assertThat(reason(id, SourceServer.ok(type, "[]"))).isEqualTo(Reason.MALFORMED);
        assertThat(reason(id, SourceServer.ok(type, "{\"otro\": {\"pages\": 3}}")))
                .isEqualTo(Reason.MALFORMED);
        assertThat(reason(id, SourceServer.ok(type, ""))).isEqualTo(Reason.MALFORMED);
        assertThat(reason(
                        id,
                        out -> out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type
                                        + "\r\nContent-Length: 9000\r\n\r\n{\"results\": [")
                                .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.MALFORMED);
        assertThat(reason(id, out -> out.write("garbage\r\n\r\n".getBytes(StandardCharsets.UTF_8))))
                .isIn(Reason.MALFORMED, Reason.UNREACHABLE);
        assertThat(reason(id, SourceServer.ok(type, " ".repeat(5_000_000)))).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(id, bomb(type))).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(id, SourceServer.redirect("/otra-vez"))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(reason(id, SourceServer.redirect(canary.base() + "/"))).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(reason(id, SourceServer.redirect("http://169.254.169.254/"))).isEqualTo(Reason.ADDRESS_REFUSED);
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

        assertThat(reason(connector("searxng"), 400)).isEqualTo(Reason.TIMEOUT);
        assertThat(reason(connector("brave"), 400)).isEqualTo(Reason.TIMEOUT);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
    }

    @Test
    void whoIsNotThereAndWhatIsInsideThisNetworkAreToldApart() {
        var port = server.port();
        server.close();

        assertThat(reason(connector("crossref", "http://127.0.0.1:" + port), MILLIS))
                .isEqualTo(Reason.UNREACHABLE);
        assertThat(reason(connector("crossref", canary.base()), MILLIS)).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(reason(connector("crossref", "http://10.0.0.1"), MILLIS)).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(reason(connector("crossref", "no address"), MILLIS)).isEqualTo(Reason.ADDRESS_REFUSED);
    }

    @Test
    void nothingFoundIsAnAnswer() throws SourceFailure {
        var json = "application/json";
        server.answer("/mediawiki", SourceServer.ok(json, "{\"pages\": []}"));
        server.answer("/kiwix", SourceServer.ok("application/rss+xml", "<?xml version='1.0'?><rss><channel/></rss>"));
        server.answer("/wikidata", SourceServer.ok(json, "{\"search\": [], \"success\": 1}"));
        server.answer("/crossref", SourceServer.ok(json, "{\"message\": {\"items\": []}}"));
        server.answer("/openalex", SourceServer.ok(json, "{\"results\": []}"));
        server.answer("/pubmed", SourceServer.ok(json, "{\"esearchresult\": {\"idlist\": []}}"));
        server.answer("/googlefactcheck", SourceServer.ok(json, "{}"));
        server.answer("/searxng", SourceServer.ok(json, "{\"results\": []}"));
        server.answer("/brave", SourceServer.ok(json, "{\"type\": \"search\", \"query\": {}}"));

        for (var id : List.of(
                "mediawiki",
                "kiwix",
                "wikidata",
                "crossref",
                "openalex",
                "pubmed",
                "googlefactcheck",
                "searxng",
                "brave")) {
            assertThat(connector(id).search(query(MILLIS))).as(id).isEmpty();
        }
    }

    @Test
    void whatASourceSaysOfItsOwnTroubleIsHeard() {
        server.answer("/mediawiki/rest.php", SourceServer.ok("application/json", Shapes.read("mediawiki-search.json")));
        server.answer("/mediawiki/api.php", SourceServer.ok("application/json", "{\"error\": {\"code\": \"maxlag\"}}"));
        server.answer("/wikidata", SourceServer.ok("application/json", "{\"error\": {\"code\": \"unknown\"}}"));
        server.answer("/pubmed", SourceServer.ok("application/json", "{\"error\": \"API rate limit exceeded\"}"));

        assertThat(reason(connector("mediawiki"), MILLIS)).isEqualTo(Reason.TOO_MANY_REQUESTS);
        assertThat(reason(connector("wikidata"), MILLIS)).isEqualTo(Reason.SOURCE_ERROR);
        assertThat(reason(connector("pubmed"), MILLIS)).isEqualTo(Reason.SOURCE_ERROR);
    }

    @Test
    void whatIsNotSetIsNamed() {
        var nothing = new MockEnvironment();

        assertThat(connector("brave", nothing).missing())
                .containsExactly("cotejo.sources.brave.base-url", "cotejo.sources.brave.key");
        assertThat(connector("kiwix", nothing).missing())
                .containsExactly("cotejo.sources.kiwix.base-url", "cotejo.sources.kiwix.book");
        assertThat(connector("openalex", nothing).missing()).containsExactly("cotejo.sources.openalex.base-url");
        assertThat(connector("brave").missing()).isEmpty();
    }
}
