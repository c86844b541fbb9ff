package org.cotejo.evidence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cotejo.evidence.capture.CaptureCommand;
import org.cotejo.evidence.source.Hit;
import org.cotejo.evidence.source.SourceConnector;
import org.cotejo.evidence.source.SourceFailure;
import org.cotejo.evidence.source.SourceQuery;
import org.cotejo.evidence.source.WikiServers;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The connectors of MediaWiki and Kiwix against the real servers. */
@Tag("wiki")
class WikiSourcesTest {
    // A wiki whose caches are cold, on a busy machine.
    private static final int MILLIS = 30_000;
    private static final InstantSource CLOCK = InstantSource.system();

    private static SourceQuery query(String words) {
        var project = new ProjectId(new UUID(0, 1));
        return new SourceQuery(project, words, "es", 10, SourceQuery.Deadline.in(MILLIS));
    }

    private static Hit only(SourceConnector connector, String words) throws SourceFailure {
        var hits = connector.search(query(words));
        assertThat(hits).as(words).hasSize(1);
        return hits.getFirst();
    }

    /** What a capture of the address makes of a quotation. */
    private static JsonNode captured(String url, int port, String quote) {
        var out = new ByteArrayOutputStream();
        CaptureCommand.run(
                List.of(url, "--allow", "127.0.0.1:" + port, "--quote", quote, "--json"),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    @Test
    void aPermalinkOfAWikiKeepsWhatThePageSaidAfterItWasEdited() throws SourceFailure {
        var wiki = WikiServers.Wiki.connector();
        var quote = "mide 600 km de largo";

        var before = only(wiki, "Grijalva");
        WikiServers.Wiki.write("Río Grijalva", "El río Grijalva nace en Guatemala y mide 480 km de largo.");
        var after = only(wiki, "Grijalva");

        assertThat(before.title()).isEqualTo("Río Grijalva");
        assertThat(before.snippet()).contains("El río Grijalva nace en Guatemala");
        assertThat(before.license()).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/deed.es");
        assertThat(before.captureUrl()).endsWith("/index.php?oldid=" + before.revision());
        assertThat(after.revision()).isNotEqualTo(before.revision());
        var port = WikiServers.Wiki.port();
        var kept = captured(before.captureUrl(), port, quote);
        assertThat(kept.get("usable").asBoolean()).as(kept.toString()).isTrue();
        assertThat(kept.at("/quote/found").asBoolean()).isTrue();
        assertThat(captured(before.url(), port, quote).at("/quote/found").asBoolean())
                .as("the page under its title has moved on")
                .isFalse();
        assertThat(captured(after.captureUrl(), port, "480 km")
                        .at("/quote/found")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aWikiFindsWordsOfATextAndSaysWhenThereIsNothing() throws SourceFailure {
        var wiki = WikiServers.Wiki.connector();

        assertThat(only(wiki, "metros nivel mar").title()).isEqualTo("Popocatépetl");
        assertThat(wiki.search(query("Iztaccíhuatl"))).isEmpty();
    }

    @Test
    void kiwixGoesOnWithFewerWordsAndEveryQuestionIsAStep() {
        var connectors = new Connectors(
                List.of(WikiServers.Kiwix.connector(WikiServers.BOOK)), new Ids(CLOCK, new Random(1)), CLOCK);

        var attempts = connectors.ask(connectors.all(), query("altitud metros mar"));

        assertThat(attempts)
                .extracting(Attempt::query)
                .containsExactly("altitud metros mar", "altitud metros", "metros mar");
        assertThat(attempts).extracting(attempt -> attempt.hits().size()).containsExactly(0, 0, 1);
        assertThat(attempts).extracting(Attempt::failure).allMatch(java.util.Optional::isEmpty);
        assertThat(attempts.getLast().shortened()).contains(attempts.getFirst().id());
    }

    @Test
    void kiwixFindsWithoutAccentsAndItsPagesAreCapturedAsTheyStandInTheBook() throws SourceFailure {
        var hit = only(WikiServers.Kiwix.connector("cotejo_{language}_2026-01"), "popocatepetl");

        assertThat(hit.title()).isEqualTo("Popocatépetl");
        assertThat(hit.captureUrl())
                .isEqualTo(WikiServers.Kiwix.base() + "/raw/" + WikiServers.BOOK + "/content/volcan.html");
        assertThat(hit.revision()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} \\d{4}-\\d\\d-\\d\\d");
        assertThat(hit.revision()).endsWith(hit.published());
        var capture = captured(hit.captureUrl(), WikiServers.Kiwix.port(), "El Popocatépetl mide 5426 metros");
        assertThat(capture.get("usable").asBoolean()).as(capture.toString()).isTrue();
        assertThat(capture.at("/quote/level").asString()).isEqualTo("exact");
    }

    @Test
    void aBookThatIsNotThereIsAFailure() {
        var kiwix = WikiServers.Kiwix.connector("otro");

        var failure = catchThrowableOfType(SourceFailure.class, () -> kiwix.search(query("metros")));

        assertThat(failure.reason()).isEqualTo(SourceFailure.Reason.HTTP_STATUS);
    }
}
