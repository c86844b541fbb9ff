package org.cotejo.evidence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cotejo.evidence.source.Shapes;
import org.cotejo.evidence.source.SourceServer;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.World;
import org.cotejo.kernel.ProjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looking a claim up: sources asked side by side, and a trail that is written by itself and seen by its owner only. */
class SearchTest {
    private static SourceServer server;

    private final UUID claim = UUID.randomUUID();

    @BeforeAll
    static void serve() {
        server = new SourceServer(TestServer.SEARCH_PORT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void shapes() {
        server.forget();
        Shapes.serve(server);
    }

    private Map<String, Object> question(String query, String... connectors) {
        return Map.of("claim_id", claim, "query", query, "language", "es", "connectors", List.of(connectors));
    }

    private static JsonNode searched(World.Project project, World.Person person, Map<String, Object> question) {
        return person.client()
                .post(project.path() + "/searches", question)
                .expect(201)
                .json()
                .get("steps");
    }

    private JsonNode trail(World.Project project, World.Person person) {
        return person.client()
                .get(project.path() + "/searches?claim_id=" + claim)
                .expect(200)
                .json()
                .get("steps");
    }

    private static List<String> of(JsonNode steps, String member) {
        return steps.valueStream().map(step -> step.path(member).asString("")).toList();
    }

    @Test
    void sourcesAreAskedSideBySideAndEachStepIsRecorded() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();
        var empty = SourceServer.ok("application/rss+xml", "<?xml version='1.0'?><rss><channel/></rss>");
        server.answer("/kiwix/search", empty);
        server.answer(
                "/kiwix/search?content=cotejo_es&pattern=Popocat%C3%A9petl&",
                SourceServer.ok("application/rss+xml", Shapes.read("kiwix-search.xml")));
        server.answer("/searxng/search", out -> Thread.sleep(6_000));
        var start = System.nanoTime();

        var steps = searched(
                project, evaluator, Map.of("claim_id", claim, "query", "altitud del Popocatépetl", "language", "es"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
        assertThat(of(steps, "connector")).containsExactly("brave", "documents", "kiwix", "kiwix", "kiwix", "searxng");
        assertThat(of(steps, "query"))
                .containsExactly(
                        "altitud del Popocatépetl",
                        "altitud del Popocatépetl",
                        "altitud del Popocatépetl",
                        "altitud Popocatépetl",
                        "Popocatépetl",
                        "altitud del Popocatépetl");
        assertThat(of(steps, "hit_count")).containsExactly("1", "0", "0", "0", "1", "0");
        assertThat(of(steps, "failure")).containsExactly("", "", "", "", "", "timeout");
        assertThat(steps.get(5).get("message").asString()).isEqualTo("No respondió a tiempo.");
        assertThat(of(steps, "shortened_of"))
                .containsExactly(
                        "",
                        "",
                        "",
                        steps.get(2).get("step_id").asString(),
                        steps.get(2).get("step_id").asString(),
                        "");
        assertThat(steps.at("/4/hits/0/capture_url").asString())
                .isEqualTo(server.base() + "/kiwix/raw/cotejo_es/content/Popocat%C3%A9petl.html");
        assertThat(steps.at("/4/hits/0/revision").asString()).endsWith(" 2026-01-15");
        assertThat(trail(project, evaluator)).containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void aHitHasTheTierOfWhatWouldBeArchived() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();
        var before = searched(project, evaluator, question("Popocatépetl", "kiwix"));
        assertThat(before.at("/0/hits/0/tier").asString()).isEqualTo("D");
        var path = project.path() + "/sources";
        var registry =
                (ObjectNode) project.lead().client().get(path).expect(200).json();
        var rule = (ObjectNode) registry.at("/rules/0").deepCopy();
        var match = Map.of("host", "127.0.0.1", "path", "/kiwix", "subdomains", false);
        rule.put("id", "own").put("tier", "B").putPOJO("match", List.of(match));
        registry.withArray("/rules").add(rule);
        registry.remove("made_at");

        project.lead().client().put(path, registry).expect(200);

        var after = searched(project, evaluator, question("Popocatépetl", "kiwix"));
        assertThat(after.at("/0/hits/0/tier").asString()).isEqualTo("B");
        assertThat(trail(project, evaluator).at("/0/hits/0/tier").asString()).isEqualTo("B");
    }

    @Test
    void theKeyIsToldToItsSourceAndNobodyElse() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();
        server.answer("/brave/res/v1/web/search", SourceServer.response("401 Unauthorized", "application/json", "{}"));

        var steps = searched(project, evaluator, question("censo", "brave"));

        assertThat(server.requests().getFirst().header("X-Subscription-Token")).isEqualTo(TestServer.SEARCH_KEY);
        assertThat(of(steps, "failure")).containsExactly("key_refused");
        var rows = TestServer.jdbc()
                .sql("select step::text from evidence.search_step as step where claim_id = :claim")
                .param("claim", claim)
                .query(String.class)
                .list();
        var connectors = evaluator
                .client()
                .get(project.path() + "/connectors")
                .expect(200)
                .body();
        assertThat(rows).hasSize(1);
        assertThat(rows + connectors + steps).doesNotContain(TestServer.SEARCH_KEY);
    }

    @Test
    void aTrailIsSeenByItsOwnerOnly() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();
        var other = project.evaluator();
        var steps = searched(project, evaluator, question("censo", "brave"));
        var hit = project.path() + "/searches/" + steps.at("/0/step_id").asString() + "/hits/1";

        assertThat(trail(project, other)).isEmpty();
        assertThat(trail(project, project.lead())).isEmpty();
        other.client().post(hit + "/open").expect(404);
        other.client().post(hit + "/close").expect(404);
        World.lead()
                .client()
                .get(project.path() + "/searches?claim_id=" + claim)
                .expect(404);
        World.lead()
                .client()
                .post(project.path() + "/searches", question("censo", "brave"))
                .expect(404);
        assertThat(TestServer.bean(SearchTrails.class)
                        .of(
                                new ProjectId(UUID.fromString(project.id())),
                                evaluator.account().id(),
                                List.of(claim, UUID.randomUUID())))
                .singleElement()
                .satisfies(step -> assertThat(step.hits()).hasSize(1));
    }

    @Test
    void whatWasReadAndForHowLongIsPartOfTheTrail() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();
        var steps = searched(project, evaluator, question("censo", "brave"));
        var hit = project.path() + "/searches/" + steps.at("/0/step_id").asString() + "/hits/1";

        evaluator.client().post(hit + "/close").expect(204);
        assertThat(trail(project, evaluator).at("/0/hits/0/opened_at").isNull()).isTrue();
        for (var time = 0; time < 2; time++) {
            evaluator.client().post(hit + "/open").expect(204);
            TestServer.CLOCK.goForward(Duration.ofSeconds(40));
            evaluator.client().post(hit + "/close").expect(204);
        }
        evaluator.client().post(hit + "/open").expect(204);
        TestServer.CLOCK.goForward(Duration.ofHours(3));
        evaluator.client().post(hit + "/close").expect(204);

        var read = trail(project, evaluator).at("/0/hits/0");
        assertThat(read.get("opened_at").asString()).isNotEmpty();
        assertThat(read.get("dwell_millis").asLong()).isBetween(1_880_000L, 1_940_000L);
        evaluator.client().post(hit.replace("/hits/1", "/hits/9") + "/open").expect(404);
    }

