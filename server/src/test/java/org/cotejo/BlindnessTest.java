package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An evaluator learns neither which model wrote a response nor what anybody else said of it: every operation that the
 * API describes is called with what an evaluator could know or guess, and no answer may hold a planted secret.
 */
class BlindnessTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SECRET = "SECRETO";
    private static final UUID CLAIM = UUID.randomUUID();

    private final World.Project project = assisted(
                    World.emptyProject().importing("rows.jsonl", rows()).overlap(2))
            .publish();
    private final World.Person evaluator = project.evaluator();
    private final Work theirs = Work.next(project, project.evaluator());

    private final String theirQuestion = theirs.client()
            .post(
                    theirs.path() + "/questions",
                    Map.of("question", SECRET + " pregunta ajena", "about", Map.of("kind", "section", "text", SECRET)))
            .expect(201)
            .json()
            .get("question_id")
            .asString();

    /** What an operation answered to an evaluator. */
    private record Heard(String operation, Client.Answer answer) {}

    @Test
    void noAnswerToAnEvaluatorHoldsASecret() {
        theirs.change(content ->
                content.put("justification", SECRET + " juicio ajeno").put("note", SECRET + " nota ajena"));
        theirs.saveDraft(0).expect(200);
        theirs.submit().expect(201);
        var mine = Work.next(project, evaluator);

        var heard = new ArrayList<Heard>();
        for (var language : List.of("es", "en")) {
            evaluator.client().speaking(language);
            operations().forEach(operation -> heard.addAll(callAll(operation, mine)));
        }

        for (var way : List.of("/results", "/items", "/items/choices", "/items/" + item(mine), "/questions")) {
            assertThat(project.lead()
                            .client()
                            .get(project.path() + way)
                            .expect(200)
                            .body())
                    .as("the secrets are there for whoever may see them: " + way)
                    .contains(SECRET);
        }
        assertThat(heard).allSatisfy(one -> {
            assertThat(one.answer().body()).as(one.operation()).doesNotContain(SECRET);
            assertThat(one.answer().headers().map().toString()).doesNotContain(SECRET);
            assertThat(one.answer().status()).as(one.operation()).isLessThan(500);
        });
        assertThat(heard.stream()
                        .filter(one -> one.answer().status() < 300)
                        .map(Heard::operation)
                        .distinct())
                .as("what an evaluator can reach; think of blindness before you add to it")
                .containsExactlyInAnyOrder(
                        "PATCH /api/v1/account",
                        "GET /api/v1/account/keys",
                        "GET /api/v1/assignments/{id}",
                        "GET /api/v1/assignments/{id}/checks",
                        "POST /api/v1/assignments/{id}/checks/quick",
                        "POST /api/v1/assignments/{id}/checks/grammar",
                        "POST /api/v1/assignments/{id}/checks/algebra",
                        "POST /api/v1/assignments/{id}/checks/justification",
                        "PUT /api/v1/assignments/{id}/draft",
                        "POST /api/v1/assignments/{id}/claims/earlier",
                        "GET /api/v1/assignments/{id}/earlier",
                        "POST /api/v1/assignments/{id}/questions",
                        "POST /api/v1/assignments/{id}/renew",
                        "POST /api/v1/assignments/{id}/signals",
                        "POST /api/v1/assignments/{id}/submission",
                        "GET /api/v1/projects",
                        "GET /api/v1/projects/{id}",
                        "POST /api/v1/projects/{project}/assignments/next",
                        "GET /api/v1/projects/{project}/captures",
                        "POST /api/v1/projects/{project}/claim-times",
                        "POST /api/v1/projects/{project}/computations",
                        "GET /api/v1/projects/{project}/connectors",
                        "GET /api/v1/projects/{project}/documents",
                        "GET /api/v1/projects/{project}/searches",
                        "POST /api/v1/projects/{project}/searches",
                        "GET /api/v1/projects/{project}/protocol",
                        "GET /api/v1/projects/{project}/quality/own",
                        "GET /api/v1/projects/{project}/protocol/changes",
                        "POST /api/v1/projects/{project}/protocol/acknowledgement",
                        "GET /api/v1/projects/{project}/protocols/{protocol}",
                        "GET /api/v1/projects/{project}/questions/mine",
                        "GET /api/v1/projects/{project}/sources",
                        "GET /api/v1/projects/{project}/transcriptions",
                        "GET /api/v1/queue",
                        "GET /api/v1/session");
    }

    @Test
    void theWholeDayOfAnEvaluatorHoldsNoSecret() {
        var bodies = new ArrayList<String>();
        while (true) {
            var next = evaluator.client().post(project.path() + "/assignments/next");
            bodies.add(next.body());
            if (next.status() == 204) break;
            var work = Work.next(project, evaluator);
            bodies.add(work.saveDraft(0).expect(200).body());
            bodies.add(work.submit().expect(201).body());
            bodies.add(work.submit().body());
            bodies.add(evaluator.client().get(work.path()).expect(200).body());
            bodies.add(evaluator.client().get("/api/v1/queue").expect(200).body());
        }

        assertThat(bodies).hasSizeGreaterThan(10).noneMatch(body -> body.contains(SECRET));
    }

    @Test
    void twoResponsesOfOneModelCarryDifferentAliases() {
        var first = Work.next(project, evaluator);
        first.submit().expect(201);
        var second = Work.next(project, evaluator);

        assertThat(first.view().at("/response/alias").asString())
                .isNotEqualTo(second.view().at("/response/alias").asString());
    }

    @Test
    void anothersAssignmentDoesNotExist() {
        for (var way : List.of("", "/draft", "/submission", "/skip", "/renew", "/signals")) {
            assertThat(evaluator.client().get(theirs.path() + way).status()).isIn(404, 405);
        }
        evaluator
                .client()
                .post(theirs.path() + "/skip", Map.of("reason", "other"))
                .expect(404);
        evaluator
                .client()
                .put(theirs.path() + "/draft", Map.of("content", Map.of()), "If-Match", "\"0\"")
                .expect(404);
    }

    /** Everybody is, so that what the checks answer is heard. */
    private static World.Project assisted(World.Project project) {
        project.lead()
                .client()
                .patch(project.path(), Map.of("unassisted_percent", 0))
                .expect(200);
        return project;
    }

    private static String rows() {
        var rows = new StringBuilder();
        for (var number = 0; number < 6; number++) {
            rows.append("""
                    {"id": "%1$s-id-%2$d", "item_id": "%1$s-item-%2$d", "model": "%1$s-model", "locale": "es", \
                    "%1$s-column": "%1$s-metadata", "messages": [{"role": "user", "content": "Pregunta %2$d", \
                    "name": "%1$s-name"}, {"role": "assistant", "content": "Respuesta %2$d", "model": "%1$s-turn"}]}
                    """.formatted(SECRET, number));
        }
        return rows.toString();
    }

    /** An operation as the API describes it. */
    private record Operation(String method, String path, JsonNode description) {
        String name() {
            return method + " " + path;
        }
    }

    private static List<Operation> operations() {
        var paths =
                Client.stranger().get("/api/v1/openapi.json").expect(200).json().get("paths");
        var operations = new ArrayList<Operation>();
        for (var path : paths.properties()) {
            for (var method : path.getValue().properties()) {
                operations.add(new Operation(
                        method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue()));
            }
        }
        // Handing in and signing out last: they take away what the others need.
        operations.sort(
                java.util.Comparator.comparing(operation -> operation.path().endsWith("/submission") ? 1 : 0));
        operations.removeIf(operation -> operation.name().equals("DELETE /api/v1/session"));
        return operations;
    }

    private List<Heard> callAll(Operation operation, Work mine) {
        return addresses(operation, mine)
                .map(address -> new Heard(operation.name(), call(operation, address, mine)))
                .toList();
    }

    /** The address with everything in its holes that an evaluator could have got hold of. */
    private Stream<String> addresses(Operation operation, Work mine) {
        if (!operation.path().contains("{")) return Stream.of(operation.path());
        // Of an item in a project, the project is one that they work in.
        if (operation.path().contains("{item}")) {
            return Stream.of(item(mine), item(theirs), UUID.randomUUID().toString())
                    .map(id ->
                            operation.path().replace("{project}", project.id()).replace("{item}", id));
        }
        // Of a version or a question in a project likewise.
        if (operation.path().contains("{protocol}") || operation.path().contains("{question}")) {
            return Stream.of(mine.view().get("protocol_id").asString(), theirQuestion)
                    .map(id ->
                            operation.path().replace("{project}", project.id()).replaceAll("\\{\\w+}", id));
        }
        return Stream.of(
                        project.id(),
                        mine.id(),
                        theirs.id(),
                        mine.view().at("/response/response_id").asString(),
                        evaluator.account().id().value().toString(),
                        project.lead().account().id().value().toString(),
                        dataset(),
                        UUID.randomUUID().toString())
                .map(id -> operation.path().replaceAll("\\{\\w+}", id));
    }

    private static String item(Work work) {
        return work.view().at("/item/item_id").asString();
    }

    private static String dataset() {
        return TestServer.jdbc()
                .sql("select import_id::text from exchange.import order by created_at desc limit 1")
                .query(String.class)
                .single();
    }

    private Client.Answer call(Operation operation, String address, Work mine) {
        var body = body(operation, mine);
        var client = evaluator.client();
        return switch (operation.method()) {
            case "GET" -> client.get(address + (address.endsWith("/searches") ? "?claim_id=" + CLAIM : ""));
            case "DELETE" -> client.delete(address);
            case "PATCH" -> client.patch(address, body);
            case "PUT" -> client.put(address, body, "If-Match", "\"0\"");
            default ->
                client.post(address, body, "Idempotency-Key", UUID.randomUUID().toString());
        };
    }

    private static Object body(Operation operation, Work mine) {
        return switch (operation.path()) {
            case "/api/v1/assignments/{id}/draft", "/api/v1/assignments/{id}/submission" ->
                Map.of("content", mine.content());
            case "/api/v1/assignments/{id}/checks/justification" -> Map.of("text", "Las casa es roja.");
            case "/api/v1/assignments/{id}/claims/earlier" -> Map.of("text", "Lima es la capital.");
            case "/api/v1/assignments/{id}/questions" -> Map.of("question", "¿Y si redondea?");
            case "/api/v1/projects/{project}/protocol/acknowledgement" ->
                Map.of("protocol_id", mine.view().get("protocol_id").asString());
            case "/api/v1/projects/{project}/computations" -> Map.of("input", "1 + 1", "language", "es-MX");
            case "/api/v1/projects/{project}/claim-times" -> Map.of("stretches", List.of());
            case "/api/v1/assignments/{id}/signals" -> Map.of("sent_at", 0, "signals", List.of());
            case "/api/v1/projects/{project}/searches" ->
                Map.of("claim_id", CLAIM, "query", "Grijalva", "language", "es");
            case "/api/v1/projects/{project}/invitations" ->
                Map.of("display_name", "X", "role", "lead", "locale", "es");
            default ->
                JSON.valueToTree(new TreeMap<>(Map.of(
                        "display_name", "Ana", "locale", "es", "name", "X", "policy", "good_rows", "reason", "bored")));
        };
    }
}
