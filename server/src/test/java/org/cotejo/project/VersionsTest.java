package org.cotejo.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.harness.Versions.fate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Versions;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** After publication a protocol goes on in a draft, which is published only when the old codes have a fate. */
class VersionsTest {
    private final World.Project project = World.running(2, 2);

    private static Stream<String> list(JsonNode nodes, String member) {
        return nodes.valueStream().map(node -> node.at(member).asString());
    }

    private void rename(ObjectNode taxonomy, String code, String now) {
        for (var category : taxonomy.withArray("categories")) {
            if (!category.get("code").asString().equals(code)) continue;
            ((ObjectNode) category).put("code", now);
            ((ObjectNode) category.get("label")).put("es", "Otro nombre").put("en", "Another name");
        }
    }

    private static void remove(ObjectNode part, String list, String member, String code) {
        ArrayNode nodes = part.withArray(list);
        for (var index = nodes.size() - 1; index >= 0; index--) {
            if (nodes.get(index).get(member).asString().equals(code)) nodes.remove(index);
        }
    }

    @Test
    void aDraftBeginsAsWhatIsPublishedAndCanBeDiscarded() {
        var lead = project.lead().client();
        var published = lead.get(project.path() + "/protocol").expect(200).json();

        var draft = lead.post(project.path() + "/protocol/draft").expect(200).json();

        assertThat(draft.get("state").asString()).isEqualTo("draft");
        assertThat(draft.get("rubric")).isEqualTo(published.get("rubric"));
        assertThat(lead.post(project.path() + "/protocol/draft").expect(409).problem())
                .isEqualTo("draft-already");
        assertThat(lead.get(project.path() + "/protocol").json().get("version").asString())
                .isEqualTo("1.0.0");
        lead.delete(project.path() + "/protocol/draft").expect(204);
        lead.get(project.path() + "/protocol/draft").expect(404);
        lead.put(project.path() + "/protocol/draft/keys", Map.of("keys", Map.of()))
                .expect(409);
    }

    @Test
    void whatNamesACodeFollowsWhenItIsWrittenAnewWhereItStands() {
        var lead = project.lead().client();
        Versions.draft(project)
                .change("taxonomy", taxonomy -> rename(taxonomy, "TON.cold", "TON.distant"))
                .change("rubric", rubric -> ((ObjectNode) rubric.at("/criteria/0")).put("id", "truth"));

        var draft = lead.get(project.path() + "/protocol/draft").expect(200).body();

        assertThat(draft)
                .contains("TON.distant", "\"criterion\":\"truth\"")
                .doesNotContain("TON.cold", "\"criterion\":\"accuracy\"");
    }

    @Test
    void theFirstDraftStays() {
        var fresh = World.emptyProject();

        assertThat(fresh.lead()
                        .client()
                        .delete(fresh.path() + "/protocol/draft")
                        .expect(409)
                        .problem())
                .isEqualTo("first-draft-stays");
    }

    @Test
    void theNumberFollowsFromTheLargestChangeAndMayOnlyBeHigher() {
        var draft = Versions.reworded(project);
        assertThat(draft.changes().get("lowest_version").asString()).isEqualTo("1.0.1");
        draft.change("rubric", rubric -> ((ObjectNode) rubric.at("/criteria/0")).put("weight", 2));
        var changes = draft.changes();
        assertThat(changes.get("step").asString()).isEqualTo("major");
        assertThat(changes.get("lowest_version").asString()).isEqualTo("2.0.0");
        assertThat(list(changes.get("changes"), "/place")).contains("/rubric/criteria/accuracy/weight");

        var refused = draft.publish(Map.of("version", "1.9.0")).expect(422);
        assertThat(refused.problem()).isEqualTo("version-too-low");
        assertThat(refused.body()).contains("2.0.0");
        draft.publish(Map.of("version", "3.0.0")).expect(200);

        var versions = project.lead()
                .client()
                .get(project.path() + "/protocols")
                .expect(200)
                .json()
                .get("versions");
        assertThat(list(versions, "/version")).containsExactly("3.0.0", "1.0.0");
        assertThat(list(versions, "/state")).containsExactly("published", "retired");
    }

