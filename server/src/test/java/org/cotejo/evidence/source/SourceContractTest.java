package org.cotejo.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cotejo.evidence.capture.LocalRequests;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Every connector against a local server of the documented shape: what it makes of an answer, and of one that is none. */
class SourceContractTest {
    private final LocalSources sources = new LocalSources();
    private final SourceServer server = sources.server();

    @AfterEach
    void stop() {
        sources.close();
    }

    @Test
    void mediawikiPinsAPageToItsRevision() throws SourceFailure {
        assertThat(sources.found("mediawiki"))
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
        assertThat(sources.found("kiwix"))
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
        assertThat(sources.found("wikidata"))
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
        var hits = sources.found("crossref");

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
        var hits = sources.found("openalex");

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
        assertThat(sources.found("pubmed"))
                .extracting(Hit::url, Hit::title, Hit::published, Hit::retracted)
                .containsExactly(
                        tuple("https://pubmed.ncbi.nlm.nih.gov/39984857/", "A withdrawn trial.", "2020-03-15", true),
                        tuple("https://pubmed.ncbi.nlm.nih.gov/39984678/", "A good trial.", "2021-01-01", false));
        assertThat(server.requests().getFirst().path()).contains("tool=cotejo").contains("email=lead%40example.org");
    }

    @Test
    void googlefactcheckGivesEachReviewItsRating() throws SourceFailure {
        var hits = sources.found("googlefactcheck");

        assertThat(hits)
                .extracting(Hit::title)
                .containsExactly("No, son 126 millones", "México tiene 130 millones de habitantes");
        assertThat(hits.getFirst().snippet())
                .isEqualTo("Verificadora: Falso. Una cuenta: «México tiene 130 millones de habitantes»");
        assertThat(hits.getFirst().published()).isEqualTo("2021-02-03");
    }

    @Test
    void searxngAndBraveFindPagesAndAnAddressOfAnotherKindIsNone() throws SourceFailure {
        assertThat(sources.found("searxng")).extracting(Hit::hasAddress).containsExactly(true, false);
        assertThat(sources.found("brave"))
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
        sources.found(id);
        assertThat(server.requests()).allSatisfy(request -> {
            assertThat(request.header(header)).isEqualTo(LocalSources.KEY);
            assertThat(request.path()).doesNotContain(LocalSources.KEY);
            assertThat(request.header("User-Agent")).isEqualTo("Cotejo/0.1 (source search; lead@example.org)");
        });

        server.forget();
        server.answer("/" + id, SourceServer.redirect("http://localhost:" + server.port() + "/otro"));
        // By another name it is another origin, and not an allowed one.
        assertThat(sources.reason(sources.connector(id), LocalSources.MILLIS)).isEqualTo(Reason.ADDRESS_REFUSED);
        try (var other = new SourceServer()) {
            var settings = new SourceSettings(new MockEnvironment()
                    .withProperty("cotejo.sources." + id + ".base-url", server.base() + "/" + id)
                    .withProperty("cotejo.sources." + id + ".key", LocalSources.KEY));
            var client = new SourceClient(LocalRequests.allowing(server.port(), other.port()), settings);
            server.answer("/" + id, SourceServer.redirect(other.base() + "/otro"));
            var asked = id.equals("brave")
                    ? new BraveConnector(settings, client)
                    : new GoogleFactCheckConnector(settings, client);
            sources.reason(asked, LocalSources.MILLIS);
            assertThat(other.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.head()).doesNotContain(LocalSources.KEY));
        }
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
            assertThat(sources.connector(id).search(LocalSources.query(LocalSources.MILLIS)))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotSetIsNamed() {
        var nothing = new MockEnvironment();

        assertThat(sources.connector("brave", nothing).missing())
                .containsExactly("cotejo.sources.brave.base-url", "cotejo.sources.brave.key");
        assertThat(sources.connector("kiwix", nothing).missing())
                .containsExactly("cotejo.sources.kiwix.base-url", "cotejo.sources.kiwix.book");
        assertThat(sources.connector("openalex", nothing).missing())
                .containsExactly("cotejo.sources.openalex.base-url");
        assertThat(sources.connector("brave").missing()).isEmpty();
    }
}
