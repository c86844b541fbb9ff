package org.cotejo.evidence.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cotejo.harness.SourceSite;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sources that were cited are fetched again: what became of each quotation is told, and no verdict changes. */
class RecheckTest {
    private static final String EXACT = "la población era de 126 014 024 habitantes";
    private static final String TEXT = "El censo cuenta que en 2020 " + EXACT + " en todo el país.";
    private static SourceSite site;

    @BeforeAll
    static void open() throws IOException {
        site = new SourceSite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private final World.Project project = World.emptyProject()
            .importing(
                    "rows.jsonl",
                    "{\"id\": \"a\", \"prompt\": \"¿Cuántos?\", \"response\": \"130 millones.\", \"model\": \"m\"}\n")
            .overlap(1)
            .publish();
    private final World.Person evaluator = project.evaluator();

    private String quote(Work work, String path) {
        var order = SourceSite.capture(project, evaluator, path);
        var text = evaluator
                .client()
                .get(project.path() + "/captures/" + order.get("order_id").asString() + "/text")
                .expect(200)
                .json()
                .get("text")
                .asString();
        work.claim("Eran 130 millones: " + path, "contradicted");
        var claims = work.content().withArray("/claims");
        var evidence = ((ObjectNode) claims.get(claims.size() - 1)).putObject("evidence");
        evidence.put("reference_date", "2020-03-15");
        var citation = evidence.putArray("citations").addObject();
        citation.put("id", UUID.randomUUID().toString()).put("stance", "contradicts");
        citation.putObject("quote")
                .put("capture_id", order.at("/capture/capture_id").asString())
                .put("start", text.indexOf(EXACT))
                .put("end", text.indexOf(EXACT) + EXACT.length())
                .put("exact", EXACT)
                .put("prefix", "")
                .put("suffix", "");
        return order.get("url").asString();
    }

    private JsonNode listed() {
        return project.lead()
                .client()
                .get(project.path() + "/rechecks")
                .expect(200)
                .json();
    }

    private void untilItHasEnded() throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!listed().get("running_since").isNull()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(200);
        }
    }

    private JsonNode rechecks(int count) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(120));
        while (Instant.now().isBefore(end)) {
            var found = listed().get("rechecks");
            if (found.size() == count) return found;
            Thread.sleep(200);
        }
        throw new AssertionError("expected " + count + " re-checks");
    }

    @Test
    void whatBecameOfEachQuotationIsToldWithWhatStandsThereNow() throws InterruptedException {
        var pages = Map.of(
                "/same",
                "same",
                "/context",
                "context_changed",
                "/twice",
                "ambiguous",
                "/other",
                "changed",
                "/gone",
                "gone",
                "/lost",
                "soft_404");
        var work = Work.next(project, evaluator);
        for (var path : pages.keySet()) {
            site.page(path, "Censo", TEXT);
            quote(work, path);
        }
        work.submit().expect(201);

        site.page("/same", "Otro título", "Novedades. " + TEXT);
        site.page("/context", "Censo", "Según dijo el instituto, " + EXACT + ", sin contar a nadie más.");
        site.page("/twice", "Censo", "Uno dice que " + EXACT + "; otro, que " + EXACT + " también.");
        site.page("/other", "Censo", TEXT.replace("024", "025"));
        site.page("/lost", "404 - Página no encontrada", "La página que busca no existe. Error 404.");
        site.remove("/gone");
        evaluator.client().post(project.path() + "/rechecks", Map.of()).expect(403);
        evaluator.client().get(project.path() + "/rechecks").expect(403);
        assertThat(listed().get("cited").asInt()).isEqualTo(pages.size());
        assertThat(listed().get("running_since").isNull()).isTrue();
        project.lead().client().post(project.path() + "/rechecks", Map.of()).expect(202);
        // One page a second is asked of a host, so it is under way for some seconds.
        var since = Instant.parse(listed().get("running_since").asString());

        var states = new TreeMap<String, String>();
        var nearest = "";
        for (var one : rechecks(pages.size())) {
            var url = one.get("url").asString();
            assertThat(Instant.parse(one.get("at").asString())).isAfterOrEqualTo(since);
            states.put(url.substring(url.lastIndexOf('/')), one.get("state").asString());
            if (url.endsWith("/other")) nearest = one.get("nearest").asString();
        }
        assertThat(states).isEqualTo(new TreeMap<>(pages));
        assertThat(nearest).isEqualTo(EXACT.replace("024", "025"));
        untilItHasEnded();
        assertThat(TestServer.jdbc()
                        .sql("select count(distinct verdict) from evidence.claim where project_id = :id::uuid")
                        .param("id", project.path().substring(project.path().lastIndexOf('/') + 1))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aSourceThatIsRetractedLaterComesToTheLeadAndNoVerdictChanges() {
        site.page("/paper", "Un artículo", TEXT);
        var work = Work.next(project, evaluator);
        var url = quote(work, "/paper");
        work.submit().expect(201);
        assertThat(listed().get("rechecks")).isEmpty();

        SourceSite.retract(project, url);

        var found = listed().get("rechecks");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/state").isNull()).isTrue();
        assertThat(found.at("/0/retracted_at").isString()).isTrue();
        assertThat(found.at("/0/exact").asString()).isEqualTo(EXACT);
        var verdicts = project.lead()
                .client()
                .get(project.path() + "/facts/claims")
                .expect(200)
                .json();
        assertThat(verdicts.at("/claims/0/verdict").asString()).isEqualTo("contradicted");
    }
}
