package org.cotejo.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.cotejo.evidence.capture.LocalRequests;
import org.cotejo.kernel.ProjectId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.env.StandardEnvironment;

/**
 * The services themselves, asked only with `-Dcotejo.live=true`: those without a key at their public addresses, those with one
 * where the environment has it (`COTEJO_SOURCES_BRAVE_KEY` and so on).
 */
class LiveSourcesTest {
    private static final int MILLIS = 20_000;

    @TestFactory
    Stream<DynamicTest> everySourceThatIsSetUpFindsSomething() {
        if (!Boolean.getBoolean("cotejo.live")) return Stream.empty();
        var settings = new SourceSettings(withAddresses(new StandardEnvironment()));
        var client = new SourceClient(LocalRequests.allowing(), settings);
        return Stream.of(
                        new MediaWikiConnector(settings, client),
                        new WikidataConnector(settings, client),
                        new CrossrefConnector(settings, client),
                        new OpenAlexConnector(settings, client),
                        new PubMedConnector(settings, client),
                        new GoogleFactCheckConnector(settings, client),
                        new BraveConnector(settings, client))
                .filter(connector -> connector.missing().isEmpty())
                .map(connector -> DynamicTest.dynamicTest(connector.id(), () -> {
                    var query = new SourceQuery(
                            new ProjectId(new UUID(0, 1)), "Mexico", "en", 5, SourceQuery.Deadline.in(MILLIS));
                    assertThat(connector.search(query)).isNotEmpty().allMatch(Hit::hasAddress);
                }));
    }

    private static StandardEnvironment withAddresses(StandardEnvironment environment) {
        environment
                .getPropertySources()
                .addLast(new org.springframework.core.env.MapPropertySource(
                        "public",
                        java.util.Map.of(
                                "cotejo.sources.mediawiki.base-url",
                                "https://{language}.wikipedia.org/w",
                                "cotejo.sources.wikidata.base-url",
                                "https://www.wikidata.org/w",
                                "cotejo.sources.crossref.base-url",
                                "https://api.crossref.org",
                                "cotejo.sources.openalex.base-url",
                                "https://api.openalex.org",
                                "cotejo.sources.pubmed.base-url",
                                "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
                                "cotejo.sources.googlefactcheck.base-url",
                                "https://factchecktools.googleapis.com",
                                "cotejo.sources.brave.base-url",
                                "https://api.search.brave.com")));
        return environment;
    }
}
