package org.cotejo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A lead edits the documents of a draft: whole parts, checked as a whole, never once they are published. */
class DraftEditTest {
    private static JsonNode protocol(World.Project project) {
        return project.lead()
                .client()
                .get(project.path() + "/protocol")
                .expect(200)
                .json();
    }

    private static ObjectNode part(World.Project project, String part) {
        return (ObjectNode) protocol(project).get(part);
    }

    private static List<String> refused(World.Project project, String part, JsonNode content) {
        return put(project, part, content, 422)
                .get("errors")
                .valueStream()
                .map(error -> error.get("code").asString() + " "
                        + error.get("pointer").asString())
                .toList();
    }

    private static JsonNode put(World.Project project, String part, JsonNode content, int status) {
        return project.lead()
                .client()
                .put(project.path() + "/protocol/draft/" + part, content)
                .expect(status)
                .json();
    }

    @Test
    void aCriterionIsRenamedAddedAndTakenAway() {
        var project = World.emptyProject();
        var rubric = part(project, "rubric");
        var criteria = rubric.withArray("criteria");
        ((ObjectNode) criteria.get(0).get("label")).put("es", "Veracidad");
        var added =
                ((ObjectNode) criteria.get(1)).deepCopy().put("id", "citation").put("holistic", false);
        criteria.insert(1, added);
        for (var index = criteria.size() - 1; index >= 0; index--) {
            if (criteria.get(index).get("id").asString().equals("tone")) criteria.remove(index);
        }

        var changed = put(project, "rubric", rubric, 200);

        assertThat(changed.at("/rubric/criteria/0/label/es").asString()).isEqualTo("Veracidad");
        assertThat(changed.at("/rubric/criteria/1/id").asString()).isEqualTo("citation");
        assertThat(protocol(project).at("/rubric/criteria"))
                .extracting(one -> one.get("id").asString())
                .doesNotContain("tone");
        assertThat(protocol(project).at("/rubric/criteria/0/common_confusion").isMissingNode())
                .isFalse();
    }

    @Test
    void whatIsMissingInALanguageOrNamesNothingIsRefusedWithItsPlace() {
        var project = World.emptyProject();
        var rubric = part(project, "rubric");
        var criteria = rubric.withArray("criteria");
        ((ObjectNode) criteria.get(0).get("label")).put("en", " ");
        criteria.get(1).withArray("anchors").remove(2);
        ((ObjectNode) criteria.get(2)).put("id", criteria.get(3).get("id").asString());
        criteria.remove(criteria.size() - 1);

        assertThat(refused(project, "rubric", rubric))
                .contains(
                        "protocol-text-missing /criteria/0/label/en",
                        "protocol-anchors-incomplete /criteria/1/anchors",
                        "protocol-id-twice /criteria/3/id")
                .anyMatch(each -> each.startsWith("protocol-reference-unknown /rules/"));
        assertThat(protocol(project).at("/rubric/criteria")).hasSize(10);
    }

    @Test
    void aCategoryThatARuleOrAGuidelineNamesStays() {
        var project = World.emptyProject();
        var taxonomy = part(project, "taxonomy");
        var categories = taxonomy.withArray("categories");
        for (var index = categories.size() - 1; index >= 0; index--) {
            if (categories.get(index).get("code").asString().equals("FAC.fabricated")) categories.remove(index);
        }

        assertThat(refused(project, "taxonomy", taxonomy)).containsExactly("protocol-reference-unknown /categories");
    }

    @Test
    void theGuidelineIsWrittenInBothLanguagesAndFixedOncePublished() {
        var project = World.emptyProject();
        var guideline = part(project, "guideline").put("es", "# Otra guía").put("en", "");

        assertThat(refused(project, "guideline", guideline)).containsExactly("protocol-text-missing /en");
        put(project, "guideline", guideline.put("en", "# Another guideline"), 200);
        assertThat(protocol(project).at("/guideline/es").asString()).isEqualTo("# Otra guía");

        project.importing("r.jsonl", "{\"id\": \"a\", \"prompt\": \"p\", \"response\": \"r\", \"model\": \"m\"}\n")
                .publish();
        put(project, "guideline", guideline, 409);
        project.evaluator()
                .client()
                .put(project.path() + "/protocol/draft/guideline", guideline)
                .expect(403);
    }
}
