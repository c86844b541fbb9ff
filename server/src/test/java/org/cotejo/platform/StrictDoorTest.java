package org.cotejo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.cotejo.harness.Client;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;

/** What is not what it should be is refused with its place, in both languages, and is never a fault of ours. */
class StrictDoorTest {
    private static final String NUL = "\\u0000";
    private final World.Person lead = World.lead();

    @Test
    void noNumberBecomesAnotherAndNoTextANumber() {
        var project = World.emptyProject(lead);
        var before = lead.client().get(project.path()).json().get("overlap").asInt();

        for (var body : List.of("{\"overlap\": 2.5}", "{\"overlap\": \"3\"}", "{\"overlap\": true}", "{\"name\": 5}")) {
            var refused = lead.client().patch(project.path(), body).expect(400).json();

            assertThat(refused.at("/errors/0/pointer").asString()).as(body).isIn("/overlap", "/name");
        }
        assertThat(lead.client().get(project.path()).json().get("overlap").asInt())
                .isEqualTo(before);
    }

    @Test
    void aRatingOfTwoPointNineIsNoTwo() {
        var work = Work.on("Texto.");
        var body = "{\"content\": " + work.content().toString().replaceFirst("\"value\":4", "\"value\":2.9") + "}";

        var refused = work.client()
                .post(work.path() + "/submission", body, "Idempotency-Key", "k")
                .expect(400)
                .json();

        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/content/ratings/0/value");
    }

    @Test
    void noNullHidesInAList() {
        var admin = World.admin();

        admin.client()
                .post("/api/v1/accounts", "{\"display_name\": \"X\", \"roles\": [null], \"locale\": \"es\"}")
                .expect(400);
        var work = Work.on("Texto.");
        work.client()
                .post(work.path() + "/signals", "{\"sent_at\": 1, \"signals\": [null]}")
                .expect(400);
    }

    @Test
    void textThatCannotBeStoredIsRefusedWhereverItStands() {
        var bodies = Map.of(
                "/api/v1/projects", "{\"name\": \"a" + NUL + "\"}",
                "/api/v1/session", "{\"email\": \"a" + NUL + "@b.c\", \"password\": \"una clave larga\"}");
        bodies.forEach((path, body) -> {
            var refused = lead.client().post(path, body).expect(422);

            assertThat(refused.problem()).isEqualTo("text-unstorable");
            assertThat(refused.json().at("/errors/0/pointer").asString()).isIn("/name", "/email");
        });
        lead.client()
                .patch("/api/v1/account", "{\"display_name\": \"\\ud800\"}")
                .expect(422);
    }

    @Test
    void anAddressThatIsNoTextIsTheCallersFault() {
        var project = World.emptyProject(lead);

        for (var query : List.of("category=%00", "category=%ED%A0%80", "cursor=x", "model=x")) {
            var refused = lead.client().get(project.path() + "/marks?" + query);

            assertThat(refused.status()).as(query).isEqualTo(400);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        }
        World.admin().client().get("/api/v1/accounts?cursor=x").expect(400);
        World.admin().client().get("/api/v1/accounts?cursor=").expect(200);
    }

    @Test
    void namesAndKeysHaveTheirBounds() {
        var long9000 = "x".repeat(9_000);
        var project = World.emptyProject(lead);

        Client.stranger()
                .post("/api/v1/session", Map.of("email", long9000 + "@b.c", "password", "una clave larga"))
                .expect(401);
        lead.client()
                .patch("/api/v1/account", Map.of("email", long9000 + "@b.c"))
                .expect(422);
        lead.client()
                .upload(project.path() + "/imports?filename=" + long9000.substring(0, 300), new byte[1])
                .expect(422);
        var work = Work.on("Texto.");
        work.submit("k".repeat(201)).expect(400);
        work.submit(" ").expect(400);
        work.client()
                .post(
                        work.path() + "/signals",
                        Map.of(
                                "sent_at",
                                1L << 62,
                                "signals",
                                List.of(Map.of("tab", "a", "seq", 1, "t", 1L << 62, "kind", "open"))))
                .expect(422);
    }

    @Test
    void aKeyStandsForOneContent() {
        var work = Work.on("Texto.");
        work.submit("k").expect(201);

        work.submit("k").expect(200);
        work.change(content -> content.put("justification", "Otra."));

        assertThat(work.submit("k").expect(422).problem()).isEqualTo("key-reused");
    }

    @Test
    void aQuotationNeedsItsPlace() {
        var mark = Work.on("Texto.").omission("COM.missing", "minor");
        mark.lastMark().put("exact", "inventado");
        var claim = Work.on("Texto.").claim("Dice algo.", "supported");
        ((tools.jackson.databind.node.ObjectNode) claim.content().at("/claims/0")).put("exact", "inventado");

        for (var work : List.of(mark, claim)) {
            assertThat(work.submit().expect(422).json().at("/errors/0/code").asString())
                    .isEqualTo("quote-without-place");
        }
    }

    @Test
    void whatIsNotThereSaysSoAsAProblem() {
        for (var path : List.of("/error", "/api/v1/nothing", "/api/v1/projects/x")) {
            var answer = lead.client().get(path);

            assertThat(answer.expect(404).header("Content-Type")).as(path).startsWith("application/problem+json");
        }
        var client = lead.client();
        assertThat(client.send(client.request("/api/v1/projects").method("PUT", BodyPublishers.ofString("{}")))
                        .expect(405)
                        .problem())
                .isEqualTo("method-not-allowed");
    }
}
