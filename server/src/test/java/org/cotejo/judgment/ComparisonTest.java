package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Responses to one prompt beside one another: blind, in an order drawn by lot that the data undoes. */
class ComparisonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A published project of comparisons with so many prompts and models. */
    private static World.Project comparing(int prompts, int models, Map<String, Object> settings) {
        var rows = new StringBuilder();
        for (var prompt = 0; prompt < prompts; prompt++) {
            for (var model = 0; model < models; model++) {
                rows.append(World.row(
                        "r-%d-%d".formatted(prompt, model),
                        "Pregunta " + prompt,
                        "Respuesta %d de m%d.".formatted(prompt, model),
                        "model-" + model));
            }
        }
        var project = World.emptyProject().importing("rows.jsonl", rows.toString());
        var change = new HashMap<String, Object>(Map.of("task_kind", "comparison", "overlap", 1));
        change.putAll(settings);
        project.lead().client().patch(project.path(), change).expect(200);
        return project.publish();
    }

    private static World.Project pairs(int prompts) {
        return comparing(prompts, 2, Map.of("repeat_percent", 0));
    }

    private static Work preferring(World.Project project, World.Person evaluator, Consumer<ObjectNode> answer) {
        return Work.next(project, evaluator).change(content -> {
            content.putArray("ratings");
            content.put("no_errors", false);
            content.put("justification", "A dice «Respuesta» y B no concreta.");
            var comparison = content.putObject("comparison");
            describe(comparison);
            answer.accept(comparison);
        });
    }

    /** Nothing said yet, in every member that the door asks for. */
    private static ObjectNode describe(ObjectNode comparison) {
        comparison.put("both_bad", false).put("cannot_judge", false).put("cannot_judge_reason", "");
        for (var list : List.of("criteria", "ranking", "leaks")) comparison.putArray(list);
        return comparison;
    }

    private static List<String> shownModels(Work work) {
        return work.view()
                .get("responses")
                .valueStream()
                .map(response -> response.get("text").asString())
                .map(text -> "model-" + text.charAt(text.length() - 2))
                .toList();
    }

    /** Prefers the same model whichever side it stands on. */
    private static Work preferringModel(World.Project project, World.Person evaluator, String model, int strength) {
        var work = preferring(project, evaluator, _ -> {});
        var isFirst = shownModels(work).getFirst().equals(model);
        ((ObjectNode) work.content().get("comparison")).put("preference", isFirst ? -strength : strength);
        return work;
    }

    private static JsonNode results(World.Project project) {
        return project.lead()
                .client()
                .get(project.path() + "/preferences")
                .expect(200)
                .json();
    }

    @Test
    void aPairIsShownBlindAndItsPreferenceCountsForTheModelOnWhicheverSideItStood() {
        var project = pairs(6);
        var evaluator = project.evaluator();
        for (var prompt = 0; prompt < 5; prompt++) {
            preferringModel(project, evaluator, "model-1", 2).submit().expect(201);
        }
        var last = preferringModel(project, evaluator, "model-0", 1);

        assertThat(last.view().get("task_kind").asString()).isEqualTo("comparison");
        assertThat(last.view().get("responses")).hasSize(2);
        assertThat(last.view().toString()).doesNotContain("model-0", "model-1", "r-0");
        last.submit().expect(201);

        var view = results(project);
        assertThat(view.at("/players/0/model").asString()).isEqualTo("model-1");
        assertThat(view.at("/players/0/log_strength").asDouble()).isCloseTo(Math.log(5) / 2, within(1e-8));
        assertThat(view.at("/model_pairs/0/a_wins").asInt()).isEqualTo(1);
        assertThat(view.at("/model_pairs/0/b_wins").asInt()).isEqualTo(5);
        assertThat(view.at("/model_pairs/0/share").asDouble()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(view.at("/order/first_wins").asInt()
                        + view.at("/order/second_wins").asInt())
                .isEqualTo(6);
    }

    @Test
    void theDocumentPinsTheResponsesInTheOrderShown() {
        var project = pairs(1);
        var work = preferringModel(project, project.evaluator(), "model-0", 3);
        work.submit().expect(201);

        var document = JSON.readTree(project.lead()
                .client()
                .get(project.path() + "/exports/submissions.jsonl")
                .expect(200)
                .body());

        assertThat(document.get("responses")
                        .valueStream()
                        .map(one -> one.get("id").asString()))
                .containsExactlyElementsOf(work.view()
                        .get("responses")
                        .valueStream()
                        .map(one -> one.get("response_id").asString())
                        .toList());
        assertThat(document.has("response")).isFalse();
    }

    @Test
    void theVotesFileIsWhatTheRankingReads() {
        var project = pairs(3);
        var evaluator = project.evaluator();
        preferringModel(project, evaluator, "model-0", 1).submit().expect(201);
        preferring(project, evaluator, answer -> answer.put("both_bad", true))
                .submit()
                .expect(201);
        preferring(
                        project,
                        evaluator,
                        answer -> answer.put("cannot_judge", true).put("cannot_judge_reason", "No conozco el tema."))
                .submit()
                .expect(201);

        var lines = project.lead()
                .client()
                .get(project.path() + "/exports/preferences.csv")
                .expect(200)
                .body()
                .lines()
                .toList();

        assertThat(lines.getFirst()).isEqualTo("a,b,item,winner,value,a_shown_first,evaluator,submitted_at");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("\"model-0\",\"model-1\",").contains(",a,-1,");
        assertThat(lines.get(2)).contains(",both_bad,,");
        assertThat(results(project).get("cannot_judge").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNoAnswerIsRefusedWithEveryReason() {
        var project = comparing(1, 2, Map.of("facts_first", true));
        var evaluator = project.evaluator();
        var work = preferring(
                project, evaluator, answer -> answer.put("preference", 4).put("both_bad", true));
        work.claim("La respuesta es 5.", null).change(content -> {
            content.put("justification", " ");
            ((ObjectNode) content.get("comparison"))
                    .putArray("criteria")
                    .addObject()
                    .put("criterion", "no-such")
                    .put("value", 0);
        });

        var refused = work.submit().expect(422);

        assertThat(refused.body())
                .contains(
                        "preference-contradicted",
                        "preference-outside-scale",
                        "compared-criterion-unknown",
                        "preference-unexplained",
                        "verdicts-first",
                        "response-unknown");
    }

    @Test
    void aTaskOfOneResponseTakesNoComparison() {
        var work = Work.on("Una sola.")
                .change(content -> describe(content.putObject("comparison")).put("preference", 1));

        assertThat(work.submit().expect(422).body()).contains("comparison-unasked");
    }

    @Test
    void marksAndRatingsSayOfWhichResponseTheySpeak() {
        var project = pairs(1);
        var work = preferringModel(project, project.evaluator(), "model-0", 1);
        var second = work.view().at("/responses/1");
        work.mark("FAC.number", "major", 0, 9).change(content -> {
            var mark = (ObjectNode) content.at("/annotations/0");
            Work.anchor(mark, second.get("text").asString(), 0, 9);
            mark.put("response_id", second.get("response_id").asString());
            content.putArray("ratings")
                    .addObject()
                    .put("criterion", "overall")
                    .put("value", 2)
                    .put("not_applicable", false)
                    .put("response_id", second.get("response_id").asString());
            content.put("no_errors", false);
        });

        work.submit().expect(201);

        var marks = project.lead()
                .client()
                .get(project.path() + "/marks")
                .expect(200)
                .json();
        assertThat(marks.at("/marks/0/response").asString())
                .isEqualTo("r-0-" + shownModels(work).get(1).charAt(6));
        var ratings = project.lead()
                .client()
                .get(project.path() + "/exports/ratings.csv")
                .expect(200)
                .body();
        assertThat(ratings).contains("\"" + shownModels(work).get(1) + "\"").contains(",overall,2,");
    }

    @Test
    void severalAreRankedWithTiesAndTooManyBecomePairs() {
        var project = comparing(1, 3, Map.of("responses_max", 3));
        var work = preferring(project, project.evaluator(), _ -> {});
        var ids = work.view()
                .get("responses")
                .valueStream()
                .map(one -> one.get("response_id").asString())
                .toList();
        var comparison = (ObjectNode) work.content().get("comparison");
        comparison.putArray("ranking").addArray().add(ids.get(0)).add(ids.get(2));

        assertThat(work.submit().expect(422).body()).contains("ranking-incomplete");
        comparison.withArray("/ranking").addArray().add(ids.get(1));
        work.submit().expect(201);

        var view = results(project);
        assertThat(view.get("pairs").asInt()).isEqualTo(3);
        assertThat(view.get("model_pairs")
                        .valueStream()
                        .mapToInt(pair -> pair.get("ties").asInt())
                        .sum())
                .isEqualTo(1);

        var paired = comparing(1, 4, Map.of("responses_max", 2, "overlap", 1));
        assertThat(paired.lead()
                        .client()
                        .get(paired.path() + "/results")
                        .expect(200)
                        .json()
                        .at("/progress/tasks")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void aProjectWithoutTwoResponsesToOnePromptIsNotPublished() {
        var project = World.emptyProject().importing("rows.jsonl", World.row("r-1", "¿Qué?", "Nada.", "m"));
        project.lead()
                .client()
                .patch(project.path(), Map.of("task_kind", "comparison"))
                .expect(200);

        assertThat(project.lead()
                        .client()
                        .post(project.path() + "/publish")
                        .expect(422)
                        .body())
                .contains("nothing-to-compare");
        assertThat(project.lead()
                        .client()
                        .patch(project.path(), Map.of("task_kind", "triathlon", "responses_max", 6))
                        .expect(422)
                        .body())
                .contains("task-kind-unknown");
    }

    @Test
    void eitherSideComesFirstAboutEquallyOften() {
        var project = comparing(100, 2, Map.of("overlap", 10, "repeat_percent", 0));
        var first = 0;
        for (var person = 0; person < 10; person++) {
            var evaluator = project.evaluator();
            for (var pair = 0; pair < 100; pair++) {
                var work = Work.next(project, evaluator);
                if (shownModels(work).getFirst().equals("model-0")) first++;
                work.client()
                        .post(work.path() + "/skip", Map.of("reason", "other"))
                        .expect(200);
            }
        }

        // Four standard deviations of a fair coin: 1,000 pairs, 500 +- 63.
        assertThat(first).isBetween(437, 563);
    }

    @Test
    void aPairComesBackAWeekLaterWithItsSidesExchangedAndCountsInNoResult() {
        var project = comparing(24, 2, Map.of("repeat_percent", 50));
        var evaluator = project.evaluator();
        var sides = new HashMap<String, List<String>>();
        for (var pair = 0; pair < 24; pair++) {
            var work = preferringModel(project, evaluator, "model-1", 1);
            sides.put(work.view().at("/item/item_id").asString(), shownModels(work));
            work.submit().expect(201);
        }
        assertThat(evaluator.client().post(project.path() + "/assignments/next").status())
                .isEqualTo(204);
        TestServer.jdbc()
                .sql("update assignment.assignment set ended_at = ended_at - interval '8 days' where project_id = ?")
                .param(UUID.fromString(project.id()))
                .update();
        var before = results(project).get("players");

        var repeats = 0;
        while (evaluator.client().post(project.path() + "/assignments/next").status() == 200) {
            var work = preferringModel(project, evaluator, repeats == 0 ? "model-0" : "model-1", 1);
            assertThat(shownModels(work))
                    .isEqualTo(sides.get(work.view().at("/item/item_id").asString())
                            .reversed());
            work.submit().expect(201);
            repeats++;
        }

        // Each of 24 pairs is due with even odds: none at all happens once in 16 million.
        assertThat(repeats).isBetween(1, 24);
        var view = results(project);
        assertThat(view.at("/consistency/repeats").asInt()).isEqualTo(repeats);
        assertThat(view.at("/consistency/same").asInt()).isEqualTo(repeats - 1);
        assertThat(view.get("players")).isEqualTo(before);
        assertThat(view.get("pairs").asInt()).isEqualTo(24);
        var progress = project.lead()
                .client()
                .get(project.path() + "/results")
                .expect(200)
                .json();
        assertThat(progress.at("/progress/submitted").asInt()).isEqualTo(24);
    }

    @Test
    void aSkippedRepeatGivesNoPlaceBack() {
        var project = comparing(20, 2, Map.of("repeat_percent", 50));
        var evaluator = project.evaluator();
        for (var pair = 0; pair < 20; pair++) {
            preferringModel(project, evaluator, "model-1", 1).submit().expect(201);
        }
        TestServer.jdbc()
                .sql("update assignment.assignment set ended_at = ended_at - interval '8 days' where project_id = ?")
                .param(UUID.fromString(project.id()))
                .update();
        var work = Work.next(project, evaluator);

        work.client().post(work.path() + "/skip", Map.of("reason", "other")).expect(200);

        assertThat(TestServer.jdbc()
                        .sql("select sum(open_slots) from assignment.task where project_id = ?")
                        .param(UUID.fromString(project.id()))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void preferencesAreRebuiltFromTheDocuments() {
        var project = pairs(3);
        var evaluator = project.evaluator();
        for (var pair = 0; pair < 3; pair++) {
            preferringModel(project, evaluator, "model-" + pair % 2, 1 + pair)
                    .change(content -> ((ObjectNode) content.get("comparison"))
                            .putArray("criteria")
                            .addObject()
                            .put("criterion", "clarity")
                            .put("value", 2))
                    .submit()
                    .expect(201);
        }
        var before = preferences();

        TestServer.bean(Reindex.class).rebuildProjections();

        assertThat(preferences()).isEqualTo(before);
        assertThat(project.lead()
                        .client()
                        .get(project.path() + "/preferences?criterion=clarity")
                        .expect(200)
                        .json()
                        .get("pairs")
                        .asInt())
                .isEqualTo(3);
    }

    private static List<Map<String, Object>> preferences() {
        return TestServer.jdbc()
                .sql("select * from judgment.preference order by submission_id, criterion")
                .query()
                .listOfRows();
    }
}
