package org.cotejo.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's own keys, and those that a protocol proposes. */
class KeysTest {
    private static final String OWN = "/api/v1/account/keys";

    @Test
    void ownKeysFollowThePersonAndNobodyElse() {
        var person = World.person();
        assertThat(person.client().get(OWN).expect(200).json().toString())
                .isEqualTo("{\"keys\":{},\"single_keys\":true}");

        person.client()
                .put(OWN, chosen(Map.of("text.strength", "Q", "task.note", ""), false))
                .expect(200);

        var elsewhere =
                World.signedIn(person.account()).client().get(OWN).expect(200).json();
        assertThat(elsewhere.at("/keys/text.strength").asString()).isEqualTo("Q");
        assertThat(elsewhere.at("/keys/task.note").asString()).isEmpty();
        assertThat(elsewhere.get("single_keys").asBoolean()).isFalse();
        assertThat(World.person().client().get(OWN).json().get("keys")).isEmpty();
        assertThat(Client.stranger().get(OWN).status()).isEqualTo(401);
    }

    /** The workbench is held to the same cases. */
    @Test
    void aKeyThatCannotHoldIsRefusedAtItsAction() throws IOException {
        var cases = JsonMapper.shared().readTree(Files.readString(Path.of("../web/src/keys/rules.cases.json")));
        assertThat(cases).hasSizeGreaterThan(30).allSatisfy(one -> {
            var action = one.get("action").asString();
            var problems = KeyRules.check(Map.of(action, one.get("key").asString()));
            var codes = problems.stream().map(KeyProblem::code).toList();
            assertThat(codes)
                    .as(one.toString())
                    .isEqualTo(one.has("refused") ? List.of(one.get("refused").asString()) : List.of());
            assertThat(problems).allSatisfy(each -> assertThat(each.pointer()).isEqualTo("/keys/" + action));
            if (problems.stream().findFirst().orElse(null) instanceof KeyProblem.KeyTaken taken)
                assertThat(taken.other()).isEqualTo(one.get("other").asString());
        });
    }

    @Test
    void aTakenKeyNamesTheOtherActionAndAnExchangeIsNoConflict() {
        var client = World.person().client();

        assertThat(client.put(OWN, chosen(Map.of("text.strength", "2"), true)).body())
                .contains("2 ya sirve para «text.weakness»");
        client.put(OWN, chosen(Map.of("text.strength", "2", "text.weakness", "1"), true))
                .expect(200);
        client.put(OWN, chosen(Map.of("compare.both-bad", "A", "editor.leave", "Ctrl+S", "text.claim", "Ñ"), true))
                .expect(200);
    }

    @Test
    void neitherNumberNorLengthIsWithoutLimit() {
        var client = World.person().client();
        var many = IntStream.range(0, 500).boxed().collect(Collectors.toMap(each -> "text." + each, each -> "Q"));

        assertThat(client.put(OWN, chosen(many, true)).expect(422).body()).contains("keys-too-many");
        var tooLong = client.put(OWN, chosen(Map.of("text.strength", "Q".repeat(9_000)), true))
                .expect(422);
        assertThat(tooLong.body()).hasSizeLessThan(1_000);
        client.put(OWN, Map.of("keys", Map.of())).expect(400);
    }

    @Test
    void aProtocolProposesKeysUntilItIsPublished() {
        var project = World.emptyProject();
        var path = project.path() + "/protocol/draft/keys";
        var client = project.lead().client();

        var refused = client.put(
                        path, Map.of("keys", Map.of("text.fly", "Q", "text.claim", "Ctrl+T", "text.error", "1")))
                .expect(422);
        assertThat(refused.json()
                        .get("errors")
                        .valueStream()
                        .map(each -> each.get("pointer").asString()))
                .containsExactlyInAnyOrder("/keys/text.fly", "/keys/text.claim", "/keys/text.error");

        client.put(path, Map.of("keys", Map.of("text.claim", "K"))).expect(200);
        assertThat(client.get(project.path() + "/protocol")
                        .json()
                        .at("/keys/text.claim")
                        .asString())
                .isEqualTo("K");
        project.evaluator().client().put(path, Map.of("keys", Map.of())).expect(403);

        project.importing("rows.jsonl", World.rows(1)).publish();
        client.put(path, Map.of("keys", Map.of())).expect(409);
    }

    /** Nothing but a change in the database makes such a protocol today; the door through which it is published holds. */
    @Test
    void aScaleWithMorePointsThanDigitsIsNotPublished() {
        var project = World.emptyProject().importing("rows.jsonl", World.rows(1));
        TestServer.bean(JdbcClient.class)
                .sql("""
                        update project.protocol
                           set document = jsonb_set(document::jsonb, '{rubric,criteria,2,scale,max}', '12')::text
                         where project_id = :project::uuid
                        """)
                .param("project", project.id())
                .update();

        var refused = project.lead().client().post(project.path() + "/publish").expect(422);

        assertThat(pointers(refused.json())).containsExactly("/rubric/criteria/2/scale");
        assertThat(KeyRules.checkScales(List.of(new KeyRules.Scale("a", 0, 9, 1), new KeyRules.Scale("b", 0, 10, 3))))
                .isEmpty();
        assertThat(KeyRules.checkScales(List.of(new KeyRules.Scale("a", -1, 1, 1), new KeyRules.Scale("b", 1, 10, 1))))
                .containsExactly(
                        new KeyProblem.ScorePointWithoutKey("a", -1, 0),
                        new KeyProblem.ScorePointWithoutKey("b", 10, 1));
    }

    private static List<String> pointers(JsonNode problem) {
        return problem.get("errors")
                .valueStream()
                .map(each -> each.get("pointer").asString())
                .toList();
    }

    private static Map<String, Object> chosen(Map<String, String> keys, boolean singleKeys) {
        return Map.of("keys", keys, "single_keys", singleKeys);
    }
}
