package org.cotejo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every protocol that travels with Cotejo is sound, in both languages, and can be worked by as it is. */
class GalleryTest {
    private static final JsonMapper JSON = TestServer.bean(JsonMapper.class);

    static Stream<String> ids() {
        return TestServer.bean(Gallery.class).all().stream().map(Gallery.Shipped::id);
    }

    private static ProtocolDocument document(String id) {
        return TestServer.bean(Gallery.class).document(id).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isSoundByTheRulesForFiles(String id) {
        assertThat(DocumentRules.check(document(id), JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void saysTheSameInBothLanguages(String id) {
        var guideline = document(id).json().get("guideline");

        assertThat(numbers(guideline.get("es"))).isNotEmpty().isEqualTo(numbers(guideline.get("en")));
        assertThat(guideline.get("es")).isNotEqualTo(guideline.get("en"));
        assertThat(TestServer.bean(Gallery.class).all())
                .allSatisfy(shown -> assertThat(List.of(
                                shown.label().es(),
                                shown.label().en(),
                                shown.description().es()))
                        .doesNotContain(""));
    }

    /** The numbers of its sections and paragraphs. */
    private static List<String> numbers(JsonNode text) {
        return text.asString()
                .lines()
                .filter(line -> line.matches("(## )?\\d+(\\.\\d+)?\\.? .*"))
                .map(line -> line.replaceFirst("^## ", "").split(" ", 2)[0])
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isWorkedByAsItIs(String id) {
        var lead = World.lead();
        var made = lead.client()
                .post("/api/v1/projects", Map.of("name", "Proyecto " + id, "protocol", id))
                .expect(200)
                .json();
        var project = new World.Project(made.get("project_id").asString(), lead)
                .importing("rows.jsonl", World.rows(2))
                .publish();

        var work = Work.next(project, project.evaluator());

        assertThat(work.view().get("task_kind").asString())
                .isEqualTo(document(id).taskSettings(JSON).kind());
    }
}
