package org.cotejo.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The numbers the lead sees, each computed by hand beside it. */
class ResultsTest {
    @Test
    void aMeanRestsOnItemsAndItsIntervalOnTheirSpread() {
        var project = project(4, 1);
        var evaluator = project.evaluator();
        rate(project, evaluator, Map.of("Respuesta 0", 2, "Respuesta 2", 3, "Respuesta 4", 4, "Respuesta 6", 5));

        var estimate = estimate(results(project), "accuracy");

        // Item means 2, 3, 4, 5: mean 3.5, s = 1.2910, s/2 = 0.6455, t(3, 0.975) = 3.1824.
        assertThat(estimate.get("items").asInt()).isEqualTo(4);
        assertThat(estimate.get("mean").asDouble()).isCloseTo(3.5, within(1e-12));
        assertThat(estimate.get("low").asDouble()).isCloseTo(3.5 - 3.182446 * 0.6454972, within(1e-5));
        assertThat(estimate.get("high").asDouble()).isCloseTo(3.5 + 3.182446 * 0.6454972, within(1e-5));
        assertThat(estimate.get("distribution")).hasSize(4);
    }

    @Test
    void twoEvaluatorsOfOneItemAreOneItemNotTwo() {
        var project = project(2, 2);
        rate(project, project.evaluator(), Map.of("Respuesta 0", 1, "Respuesta 2", 3));
        rate(project, project.evaluator(), Map.of("Respuesta 0", 3, "Respuesta 2", 5));

        var estimate = estimate(results(project), "accuracy");

        assertThat(estimate.get("items").asInt()).isEqualTo(2);
        assertThat(estimate.get("ratings").asInt()).isEqualTo(4);
        assertThat(estimate.get("mean").asDouble()).isCloseTo(3.0, within(1e-12));
    }

    @Test
    void whatHasNoIntervalSaysWhy() {
        var project = project(2, 1);
        var evaluator = project.evaluator();
        rateNext(project, evaluator, Map.of("Respuesta 0", 4, "Respuesta 2", 4));
        assertThat(estimate(results(project), "accuracy").get("undefined").asString())
                .isEqualTo("one_item");
        rateNext(project, evaluator, Map.of("Respuesta 0", 4, "Respuesta 2", 4));
        assertThat(estimate(results(project), "accuracy").get("undefined").asString())
                .isEqualTo("no_variation");
    }

    @Test
    void errorsAreCountedByCategoryAndSeverityWithTheirPassages() {
        var project = project(1, 1);
        Work.next(project, project.evaluator())
                .mark("FAC.number", "major", 0, 9)
                .mark("FAC.number", "minor", 10, 11)
                .mark("STR.insight", "neutral", 0, 9)
                .change(content -> content.put("no_errors", false))
                .rate("accuracy", 3)
                .submit()
                .expect(201);

        var errors = results(project).get("errors");
        var passages = project.lead()
                .client()
                .get(project.path() + "/marks?category=FAC.number&severity=major")
                .expect(200)
                .json()
                .get("marks");

        assertThat(errors.valueStream()
                        .map(error -> error.get("category").asString() + " "
                                + error.get("severity").asString() + " "
                                + error.get("marks").asInt()))
                .containsExactlyInAnyOrder("FAC.number major 1", "FAC.number minor 1", "STR.insight neutral 1");
        assertThat(passages).hasSize(1);
        assertThat(passages.at("/0/exact").asString()).isEqualTo("Respuesta");
        assertThat(passages.at("/0/model").asString()).isEqualTo("model-a");
    }

    @Test
    void passagesOfResponsesWithoutAModelAreFoundToo() {
        var project = World.emptyProject()
                .importing("rows.csv", "id,prompt,response,model\na,p,Sin modelo.,\nb,p,Con modelo.,model-a\n")
                .overlap(1)
                .publish();
        var evaluator = project.evaluator();
        for (var task = 0; task < 2; task++) {
            Work.next(project, evaluator)
                    .mark("LAN.grammar", "minor", 0, 3)
                    .submit()
                    .expect(201);
        }

        var marks = project.lead()
                .client()
                .get(project.path() + "/marks?without_model=true")
                .expect(200)
                .json()
                .get("marks");

        assertThat(marks).hasSize(1);
        assertThat(marks.at("/0/exact").asString()).isEqualTo("Sin");
        assertThat(marks.at("/0/model").isNull()).isTrue();
        assertThat(results(project).get("models")).hasSize(2);
    }

