package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Map;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is asked of the responses to one prompt alone: from the file to the evaluator, the results and the export. */
class RubricTest {
    private static final String RUBRIC = """
            "rubric_items": [{"id": "cifra", "text": "Da la cifra", "points": 6, "axis": "exactitud"}, \
            {"id": "fuente", "text": "Cita una fuente", "points": 4, "axis": "apoyo"}, \
            {"id": "inventa", "text": "Inventa un dato", "points": -5, "axis": "exactitud"}]""";

    private static String row(String id, String prompt, String model, String more) {
        return """
                {"id": "%s", "prompt": "%s", "response": "Respuesta %s.", "model": "%s"%s}
                """.formatted(id, prompt, id, model, more.isEmpty() ? "" : ", " + more);
    }

    private static World.Project project(String... rows) {
        return World.emptyProject()
                .importing("rows.jsonl", String.join("", rows))
                .overlap(1)
                .publish();
    }

    private static Work answer(Work work, Map<String, Boolean> answers) {
        var list = work.content().withArray("/rubric_answers");
        answers.forEach((item, met) -> list.addObject().put("rubric_item", item).put("met", met));
        return work;
    }

    @Test
    void thePromptsRubricItemsAreShownInTheirOrderAndAreAllToBeAnswered() {
        var project = project(row("a", "¿Cuánto?", "m", RUBRIC));
        var work = Work.next(project, project.evaluator());

        assertThat(work.view().at("/item/rubric_items"))
                .extracting(item -> item.get("id").asString())
                .containsExactly("cifra", "fuente", "inventa");
        var refused = answer(work, Map.of("cifra", true, "fuente", true, "nada", true))
                .submit()
                .expect(422)
                .json();
        assertThat(refused.get("errors"))
                .extracting(error -> error.get("pointer").asString())
                .contains("/content/rubric_answers");
        assertThat(refused.get("errors"))
                .extracting(error -> error.get("code").asString())
                .containsExactlyInAnyOrder("rubric-item-unknown", "rubric-item-unanswered");
        work.content().remove("rubric_answers");
        answer(work, Map.of("cifra", true, "fuente", false, "inventa", false))
                .submit()
                .expect(201);
    }

    @Test
    void twoAnswersToOneItemAreRefused() {
        var project = project(row("a", "¿Cuánto?", "m", RUBRIC));
        var work = Work.next(project, project.evaluator());
        answer(work, Map.of("cifra", true, "fuente", false, "inventa", false));
        answer(work, Map.of("cifra", false));

        assertThat(work.submit().expect(422).json().at("/errors/0/code").asString())
                .isEqualTo("rubric-item-twice");
    }

    @Test
    void whereTheProtocolDoesNotAskThereIsNothingToAnswer() {
        var project = World.emptyProject().importing("rows.jsonl", row("a", "¿Cuánto?", "m", RUBRIC));
        project.lead()
                .client()
                .patch(project.path(), "{\"rubric_items\": false, \"overlap\": 1}")
                .expect(200);
        project.publish();
        var work = Work.next(project, project.evaluator());

        assertThat(work.view().at("/item/rubric_items")).isEmpty();
        answer(work, Map.of("cifra", true)).submit().expect(422);
        work.content().remove("rubric_answers");
        work.submit().expect(201);
    }

    @Test
    void aScoreIsThePointsWonOverThePointsToWin() {
        var project =
                project(row("a1", "¿Uno?", "m", RUBRIC), row("a2", "¿Dos?", "m", RUBRIC), row("b1", "¿Uno?", "n", ""));
        var evaluator = project.evaluator();
        var answers = Map.of(
                "Respuesta a1.", Map.of("cifra", true, "fuente", false, "inventa", true), // (6 - 5) / 10
                "Respuesta a2.", Map.of("cifra", true, "fuente", true, "inventa", false), // 10 / 10
                "Respuesta b1.", Map.of("cifra", false, "fuente", true, "inventa", false)); // 4 / 10
        for (int task = 0; task < 3; task++) {
            var work = Work.next(project, evaluator);
            answer(work, answers.get(work.text())).submit().expect(201);
        }

        var view = project.lead()
                .client()
                .get(project.path() + "/rubric")
                .expect(200)
                .json();

        assertThat(view.get("prompts_with_rubric").asInt()).isEqualTo(2);
        assertThat(score(view, "m", null).get("mean").asDouble()).isCloseTo(0.55, within(1e-12));
        assertThat(score(view, "m", null).get("items").asInt()).isEqualTo(2);
        assertThat(score(view, "m", "exactitud").get("mean").asDouble()).isCloseTo((1.0 / 6 + 1) / 2, within(1e-12));
        assertThat(score(view, "n", null).get("mean").asDouble()).isCloseTo(0.4, within(1e-12));
        assertThat(score(view, "n", null).get("undefined").asString()).isEqualTo("one_item");
        var costliest = view.at("/items/0");
        assertThat(costliest.get("rubric_item").asString()).isEqualTo("cifra");
        assertThat(costliest.get("points_lost").asInt()).isEqualTo(6);
        assertThat(costliest.get("models"))
                .extracting(model -> model.get("model").asString() + model.get("met"))
                .containsExactly("m1", "n0");
    }

    private static JsonNode score(JsonNode view, String model, String axis) {
        return view.get("scores")
                .valueStream()
                .filter(one -> one.get("model").asString().equals(model))
                .filter(one -> axis == null
                        ? one.get("axis").isNull()
                        : one.get("axis").isString()
                                && one.get("axis").asString().equals(axis))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyAnswerIsARowOfTheExportAndComesBackFromTheDocuments() {
        var project = project(row("a", "¿Cuánto?", "m", RUBRIC));
        var work = Work.next(project, project.evaluator());
        answer(work, Map.of("cifra", true, "fuente", false, "inventa", false));
        ((tools.jackson.databind.node.ObjectNode) work.content().at("/rubric_answers/0"))
                .put("reason", "Está al final.");
        work.submit().expect(201);

        var csv = project.lead()
                .client()
                .get(project.path() + "/exports/rubric-answers.csv")
                .expect(200)
                .body();
        TestServer.bean(Reindex.class).rebuildProjections();

        var rows = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).getFields()).containsSequence("cifra", "Da la cifra", "6", "exactitud", "true");
        assertThat(TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from judgment.rubric_answer_v1 where project_id = cast(:id as uuid)")
                        .param("id", project.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aPromptThatHasNothingYetTakesRubricItemsOnceAndKeepsThem() {
        var project = World.emptyProject().importing("rows.jsonl", row("a", "¿Cuánto?", "m", ""));

        project.importing("again.jsonl", row("a", "¿Cuánto?", "m", RUBRIC));
        var other = project.upload("other.jsonl", row("a", "¿Cuánto?", "m", RUBRIC.replace("6", "7")));

        assertThat(project.lead()
                        .client()
                        .get(project.path())
                        .json()
                        .get("prompts_with_rubric")
                        .asInt())
                .isEqualTo(1);
        assertThat(other.at("/errors/0/code").asString()).isEqualTo("id_taken");
    }
}