    @Test
    void whatIsNotMappedIsNotPublishedAndTheRefusalNamesIt() {
        var draft = Versions.draft(project)
                .change("taxonomy", taxonomy -> rename(taxonomy, "TON.cold", "TON.distant"))
                .change("taxonomy", taxonomy -> remove(taxonomy, "categories", "code", "COM.offtopic"));
        assertThat(list(draft.changes().get("gaps"), "/id")).containsExactlyInAnyOrder("TON.cold", "COM.offtopic");

        var refused = draft.publish().expect(422);

        assertThat(list(refused.json().get("errors"), "/message"))
                .containsExactlyInAnyOrder(
                        "Falta decir qué fue de «TON.cold».", "Falta decir qué fue de «COM.offtopic».");
        draft.put("/mapping", Map.of("fates", List.of(fate("category", "TON.cold", "renamed", "STR.insight"))))
                .expect(422);
        draft.mapping(List.of(
                        fate("category", "TON.cold", "renamed", "TON.distant"),
                        fate("category", "COM.offtopic", "merged", "COM.verbose")))
                .publish()
                .expect(200);
        assertThat(mapped(draft.id()))
                .contains("TON.cold renamed {TON.distant}", "COM.offtopic merged {COM.verbose}")
                .contains("accuracy kept {accuracy}");
    }

    private static List<String> mapped(String protocol) {
        return TestServer.jdbc()
                .sql("""
                        select code || ' ' || fate || ' ' || targets::text
                          from project.mapping_v1
                         where protocol_id = :id::uuid
                        """)
                .param("id", protocol)
                .query(String.class)
                .list();
    }

    @Test
    void whatIsPublishedAndWhatLedToItIsHeldByTheDatabase() {
        var draft = Versions.reworded(project);
        draft.publish().expect(200);

        for (var sql : List.of(
                "update project.mapping set fate = 'dropped', targets = '{}' where protocol_id = :id::uuid",
                "delete from project.mapping where protocol_id = :id::uuid",
                "delete from project.protocol where protocol_id = :id::uuid",
                "update project.protocol set state = 'draft', sha256 = null, published_at = null where protocol_id = :id::uuid",
                "update project.protocol set note_es = 'x' where protocol_id = :id::uuid")) {
            assertThatThrownBy(() ->
                            TestServer.jdbc().sql(sql).param("id", draft.id()).update())
                    .as(sql)
                    .hasStackTraceContaining("ERROR: ");
        }
    }

    @Test
    void theSameAgainIsNotPublished() {
        assertThat(Versions.draft(project).publish().expect(422).problem()).isEqualTo("protocol-unchanged");
    }

    @Test
    void nobodyElseSeesOrChangesADraft() {
        var evaluator = project.evaluator().client();
        var draft = Versions.reworded(project);

        evaluator.get(project.path() + "/protocols/" + draft.id()).expect(404);
        evaluator.get(project.path() + "/protocol/draft").expect(403);
        evaluator.get(project.path() + "/protocol/draft/changes").expect(403);
        evaluator.delete(project.path() + "/protocol/draft").expect(403);
        evaluator.get(project.path() + "/protocols").expect(403);
        evaluator.post(project.path() + "/publish").expect(403);
        assertThat(evaluator
                        .get(project.path() + "/protocol")
                        .json()
                        .get("version")
                        .asString())
                .isEqualTo("1.0.0");
        World.emptyProject()
                .lead()
                .client()
                .get(project.path() + "/protocols/" + draft.id())
                .expect(404);
    }

