package org.cotejo.harness;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** A small site whose pages can be archived and quoted. One at a time: captures are allowed from its port. */
public final class SourceSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    public SourceSite() throws IOException {
        server = HttpServer.create(
                new InetSocketAddress(InetAddress.getByName("127.0.0.1"), TestServer.SOURCE_PORT), 50);
        server.createContext("/", exchange -> {
            var text = pages.get(exchange.getRequestURI().getPath());
            var body = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(text == null ? 404 : 200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    /** A page with a title and enough text to be a page. */
    public SourceSite page(String path, String title, String text) {
        pages.put(
                path,
                "<!doctype html><title>" + title + "</title><p>" + text + "</p><p>"
                        + "Más texto de la página. ".repeat(20) + "</p>");
        return this;
    }

    /** From now on it is not there. */
    public void remove(String path) {
        pages.remove(path);
    }

    /** Archives a page and waits for it; the order with its capture. */
    public static JsonNode capture(World.Project project, World.Person person, String path) {
        var url = "http://127.0.0.1:" + TestServer.SOURCE_PORT + path;
        var order = person.client()
                .post(project.path() + "/captures", Map.of("url", url))
                .expect(202)
                .json();
        return finished(project, person, order);
    }

    /** Waits for an order to be carried out. */
    public static JsonNode finished(World.Project project, World.Person person, JsonNode order) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            var now = person.client()
                    .get(project.path() + "/captures/" + order.get("order_id").asString())
                    .expect(200)
                    .json();
            if (!now.get("state").asString().equals("waiting")) return now;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("the capture did not end: " + order);
    }

    /** Crossref tells somebody of the project that what is at an address was retracted. */
    public static void retract(World.Project project, String url) {
        var step = UUID.randomUUID();
        TestServer.jdbc()
                .sql("""
                insert into evidence.search_step
                       (step_id, project_id, claim_id, evaluator_id, connector, query, language, at, hit_count, duration_ms)
                values (:step, :project::uuid, gen_random_uuid(), gen_random_uuid(), 'crossref', 'censo', 'es', now(), 1, 5)
                """)
                .param("step", step)
                .param("project", project.id())
                .update();
        TestServer.jdbc().sql("""
                insert into evidence.search_hit (step_id, rank, url, capture_url, title, snippet, retracted)
                values (:step, 1, :url, :url, 'Censo', '', true)
                """).param("step", step).param("url", url).update();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
