package org.cotejo.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.harness.Versions.fate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.harness.Versions;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was judged under several versions is added up by the mapping between them, and what does not add up is named. */
class VersionsInResultsTest {
    private final World.Project project = World.running(1, 2);
    private final World.Person person = project.evaluator();

    private JsonNode get(String way) {
        return project.lead().client().get(project.path() + way).expect(200).json();
    }

    private static ObjectNode category(ObjectNode taxonomy, String code) {
        for (var category : taxonomy.withArray("categories"))
            if (category.get("code").asString().equals(code)) return (ObjectNode) category;
        throw new AssertionError("no " + code);
    }

    private static void without(ObjectNode part, String list, String member, String code) {
        var nodes = part.withArray(list);
        for (var index = nodes.size() - 1; index >= 0; index--)
            if (nodes.get(index).get(member).asString().equals(code)) nodes.remove(index);
    }

    private static JsonNode one(JsonNode list, String member, String value) {
        var found = new ArrayList<JsonNode>();
        for (var each : list) if (each.get(member).asString().equals(value)) found.add(each);
        assertThat(found).as("%s %s in %s", member, value, list).hasSize(1);
        return found.getFirst();
    }

    @Test
    void marksUnderARenamedCategoryAreOneFigureAndAreFoundByItsNameNow() {
        Work.next(project, person).mark("TON.cold", "minor", 0, 4).submit().expect(201);
        Versions.draft(project)
                .change("taxonomy", taxonomy -> category(taxonomy, "TON.cold").put("code", "TON.distant"))
                .publish()
                .expect(200);
        var other = project.evaluator();
        Work.next(project, other).mark("TON.distant", "minor", 0, 4).submit().expect(201);

        var results = get("/results");

        var marks = one(results.get("errors"), "category", "TON.distant");
        assertThat(marks.get("marks").asLong()).isEqualTo(2);
        assertThat(marks.get("responses").asLong()).isEqualTo(1);
        assertThat(results.get("apart")).isEmpty();
        assertThat(get("/marks?category=TON.distant").get("marks"))
                .hasSize(2)
                .allSatisfy(mark -> assertThat(mark.get("category").asString()).isEqualTo("TON.distant"));
        assertThat(get("/items?category=TON.distant").get("items")).hasSize(1);
        assertThat(get("/items?category=TON.cold").get("items")).isEmpty();
        assertThat(results.get("versions"))
                .extracting(version -> version.get("version").asString() + " "
                        + version.get("submissions").asLong())
                .containsExactly("2.0.0 1", "1.0.0 1");
        assertThat(results.at("/progress/places").asLong()).isEqualTo(2);
        assertThat(results.at("/progress/tasks").asLong()).isEqualTo(1);
    }

    @Test
    void whatWasDroppedIsCountedApart() {
        Work.next(project, person).mark("CLA.ambiguous", "minor", 0, 4).submit().expect(201);
        Versions.draft(project)
                .change("taxonomy", taxonomy -> without(taxonomy, "categories", "code", "CLA.ambiguous"))
                .mapping(List.of(fate("category", "CLA.ambiguous", "dropped")))
                .publish()
                .expect(200);

        var results = get("/results");

        assertThat(results.get("errors")).isEmpty();
        var apart = one(results.get("apart"), "code", "CLA.ambiguous");
        assertThat(apart.get("why").asString()).isEqualTo("dropped");
        assertThat(apart.get("version").asString()).isEqualTo("1.0.0");
        assertThat(apart.get("since").asString()).isEqualTo("2.0.0");
        assertThat(apart.get("count").asLong()).isEqualTo(1);
        assertThat(get("/marks").get("marks")).hasSize(1);
    }

    @Test
    void mergedCriteriaCountOnceForEachSubmission() {
        Work.next(project, person).rate("clarity", 2).rate("tone", 4).submit().expect(201);
        Versions.draft(project)
                .change("rubric", rubric -> without(rubric, "criteria", "id", "tone"))
                .mapping(List.of(fate("criterion", "tone", "merged", "clarity")))
                .publish()
                .expect(200);
        var second = Work.next(project, project.evaluator());
        second.change(content -> without(content, "ratings", "criterion", "tone"))
                .rate("clarity", 5)
                .submit()
                .expect(201);

        var estimate = one(get("/results").get("estimates"), "criterion", "clarity");

        assertThat(estimate.get("mean").asDouble()).isEqualTo(4.0);
        assertThat(estimate.get("ratings").asLong()).isEqualTo(3);
        assertThat(estimate.get("distribution").toString())
                .isEqualTo("[{\"value\":2,\"count\":1},{\"value\":4,\"count\":1},{\"value\":5,\"count\":1}]");
    }

    @Test
    void scoresOnAnotherScaleAreConvertedByTheirPoints() {
        Work.next(project, person).rate("overall", 5).submit().expect(201);
        Versions.draft(project)
                .change("rubric", VersionsInResultsTest::threePoints)
                .mapping(List.of(Map.of(
                        "part",
                        "scale",
                        "code",
                        "overall",
                        "kind",
                        "merged",
                        "targets",
                        List.of(),
                        "points",
                        Map.of("1", 1, "2", 1, "3", 2, "4", 3, "5", 3))))
                .publish()
                .expect(200);
        Work.next(project, project.evaluator()).rate("overall", 2).submit().expect(201);

        var estimate = one(get("/results").get("estimates"), "criterion", "overall");

        assertThat(estimate.get("mean").asDouble()).isEqualTo(2.5);
        assertThat(get("/items").at("/items/0/overall").asDouble()).isEqualTo(2.5);
    }

    @Test
    void scoresOnAScaleThatWasDroppedDoNotCompare() {
        Work.next(project, person).rate("overall", 5).submit().expect(201);
        Versions.draft(project)
                .change("rubric", VersionsInResultsTest::threePoints)
                .mapping(List.of(fate("scale", "overall", "dropped")))
                .publish()
                .expect(200);

        var results = get("/results");

        assertThat(one(results.get("estimates"), "criterion", "overall")
                        .get("ratings")
                        .asLong())
                .isZero();
        assertThat(one(results.get("apart"), "code", "overall").get("why").asString())
                .isEqualTo("rescaled");
    }

    private static void threePoints(ObjectNode rubric) {
        for (var criterion : rubric.withArray("criteria")) {
            if (!criterion.get("id").asString().equals("overall")) continue;
            ((ObjectNode) criterion.get("scale")).put("max", 3);
            var anchors = criterion.withArray("anchors");
            anchors.remove(4);
            anchors.remove(3);
        }
    }
}