    @Test
    void passagesArePagedWithoutLossOrRepeat() {
        var project = project(1, 1);
        var work = Work.next(project, project.evaluator());
        for (var mark = 0; mark < 120; mark++) work.mark("LAN.grammar", "minor", 0, 9);
        work.submit().expect(201);
        var seen = new java.util.HashSet<String>();
        var address = project.path() + "/marks";
        for (var next = address; !next.isEmpty(); ) {
            var page = project.lead().client().get(next).expect(200).json();
            page.get("marks").forEach(mark -> seen.add(mark.get("annotation_id").asString()));
            var cursor = page.get("next_cursor");
            next = cursor.isNull() ? "" : address + "?cursor=" + cursor.asString();
        }

        assertThat(seen).hasSize(120);
    }

    @Test
    void activeTimeIsWhatTheSignalsCover() {
        var project = project(1, 1);
        var work = Work.next(project, project.evaluator());
        var begun = TestServer.CLOCK.instant().toEpochMilli();
        TestServer.CLOCK.goForward(java.time.Duration.ofMinutes(10));
        var sent = TestServer.CLOCK.instant().toEpochMilli();

        // Active at 1 s and 61 s, paused at 121 s: two minutes, whatever the second tab says of the same time.
        var answer = work.client()
                .post(
                        work.path() + "/signals",
                        Map.of(
                                "sent_at",
                                sent,
                                "signals",
                                List.of(
                                        signal("a", 1, begun + 1_000, "open"),
                                        signal("a", 2, begun + 61_000, "activity"),
                                        signal("a", 3, begun + 121_000, "pause"),
                                        signal("b", 1, begun + 31_000, "open"),
                                        signal("b", 2, begun + 91_000, "close"),
                                        signal("a", 2, begun + 61_000, "activity"))))
                .expect(200);
        work.submit().expect(201);

        assertThat(answer.json().get("active_millis").asLong()).isEqualTo(120_000);
        var results = results(project);
        assertThat(results.at("/time/active_millis_total").asLong()).isEqualTo(120_000);
        assertThat(results.at("/tasks/0/active_millis").asLong()).isEqualTo(120_000);
        assertThat(results.at("/progress/submitted").asInt()).isEqualTo(1);
    }

    @Test
    void onlyTheLeadSeesResults() {
        var project = project(1, 1);

        for (var path : List.of("/results", "/marks", "/audit", "/members", "/datasets")) {
            project.evaluator().client().get(project.path() + path).expect(403);
            World.lead().client().get(project.path() + path).expect(404);
        }
    }

    private static Map<String, Object> signal(String tab, long seq, long at, String kind) {
        return Map.of("tab", tab, "seq", seq, "t", at, "kind", kind);
    }

    /** So many items with one response of one model each. */
    private static World.Project project(int items, int overlap) {
        var rows = new StringBuilder();
        for (var item = 0; item < items; item++) {
            rows.append(World.row("r-" + item, "Pregunta " + item, "Respuesta " + 2 * item, "model-a"));
        }
        return World.emptyProject()
                .importing("rows.jsonl", rows.toString())
                .overlap(overlap)
                .publish();
    }

    private static void rate(World.Project project, World.Person evaluator, Map<String, Integer> accuracy) {
        for (var _ : accuracy.keySet()) rateNext(project, evaluator, accuracy);
    }

    private static void rateNext(World.Project project, World.Person evaluator, Map<String, Integer> accuracy) {
        var work = Work.next(project, evaluator);
        work.rate("accuracy", accuracy.get(work.text()))
                .reason("R4", "Sin fuente.")
                .submit()
                .expect(201);
    }

    private static JsonNode results(World.Project project) {
        return project.lead()
                .client()
                .get(project.path() + "/results")
                .expect(200)
                .json();
    }

    private static JsonNode estimate(JsonNode results, String criterion) {
        return results.get("estimates")
                .valueStream()
                .filter(estimate -> estimate.get("criterion").asString().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
