package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A lead tries a task of a project that is not published yet. */
class PreviewTest {
    private static final String ROWS = World.row("r-1", "¿Qué dice?", "Uno.", "model-a")
            + World.row("r-2", "¿Qué dice?", "Dos.", "model-b")
            + World.row("r-3", "¿Y aquí?", "Tres.", "model-a");

    private final World.Project project = World.emptyProject().importing("rows.jsonl", ROWS);

    @Test
    void theTaskIsShownAsAnEvaluatorWillSeeIt() {
        var preview = preview("");

        assertThat(preview.get("state").asString()).isEqualTo("leased");
        assertThat(preview.get("task_kind").asString()).isEqualTo("single");
        assertThat(preview.at("/response/text").asString()).isEqualTo("Uno.");
        assertThat(preview.get("responses")).hasSize(1);
        assertThat(preview.get("protocol_id").asString())
                .isEqualTo(protocol().get("protocol_id").asString());
        assertThat(protocol().get("state").asString()).isEqualTo("draft");
        assertThat(preview.toString()).doesNotContain("model-a");
    }

    @Test
    void theNextItemFollowsAndTheFirstOneAfterTheLast() {
        var first = preview("").at("/item/item_id").asString();
        var second = preview("?after=" + first);

        assertThat(second.at("/response/text").asString()).isEqualTo("Tres.");
        assertThat(preview("?after=" + second.at("/item/item_id").asString())
                        .at("/item/item_id")
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void theDraftAsItStandsDecidesWhatIsShown() {
        project.lead()
                .client()
                .patch(project.path(), Map.of("task_kind", "comparison"))
                .expect(200);

        var preview = preview("");

        assertThat(preview.get("task_kind").asString()).isEqualTo("comparison");
        assertThat(preview.get("responses")
                        .valueStream()
                        .map(response -> response.get("text").asString()))
                .containsExactly("Uno.", "Dos.");
        assertThat(submit(preview, goodContent())
                        .expect(422)
                        .json()
                        .at("/errors")
                        .toString())
                .contains("comparison");
    }

    @Test
    void whatWouldBeTakenIsSaidAndNothingIsKept() {
        var content = goodContent();
        var preview = preview("");
        var before = everything();

        submit(preview, content).expect(204);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theRefusalIsTheOneThatARealSubmissionGets() {
        var bad = goodContent();
        ((ObjectNode) bad.get("ratings").get(0)).put("value", 9);
        bad.put("no_errors", false);
        var tried = submit(preview(""), bad).expect(422);

        var evaluator = project.overlap(1).publish().evaluator();
        var real = Work.next(project, evaluator)
                .change(content -> content.setAll(bad))
                .submit()
                .expect(422);

        assertThat(tried.json().get("errors"))
                .isNotEmpty()
                .isEqualTo(real.json().get("errors"));
        assertThat(tried.problem()).isEqualTo(real.problem());
    }

    @Test
    void onlyAnItemOfTheProjectIsTried() {
        var other = World.emptyProject().importing("rows.jsonl", World.row("r-9", "¿Otra?", "Nueve.", "model-a"));
        var foreign =
                other.lead().client().get(other.path() + "/preview").expect(200).json();

        submit(foreign, goodContent()).expect(404);
    }

    @Test
    void withoutResponsesThereIsNothingToTry() {
        var empty = World.emptyProject();

        assertThat(empty.lead()
                        .client()
                        .get(empty.path() + "/preview")
                        .expect(422)
                        .problem())
                .isEqualTo("no-responses");
    }

    @Test
    void onlyTheLeadTries() {
        var body = Map.of(
                "item_id", UUID.randomUUID(), "response_ids", List.of(UUID.randomUUID()), "content", goodContent());
        project.evaluator().client().get(project.path() + "/preview").expect(403);
        World.lead().client().get(project.path() + "/preview").expect(404);
        project.evaluator()
                .client()
                .post(project.path() + "/preview/submission", body)
                .expect(403);
        World.lead().client().post(project.path() + "/preview/submission", body).expect(404);
    }

    private JsonNode preview(String query) {
        return project.lead()
                .client()
                .get(project.path() + "/preview" + query)
                .expect(200)
                .json();
    }

    private JsonNode protocol() {
        return project.lead()
                .client()
                .get(project.path() + "/protocol")
                .expect(200)
                .json();
    }

    private Client.Answer submit(JsonNode preview, ObjectNode content) {
        var responses = preview.get("responses")
                .valueStream()
                .map(response -> response.get("response_id").asString())
                .toList();
        return project.lead()
                .client()
                .post(
                        project.path() + "/preview/submission",
                        Map.of(
                                "item_id",
                                preview.at("/item/item_id").asString(),
                                "response_ids",
                                responses,
                                "content",
                                content));
    }

    /** What any task of the shipped protocol would be taken with. */
    private static ObjectNode goodContent() {
        return Work.on("Otra.").content();
    }

    /** How many rows of the project each table has that a lease or a submission writes to. */
    private List<Long> everything() {
        return Stream.of(
                        "assignment.task",
                        "assignment.assignment",
                        "judgment.submission",
                        "judgment.rating",
                        "audit.entry")
                .map(table -> TestServer.jdbc()
                        .sql("select count(*) from " + table + " where project_id = :project::uuid")
                        .param("project", project.id())
                        .query(Long.class)
                        .single())
                .toList();
    }
}
