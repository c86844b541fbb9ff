package org.cotejo.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.kernel.AccountId;
import org.cotejo.people.Account;
import org.cotejo.people.AccountService;
import org.cotejo.people.AccountService.NewAccount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People and projects for tests, each made anew and defaulted in everything that the test does not speak of. */
public final class World {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    private World() {}

    /** Somebody who is signed in. */
    public record Person(Account account, Client client) {
        /** The same person after the server has come up at another address. */
        public Person at(String baseUrl) {
            return new Person(account, client.at(baseUrl));
        }
    }

    public static Person person(String... roles) {
        var name = "Persona " + UUID.randomUUID();
        var account = TestServer.bean(AccountService.class)
                .openAccount(new NewAccount(name, Optional.empty(), "es", Set.of(roles), false), Optional.empty());
        return signedIn(account);
    }

    public static Person signedIn(Account account) {
        var token =
                TestServer.bean(AccountService.class).signInLink(account.id()).token();
        var client = new Client(TestServer.baseUrl());
        client.get("/sign-in/" + token).expect(302);
        client.get("/api/v1/session").expect(200);
        return new Person(account, client);
    }

    /** Whoever has signed in with a client, as the server describes them. */
    public static Person person(Client client) {
        var session = client.get("/api/v1/session").expect(200).json();
        var roles = session.get("roles").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        var account = new Account(
                AccountId.of(session.get("account_id").asString()),
                session.get("display_name").asString(),
                session.path("email").asStringOpt().orElse(null),
                session.get("pseudonym").asString(),
                session.get("locale").asString(),
                roles,
                session.get("has_password").asBoolean(),
                false,
                false,
                0,
                Instant.EPOCH);
        return new Person(account, client);
    }

    public static Person lead() {
        return person("lead");
    }

    public static Person admin() {
        return person("admin", "lead");
    }

    /** A project of somebody, by its id and the person who leads it. */
    public record Project(String id, Person lead) {
        public String path() {
            return "/api/v1/projects/" + id;
        }

        public Project at(String baseUrl) {
            return new Project(id, lead.at(baseUrl));
        }

        public Person evaluator() {
            return member("evaluator");
        }

        public Person member(String role) {
            var stranger = lead.client().another();
            var url = lead.client()
                    .post(
                            path() + "/invitations",
                            Map.of("display_name", "Ana " + UUID.randomUUID(), "role", role, "locale", "es"))
                    .expect(200)
                    .json()
                    .get("url")
                    .asString();
            var token = url.substring(url.lastIndexOf('/') + 1);
            stranger.post("/api/v1/invitations/" + token, Map.of("display_name", "Ana Reyes", "locale", "es"))
                    .expect(200);
            return World.person(stranger);
        }

        public Project overlap(int overlap) {
            lead.client().patch(path(), Map.of("overlap", overlap)).expect(200);
            return this;
        }

        public Project publish() {
            lead.client().post(path() + "/publish").expect(200);
            return this;
        }

        /** Uploads a file and waits until it is checked. */
        public JsonNode upload(String filename, String content) {
            return upload(filename, content.getBytes(StandardCharsets.UTF_8));
        }

        public JsonNode upload(String filename, byte[] content) {
            var id = lead.client()
                    .upload(path() + "/imports?filename=" + filename, content)
                    .expect(202)
                    .json()
                    .get("import_id")
                    .asString();
            return settled(lead.client(), id, Set.of("uploading", "checking"));
        }

        /** Takes a checked upload in and waits for its end. */
        public JsonNode accept(JsonNode checked, String policy) {
            var id = checked.get("import_id").asString();
            lead.client()
                    .post("/api/v1/imports/" + id + "/accept", Map.of("policy", policy))
                    .expect(202);
            return settled(lead.client(), id, Set.of("importing", "checking"));
        }

        /** The upload once no job has anything left to do with it. */
        public JsonNode afterItsJobs(JsonNode upload) {
            var id = upload.get("import_id").asString();
            return settled(lead.client(), id, Set.of("uploading", "checking", "importing"));
        }

        public Project importing(String filename, String content) {
            assertThat(accept(upload(filename, content), "all_or_none")
                            .get("state")
                            .asString())
                    .isEqualTo("imported");
            return this;
        }
    }

    /** An empty project with a draft of the shipped protocol. */
    public static Project emptyProject() {
        return emptyProject(lead());
    }

    public static Project emptyProject(Person lead) {
        var id = lead.client()
                .post("/api/v1/projects", Map.of("name", "Proyecto " + UUID.randomUUID()))
                .expect(200)
                .json()
                .get("project_id")
                .asString();
        return new Project(id, lead);
    }

    /** A published project with so many responses of two models. */
    public static Project running(int responses, int overlap) {
        return emptyProject()
                .importing("rows.jsonl", rows(responses))
                .overlap(overlap)
                .publish();
    }

    /** A published project with one response. */
    public static Project runningWith(String response) {
        return emptyProject()
                .importing("rows.jsonl", row("r-1", "¿Qué dice?", response, "model-a"))
                .overlap(1)
                .publish();
    }

    public static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> row(
                        "r-" + number,
                        "Pregunta " + number / 2,
                        "Respuesta " + number + " con café y 🎉.",
                        number % 2 == 0 ? "model-a" : "model-b"))
                .collect(Collectors.joining());
    }

    public static String row(String id, String prompt, String response, String model) {
        var row = JSON.createObjectNode().put("id", id).put("model", model).put("locale", "es");
        var messages = row.putArray("messages");
        messages.addObject().put("role", "user").put("content", prompt);
        messages.addObject().put("role", "assistant").put("content", response);
        return row + "\n";
    }

    private static JsonNode settled(Client client, String id, Set<String> unsettled) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var view = client.get("/api/v1/imports/" + id).expect(200).json();
            if (!unsettled.contains(view.get("state").asString())) return view;
            assertThat(Instant.now()).as("still %s", view.get("state")).isBefore(deadline);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
