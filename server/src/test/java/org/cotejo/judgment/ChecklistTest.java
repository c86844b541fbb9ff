package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;

/** What evaluators tick off, and the order that a protocol sets. */
class ChecklistTest {
    private static final String ROWS =
            "{\"id\": \"a\", \"prompt\": \"Di la capital en una palabra.\", \"response\": \"Lima es la capital.\", \"model\": \"m\"}\n";

    private static World.Project project(Map<String, Object> settings) {
        var project = World.emptyProject().importing("rows.jsonl", ROWS).overlap(1);
        project.lead().client().patch(project.path(), settings).expect(200);
        return project.publish();
    }

    private static Work work(Map<String, Object> settings) {
        var project = project(settings);
        return Work.next(project, project.evaluator());
    }

    private static List<String> refusals(Work work) {
        return work.submit()
                .expect(422)
                .json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("code").asString())
                .toList();
    }

    private static List<String> rules(Work work) {
        var protocol = work.client()
                .get("/api/v1/projects/" + work.view().get("project_id").asString() + "/protocol")
                .expect(200)
                .json();
        return protocol.at("/conversational_guidelines/items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static void keep(Work work, String rule, String answer) {
        work.content()
                .withArray("/guideline_answers")
                .addObject()
                .put("rule", rule)
                .put("answer", answer);
    }

    private static ArrayNode conditions(Work work, boolean confirmed) {
        return work.content()
                .putObject("conditions")
                .put("confirmed", confirmed)
                .putArray("items");
    }

    @Test
    void theConditionsOfThePromptAreAskedWhereTheProtocolPutsThemFirst() {
        var project = project(Map.of("conditions_first", true));
        var work = Work.next(project, project.evaluator());

        assertThat(refusals(work)).containsExactly("conditions-missing");
        conditions(work, false).addObject().put("text", "En una palabra");
        assertThat(refusals(work)).containsExactly("conditions-missing");
        conditions(work, true).addObject().put("text", " ");
        assertThat(refusals(work)).containsExactly("condition-empty");
        conditions(work, true).addObject().put("text", "En una palabra").put("met", false);
        work.submit().expect(201);
        var exported = project.lead()
                .client()
                .get(project.path() + "/exports/submissions.jsonl")
                .expect(200)
                .body();
        assertThat(exported)
                .contains(
                        "\"conditions\":{\"confirmed\":true,\"items\":[{\"met\":false,\"text\":\"En una palabra\"}]}");
    }

    @Test
    void noConditionAtAllIsAnAnswer() {
        var work = work(Map.of("conditions_first", true));
        conditions(work, true);

        work.submit().expect(201);
    }

    @Test
    void whereTheOrderIsFreeConditionsMayBeLeftOut() {
        work(Map.of()).submit().expect(201);
    }

    @Test
    void everyGuidelineIsAnsweredOnceWhereTheProtocolAsks() {
        var work = work(Map.of("guideline_checklist", true));
        var rules = rules(work);

        assertThat(refusals(work)).containsExactly("guideline-unanswered");
        keep(work, "GC-99", "met");
        assertThat(refusals(work)).containsExactlyInAnyOrder("guideline-unknown", "guideline-unanswered");
        work.content().remove("guideline_answers");
        rules.forEach(rule -> keep(work, rule, "not_applicable"));
        keep(work, rules.getFirst(), "met");
        assertThat(refusals(work)).containsExactly("guideline-twice");
        work.content().withArray("/guideline_answers").remove(rules.size());
        work.submit().expect(201);
    }

    @Test
    void someGuidelinesMayBeAnsweredWhereTheProtocolDoesNotAsk() {
        var work = work(Map.of());
        keep(work, rules(work).getFirst(), "not_met");

        work.submit().expect(201);
    }

    @Test
    void factsComeBeforeTheOverallScoreOfOneResponseToo() {
        var work = work(Map.of("facts_first", true));
        work.claim("Lima es la capital.", null);

        assertThat(refusals(work)).containsExactly("verdicts-first");
    }

    @Test
    void theOrderIsSeenInTheProjectAndInTheProtocol() {
        var project = project(Map.of("conditions_first", true, "facts_first", true, "guideline_checklist", true));

        var seen = project.lead().client().get(project.path()).expect(200).json();
        assertThat(List.of("conditions_first", "facts_first", "guideline_checklist"))
                .allMatch(setting -> seen.get(setting).booleanValue());
        var protocol = project.lead()
                .client()
                .get(project.path() + "/protocol")
                .expect(200)
                .json();
        assertThat(protocol.at("/task_settings/order/conditions_first").booleanValue())
                .isTrue();
    }
}
