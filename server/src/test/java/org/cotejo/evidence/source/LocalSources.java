package org.cotejo.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.cotejo.evidence.capture.LocalRequests;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.kernel.ProjectId;
import org.springframework.mock.env.MockEnvironment;

/** All connectors, each set up for its own path of one local server, and a canary that none of them may reach. */
final class LocalSources implements AutoCloseable {
    static final String KEY = "clave-secreta-123";
    static final int MILLIS = 3_000;

    private final SourceServer server = new SourceServer();
    private final SourceServer canary = new SourceServer();

    @Override
    public void close() {
        server.close();
        canary.close();
    }

    SourceServer server() {
        return server;
    }

    SourceServer canary() {
        return canary;
    }

    SourceConnector connector(String id) {
        return connector(id, server.base() + "/" + id);
    }

    SourceConnector connector(String id, String base) {
        var environment = new MockEnvironment()
                .withProperty("cotejo.sources.contact", "lead@example.org")
                .withProperty("cotejo.sources.kiwix.book", "cotejo_{language}")
                .withProperty("cotejo.sources." + id + ".base-url", base)
                .withProperty("cotejo.sources." + id + ".key", KEY);
        return connector(id, environment);
    }

    SourceConnector connector(String id, MockEnvironment environment) {
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

    static SourceQuery query(int millis) {
        return new SourceQuery(
                new ProjectId(new UUID(0, 1)), "población & año", "es", 10, SourceQuery.Deadline.in(millis));
    }

    List<Hit> found(String id) throws SourceFailure {
        Shapes.serve(server);
        return connector(id).search(query(MILLIS));
    }

    Reason reason(SourceConnector connector, int millis) {
        var failure = catchThrowableOfType(SourceFailure.class, () -> connector.search(query(millis)));
        assertThat(failure).as(connector.id()).isNotNull().hasMessageNotContaining(KEY);
        return failure.reason();
    }

    /** What becomes of an answer, whatever is asked. */
    Reason reason(String id, SourceServer.Answer answer) {
        server.forget();
        server.answer("/", answer);
        return reason(connector(id), MILLIS);
    }
}