    @Test
    void whatCannotBeAskedSaysWhatIsMissing() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator().client();
        var path = project.path() + "/searches";

        var connectors =
                evaluator.get(project.path() + "/connectors").expect(200).json().get("connectors");
        assertThat(of(connectors, "connector"))
                .contains(
                        "brave",
                        "crossref",
                        "documents",
                        "googlefactcheck",
                        "kiwix",
                        "mediawiki",
                        "openalex",
                        "pubmed",
                        "searxng",
                        "wikidata");
        var google = connectors
                .valueStream()
                .filter(each -> each.get("connector").asString().equals("googlefactcheck"))
                .findFirst()
                .orElseThrow();
        assertThat(google.get("ready").asBoolean()).isFalse();
        assertThat(google.get("message").asString()).isEqualTo("Falta configurar: cotejo.sources.googlefactcheck.key");
        var refused = evaluator.post(path, question("censo", "crossref")).expect(422);
        assertThat(refused.problem()).isEqualTo("connector-not-ready");
        assertThat(refused.body()).contains("cotejo.sources.crossref.base-url");
        assertThat(evaluator.post(path, question("censo", "bing")).expect(422).problem())
                .isEqualTo("connector-unknown");
        assertThat(evaluator.post(path, question(" ", "brave")).expect(422).problem())
                .isEqualTo("search-query");
        assertThat(evaluator
                        .post(path, question("x".repeat(301), "brave"))
                        .expect(422)
                        .problem())
                .isEqualTo("search-query");
        assertThat(evaluator
                        .post(path, Map.of("claim_id", claim, "query", "censo", "language", "fr"))
                        .expect(422)
                        .problem())
                .isEqualTo("search-language");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aStepIsNeverChanged() {
        var project = World.runningWith("x");
        var steps = searched(project, project.evaluator(), question("censo", "brave"));
        var id = UUID.fromString(steps.at("/0/step_id").asString());

        for (var change : List.of(
                "update evidence.search_step set query = 'otra' where step_id = :id",
                "delete from evidence.search_hit where step_id = :id",
                "update evidence.search_hit set url = 'otra' where step_id = :id")) {
            assertThatThrownBy(
                            () -> TestServer.jdbc().sql(change).param("id", id).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void searchesThatWaitForASlowSourceKeepNobodyElseWaiting() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();
        server.answer("/searxng/search", out -> Thread.sleep(6_000));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var searches = IntStream.range(0, 12)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> searched(project, evaluator, question("censo", "searxng")), threads))
                    .toList();
            var end = Instant.now().plus(Duration.ofSeconds(20));
            while (server.requests().size() < 12 && Instant.now().isBefore(end)) Thread.onSpinWait();
            assertThat(server.requests()).hasSize(12);
            var start = System.nanoTime();

            evaluator.client().get("/api/v1/projects").expect(200);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(searches).noneMatch(CompletableFuture::isDone);
            assertThat(searches)
                    .allSatisfy(
                            search -> assertThat(of(search.join(), "failure")).containsExactly("timeout"));
        }
    }
}
