package org.cotejo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cotejo.harness.Client;
import org.cotejo.harness.Versions;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A protocol leaves as one file and comes in as one, whole or not at all. */
class ProtocolFileTest {
    private static ObjectNode file(World.Project project) {
        return (ObjectNode) project.lead()
                .client()
                .get(project.path() + "/protocol.json")
                .expect(200)
                .json();
    }

    private static Client.Answer put(World.Project project, JsonNode file) {
        return project.lead().client().put(project.path() + "/protocol/draft", file);
    }

    private static JsonNode draft(World.Project project) {
        return project.lead()
                .client()
                .get(project.path() + "/protocol/draft")
                .expect(200)
                .json();
    }

    @Test
    void whatLeavesOneProjectComesIntoAnotherAsItIs() {
        var from = World.running(1, 1);
        var next = Versions.reworded(from);
        next.put("/log", Map.of("note", Map.of("es", "Más claro.", "en", "Clearer."), "entries", List.of()))
                .expect(200);
        next.publish().expect(200);
        var file = file(from);
        var into = World.emptyProject();

        put(into, file).expect(200);

        assertThat(file.get("format").asString()).isEqualTo("cotejo-protocol");
        assertThat(file.get("version").asString()).isEqualTo("1.0.1");
        assertThat(file.at("/change_log/note/en").asString()).isEqualTo("Clearer.");
        var again = file(into);
        assertThat(again.get("sha256")).isEqualTo(file.get("sha256"));
        assertThat(again.get("guideline")).isEqualTo(file.get("guideline"));
        assertThat(again.get("version").asString()).isEqualTo("1.0.0");
    }

    @Test
    void aFileThatWasChangedIsNotTakenForWhatItWas() {
        var project = World.emptyProject();
        var file = file(project);
        ((ObjectNode) file.get("guideline")).put("es", "# Otra guía");

        var refused = put(project, file).expect(422);

        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/sha256");
        file.remove("sha256");
        put(project, file).expect(200);
        assertThat(draft(project).at("/guideline/es").asString()).isEqualTo("# Otra guía");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                              | format          | "other" | /format
            /                              | format_version  | 2       | /format_version
            /                              | surprise        | 1       | /surprise
            /                              | rubric          | null    | /rubric
            /guideline                     | en              | ""      | /guideline/en
            /rubric/criteria/0             | id              | "A B"   | /rubric/criteria/0/id
            /rubric/criteria/0/na          | allowed         | "yes"   | /rubric/criteria/0/na/allowed
            /rubric/rules/0                | kind            | "other" | /rubric/rules/0/kind
            /rubric/rules/0                | max             | "two"   | /rubric/rules/0/max
            /taxonomy/categories/0         | polarity        | "both"  | /taxonomy/categories/0/polarity
            /taxonomy/categories/0         | requires_note   | 1       | /taxonomy/categories/0/requires_note
            /taxonomy                      | claim_verdicts  | []      | /taxonomy/claim_verdicts
            /taxonomy/severities/0         | weight          | "x"     | /taxonomy/severities/0/weight
            /conversational_guidelines/items/0 | group       | "none"  | /conversational_guidelines/items/0/group
            /task_settings                 | overlap         | 99      | /overlap
            /task_settings                 | overlap         | "x"     | /task_settings/overlap
            /task_settings                 | kind            | "other" | /task_kind
            """)
    void everyFaultIsNamedByItsPlaceAndNothingGoesIn(String at, String member, String value, String pointer) {
        var project = World.emptyProject();
        var before = draft(project);
        var file = file(project);
        file.remove("sha256");
        var node = at.equals("/") ? file : (ObjectNode) file.at(at);
        node.set(member, org.cotejo.kernel.CanonicalJson.read(value));

        var refused = put(project, file).expect(422);

        assertThat(refused.json().get("errors"))
                .extracting(error -> error.get("pointer").asString())
                .contains(pointer);
        assertThat(draft(project)).isEqualTo(before);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        var project = World.emptyProject();
        var file = file(project);
        Consumer<String> spoil = pointer -> ((ObjectNode) file.at(pointer)).put("label", "x");
        spoil.accept("/rubric/criteria/0");
        spoil.accept("/taxonomy/categories/3");
        ((ArrayNode) file.at("/rubric/criteria/1/anchors")).remove(0);

        assertThat(put(project, file).expect(422).json().get("errors"))
                .extracting(error -> error.get("pointer").asString())
                .contains(
                        "/rubric/criteria/0/label/es", "/taxonomy/categories/3/label/en", "/rubric/criteria/1/anchors");
    }

    @Test
    void aShippedProtocolTakesTheDraftsPlace() {
        var project = World.emptyProject();

        project.lead()
                .client()
                .put(project.path() + "/protocol/draft/shipped", Map.of("protocol", "light"))
                .expect(200);

        assertThat(draft(project).at("/rubric/criteria")).hasSize(1);
        project.lead()
                .client()
                .put(project.path() + "/protocol/draft/shipped", Map.of("protocol", "none"))
                .expect(422);
    }

    @Test
    void filesAreForWhoeverLeads() {
        var project = World.running(1, 1);
        var evaluator = project.evaluator().client();

        evaluator.get(project.path() + "/protocol.json").expect(403);
        evaluator.get("/api/v1/protocols").expect(403);
        put(project, file(project)).expect(409);
    }
}