    @Test
    void workBeginsUnderANewVersionAfterItsChangesAreRead() {
        var person = project.evaluator();
        person.client().get(project.path() + "/protocol/changes").expect(200).json();
        var draft = Versions.reworded(project);
        draft.put("/log", Map.of("note", Map.of("es", "Más claro.", "en", "Clearer."), "entries", List.of()))
                .expect(200);
        draft.publish().expect(200);

        var refused = person.client().post(project.path() + "/assignments/next").expect(409);

        assertThat(refused.problem()).isEqualTo("protocol-not-acknowledged");
        assertThat(refused.json().at("/errors/0/version").asString()).isEqualTo("1.0.1");
        var changes = changes(person.client());
        assertThat(changes.get("due").asBoolean()).isTrue();
        assertThat(changes.get("from_version").asString()).isEqualTo("1.0.0");
        assertThat(list(changes.get("changes"), "/kind")).containsOnly("reworded");
        assertThat(changes.at("/logs/0/note/es").asString()).isEqualTo("Más claro.");
        draft.acknowledge(person);
        draft.acknowledge(person);
        Work.next(project, person).submit().expect(201);
        assertThat(changes(person.client()).get("due").asBoolean()).isFalse();
        assertThat(acts("protocol.acknowledged")).isEqualTo(1);
        var newest = project.lead()
                .client()
                .get(project.path() + "/protocols")
                .expect(200)
                .json();
        assertThat(newest.at("/versions/0/acknowledged").asLong()).isEqualTo(1);
    }

    private long acts(String action) {
        return TestServer.jdbc()
                .sql("select count(*) from audit.entry where project_id = :project::uuid and action = :action")
                .param("project", project.id())
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private JsonNode changes(Client client) {
        return client.get(project.path() + "/protocol/changes").expect(200).json();
    }

    @Test
    void whoComesLaterBeginsWithTheVersionInForce() {
        Versions.reworded(project).publish().expect(200);
        TestServer.CLOCK.goForward(java.time.Duration.ofSeconds(1));

        Work.next(project, project.evaluator()).submit().expect(201);
    }

    @Test
    void whoWasAwayReadsEverythingSinceTheVersionTheyKnow() {
        var person = project.evaluator();
        Versions.draft(project)
                .change("taxonomy", taxonomy -> rename(taxonomy, "TON.cold", "TON.distant"))
                .mapping(List.of(fate("category", "TON.cold", "renamed", "TON.distant")))
                .publish()
                .expect(200);
        var last = Versions.draft(project)
                .change("taxonomy", taxonomy -> rename(taxonomy, "TON.distant", "TON.remote"))
                .mapping(List.of(fate("category", "TON.distant", "renamed", "TON.remote")));
        last.publish().expect(200);

        var changes = changes(person.client());

        assertThat(changes.get("from_version").asString()).isEqualTo("1.0.0");
        assertThat(changes.at("/changes/0/kind").asString()).isEqualTo("renamed");
        assertThat(changes.at("/changes/0/before").asString()).isEqualTo("TON.cold");
        assertThat(changes.at("/changes/0/after").asString()).isEqualTo("TON.remote");
        last.acknowledge(person);
        assertThat(changes(person.client()).get("from_version").asString()).isEqualTo("2.0.0");
    }

    @Test
    void onlyTheVersionInForceIsAcknowledged() {
        var person = project.evaluator();
        var first = Versions.reworded(project);
        first.publish().expect(200);
        Versions.reworded(project).publish().expect(200);

        assertThat(person.client()
                        .post(project.path() + "/protocol/acknowledgement", Map.of("protocol_id", first.id()))
                        .expect(409)
                        .problem())
                .isEqualTo("acknowledged-other");
    }

    @Test
    void theNoteIsInBothLanguagesOrInNone() {
        var draft = Versions.reworded(project);
        draft.put("/log", Map.of("note", Map.of("es", "Más claro.", "en", ""), "entries", List.of()))
                .expect(200);

        assertThat(draft.publish().expect(422).problem()).isEqualTo("note-in-one-language");
    }

    @Test
    void settingsAreChangedInTheDraftAndTheLeadTriesItAsItWillBe() {
        var lead = project.lead().client();
        assertThat(lead.patch(project.path(), Map.of("overlap", 3)).expect(409).problem())
                .isEqualTo("protocol-published");
        var draft = Versions.reworded(project);

        project.overlap(3);

        assertThat(list(draft.changes().get("changes"), "/what")).contains("overlap");
        assertThat(lead.get(project.path() + "/preview")
                        .expect(200)
                        .json()
                        .get("protocol_id")
                        .asString())
                .isEqualTo(draft.id());
        assertThat(Work.next(project, project.evaluator())
                        .view()
                        .get("protocol_id")
                        .asString())
                .isNotEqualTo(draft.id());
    }
}
