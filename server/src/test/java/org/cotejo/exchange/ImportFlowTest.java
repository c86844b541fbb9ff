package org.cotejo.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.harness.World.emptyProject;
import static org.cotejo.harness.World.row;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From an upload to responses in a project: seen before it is decided, whole or not at all, twice without harm. */
class ImportFlowTest {
    private static final String GOOD = row("r1", "¿Capital?", "Lima.", "model-a");
    private static final String ALSO_GOOD = row("r2", "¿Capital?", "Cusco.", "model-b");
    private static final String BAD = "{\"id\": \"r3\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}\n";

    private final World.Project project = emptyProject();

    @Test
    void untilTheLeadDecidesNothingHasChanged() {
        var checked = project.upload("rows.jsonl", GOOD + BAD + ALSO_GOOD);

        assertThat(checked.get("outcome").asString()).isEqualTo("partial");
        assertThat(checked.get("rows_ok").asInt()).isEqualTo(2);
        assertThat(checked.at("/errors/0/line").asInt()).isEqualTo(2);
        assertThat(checked.at("/errors/0/code").asString()).isEqualTo("no_response");
        assertThat(checked.at("/errors/0/remedy").asString()).isNotBlank();
        assertThat(checked.at("/preview/0/response").asString()).isEqualTo("Lima.");
        assertThat(responses()).isZero();
    }

    @Test
    void goodRowsComeInBesideBadOnesAndShareTheirItem() {
        var imported = project.accept(project.upload("rows.jsonl", GOOD + BAD + ALSO_GOOD), "good_rows");

        assertThat(imported.get("state").asString()).isEqualTo("imported");
        assertThat(imported.get("responses_added").asInt()).isEqualTo(2);
        assertThat(imported.get("items_added").asInt()).isEqualTo(1);
    }

    @Test
    void allOrNoneTakesNoneOfAFileWithABadRow() {
        var checked = project.upload("rows.jsonl", GOOD + BAD);

        var refused = project.lead()
                .client()
                .post(
                        "/api/v1/imports/" + checked.get("import_id").asString() + "/accept",
                        Map.of("policy", "all_or_none"));

        assertThat(refused.expect(422).problem()).isEqualTo("bad-rows-refused");
        assertThat(responses()).isZero();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        project.importing("rows.jsonl", GOOD + ALSO_GOOD);

        var again = project.accept(project.upload("rows.jsonl", GOOD + ALSO_GOOD), "all_or_none");

        assertThat(again.get("responses_added").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(responses()).isEqualTo(2);
        assertThat(project.lead()
                        .client()
                        .get(project.path() + "/datasets")
                        .expect(200)
                        .json()
                        .get("datasets"))
                .hasSize(1);
    }

    @Test
    void anIdThatTheProjectGaveToOtherContentIsABadRow() {
        project.importing("rows.jsonl", GOOD);

        var checked = project.upload("more.jsonl", ALSO_GOOD + row("r1", "¿Capital?", "Otra.", "model-a"));
        var imported = project.accept(checked, "good_rows");

        assertThat(checked.get("outcome").asString()).isEqualTo("partial");
        assertThat(checked.at("/errors/0/line").asInt()).isEqualTo(2);
        assertThat(checked.at("/errors/0/field").asString()).isEqualTo("id");
        assertThat(checked.at("/errors/0/code").asString()).isEqualTo("id_taken");
        assertThat(imported.get("responses_added").asInt()).isEqualTo(1);
        assertThat(responses()).isEqualTo(2);
    }

    @Test
    void ofTwoFilesThatGiveOneIdTwoContentsOneIsAskedAboutAgain() throws Exception {
        var first = project.upload("a.jsonl", GOOD);
        var second = project.upload("b.jsonl", row("r1", "¿Capital?", "Otra.", "model-a"));

        List<JsonNode> ends;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            ends = executor
                    .invokeAll(List.<Callable<JsonNode>>of(
                            () -> project.accept(first, "all_or_none"), () -> project.accept(second, "all_or_none")))
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }

        assertThat(ends.stream().map(end -> end.get("state").asString()))
                .containsExactlyInAnyOrder("imported", "checked");
        assertThat(responses()).isEqualTo(1);
    }

    @Test
    void everyFormatOfTheGuideComesIn() {
        for (var name : List.of("conversations.jsonl", "responses.jsonl", "responses.csv")) {
            var checked = project.upload(name, example(name));

            assertThat(checked.get("outcome").asString()).as(name).isEqualTo("accept");
            assertThat(checked.get("columns")).as(name).isNotEmpty();
        }
    }

    @Test
    void whatIsImportedIntoARunningProjectJoinsIt() {
        project.importing("rows.jsonl", GOOD).overlap(1).publish();
        var evaluator = project.evaluator();
        Work.next(project, evaluator).submit().expect(201);
        evaluator.client().post(project.path() + "/assignments/next").expect(204);

        project.importing("more.jsonl", ALSO_GOOD);

        assertThat(Work.next(project, evaluator).text()).isEqualTo("Cusco.");
    }

    @Test
    void anUploadThatIsDiscardedIsForgotten() {
        var checked = project.upload("rows.jsonl", GOOD);
        var path = "/api/v1/imports/" + checked.get("import_id").asString();

        project.lead().client().delete(path).expect(204);

        assertThat(project.lead()
                        .client()
                        .get(path)
                        .expect(200)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("cancelled");
        project.lead()
                .client()
                .post(path + "/accept", Map.of("policy", "good_rows"))
                .expect(409);
        assertThat(TestServer.jdbc()
                        .sql("select count(*) from exchange.import_chunk where import_id = :id::uuid")
                        .param("id", checked.get("import_id").asString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void namesLongerThanAnIndexEntryAreNamesToo() {
        var long1 = "x".repeat(20_000) + "1";
        var long2 = "x".repeat(20_000) + "2";

        project.importing(
                "rows.jsonl", row(long1, "¿Capital?", "Lima.", long1) + row(long2, "¿Capital?", "Quito.", long2));

        assertThat(responses()).isEqualTo(2);
    }

    @Test
    void onlyTheLeadImports() {
        project.importing("rows.jsonl", GOOD).publish();
        var evaluator = project.evaluator();

        evaluator
                .client()
                .upload(project.path() + "/imports?filename=x.jsonl", new byte[] {'{', '}'})
                .expect(403);
        World.lead()
                .client()
                .upload(project.path() + "/imports?filename=x.jsonl", new byte[] {'{', '}'})
                .expect(404);
    }

    private long responses() {
        return project.lead()
                .client()
                .get(project.path())
                .expect(200)
                .json()
                .get("responses")
                .asLong();
    }

    private static byte[] example(String name) {
        try (InputStream file = java.nio.file.Files.newInputStream(java.nio.file.Path.of("..", "examples", name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
