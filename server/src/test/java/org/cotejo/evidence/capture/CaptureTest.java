package org.cotejo.evidence.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.cotejo.harness.SourceSite;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** Ordering a capture: it waits, is fetched politely, kept for ever, and shown to those who may see it. */
class CaptureTest {
    private static final String PAGE =
            "<!doctype html><title>Censo</title><p>En 2020 la población era de 126 014 024.</p><p>"
                    + "Más texto de la página. ".repeat(20) + "</p>";
    private static HostileServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = new HostileServer(TestServer.SOURCE_PORT);
        server.answer(
                "/censo",
                out -> out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE)
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static String url(String path) {
        return "http://127.0.0.1:" + TestServer.SOURCE_PORT + path;
    }

    private static JsonNode finished(World.Project project, World.Person person, String path) {
        var order = person.client()
                .post(project.path() + "/captures", Map.of("url", url(path)))
                .expect(202)
                .json();
        assertThat(order.get("state").asString()).isEqualTo("waiting");
        return SourceSite.finished(project, person, order);
    }

    @Test
    void whatIsOrderedIsArchivedAndAQuotationIsFoundInIt() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();

        var order = finished(project, evaluator, "/censo");

        assertThat(order.get("state").asString()).isEqualTo("captured");
        assertThat(order.at("/capture/usable").asBoolean()).isTrue();
        assertThat(order.at("/capture/title").asString()).isEqualTo("Censo");
        var path = project.path() + "/captures/" + order.get("order_id").asString();
        assertThat(evaluator
                        .client()
                        .get(path + "/text")
                        .expect(200)
                        .json()
                        .get("text")
                        .asString())
                .startsWith("En 2020");
        var quote = evaluator
                .client()
                .post(path + "/quote", Map.of("quote", "126 014 024"))
                .expect(200)
                .json();
        assertThat(quote.get("found").asBoolean()).isTrue();
        var other = evaluator
                .client()
                .post(path + "/quote", Map.of("quote", "126 014 025"))
                .expect(200)
                .json();
        assertThat(other.get("found").asBoolean()).isFalse();
        assertThat(evaluator
                        .client()
                        .get(project.path() + "/captures")
                        .expect(200)
                        .json()
                        .get("captures"))
                .hasSize(1);
    }

    @Test
    void anotherEvaluatorSeesNothingOfItAndTheLeadDoes() {
        var project = World.runningWith("x");
        var order = finished(project, project.evaluator(), "/censo");
        var path = project.path() + "/captures/" + order.get("order_id").asString();

        project.evaluator().client().get(path).expect(404);
        project.evaluator().client().get(path + "/text").expect(404);
        project.lead().client().get(path + "/file").expect(200);
    }

    @Test
    void whatCannotBeFetchedSaysWhy() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();

        var refused = evaluator
                .client()
                .post(project.path() + "/captures", Map.of("url", "ftp://example.org/"))
                .expect(422);
        assertThat(refused.body()).contains("capture-address").contains("/url");
        var inner = evaluator
                .client()
                .post(project.path() + "/captures", Map.of("url", "http://169.254.169.254/"))
                .expect(202)
                .json();
        var ended = SourceSite.finished(project, evaluator, inner);
        assertThat(ended.get("state").asString()).isEqualTo("refused");
        assertThat(ended.get("code").asString()).isEqualTo("address_refused");
    }

    @Test
    void oneHostIsAskedForOneDocumentAtATime() {
        var project = World.runningWith("x");
        var evaluator = project.evaluator();
        var before = server.connections();
        var orders = new ArrayList<JsonNode>();
        for (var index = 0; index < 4; index++) {
            orders.add(evaluator
                    .client()
                    .post(project.path() + "/captures", Map.of("url", url("/censo?" + index)))
                    .expect(202)
                    .json());
        }

        for (var order : orders)
            assertThat(SourceSite.finished(project, evaluator, order)
                            .get("state")
                            .asString())
                    .isEqualTo("captured");
        assertThat(server.connections() - before).isEqualTo(4);
        assertThat(server.connectionsAtOnceMax()).isEqualTo(1);
    }

    @Test
    void anArchivedFileIsNeverChanged() {
        var project = World.runningWith("x");
        var order = finished(project, project.evaluator(), "/censo");
        var id = order.at("/capture/capture_id").asString();

        assertThatThrownBy(() -> TestServer.jdbc()
                        .sql("update evidence.capture set title = 'otro' where capture_id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> TestServer.jdbc()
                        .sql(
                                "insert into evidence.capture_file (capture_id, bytes) values (:id, '\\x00') on conflict do nothing")
                        .param("id", "0".repeat(64))
                        .update())
                .as("bytes that are not those of the name")
                .isInstanceOf(DataAccessException.class);
    }
}
