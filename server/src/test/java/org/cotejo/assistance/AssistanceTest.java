package org.cotejo.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.ProjectId;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** Suggestions as an evaluator meets them, what is kept of them, and whom they are withheld from. */
class AssistanceTest {
    private static final String TEXT = "😀 Te aviso: 2 + 2 = 5. Le recomiendo su ordenador. `2 + 2 = 6`";

    private final World.Project project = project(0);
    private final Work work = Work.next(project, project.evaluator());

    private static World.Project project(int unassistedPercent) {
        var project = World.emptyProject()
                .importing(
                        "rows.jsonl",
                        World.row("r-1", "¿Qué dice?", TEXT, "model-a").replace("\"es\"", "\"es-MX\""))
                .overlap(3);
        project.lead()
                .client()
                .patch(project.path(), Map.of("unassisted_percent", unassistedPercent))
                .expect(200);
        return project.publish();
    }

    @Test
    void aSuggestionIsAnAnchorThatAMarkCanStandOn() {
        var suggestions = quick(work);

        assertThat(suggestions)
                .extracting(one ->
                        one.get("kind").asString() + " " + one.get("exact").asString())
                .containsExactlyInAnyOrder("arithmetic 2 + 2 = 5", "register Le recomiendo", "variety ordenador");
        for (var one : suggestions) {
            var start = one.get("start").asInt();
            var end = one.get("end").asInt();
            assertThat(new CodePointRange(start, end).slice(TEXT))
                    .isEqualTo(one.get("exact").asString());
            work.mark(one.get("category").asString(), "minor", start, end);
        }
        work.submit().expect(201);
    }

    @Test
    void whatIsShownAndDecidedIsKeptOnce() {
        var first = quick(work);
        var again = quick(work);
        var accepted = id(first.getFirst());
        decide(work, accepted, "dismissed").expect(204);
        decide(work, accepted, "accepted").expect(204);
        decide(work, id(first.get(1)), "dismissed").expect(204);

        assertThat(again.stream().map(AssistanceTest::id))
                .isEqualTo(first.stream().map(AssistanceTest::id).toList());
        assertThat(quick(work).getFirst().get("decision").asString()).isEqualTo("accepted");
        var report = project.lead()
                .client()
                .get(project.path() + "/assistance")
                .expect(200)
                .json();
        assertThat(report.get("assisted").asInt()).isEqualTo(1);
        assertThat(report.get("unassisted").asInt()).isZero();
        assertThat(sum(report, "shown")).isEqualTo(3);
        assertThat(sum(report, "accepted")).isEqualTo(1);
        assertThat(sum(report, "dismissed")).isEqualTo(1);
        assertThat(project.lead()
                        .client()
                        .get(project.path() + "/exports/suggestions.csv")
                        .expect(200)
                        .body())
                .contains(",true,", ",arithmetic,arithmetic.result,", ",2 + 2 = 5,", ",accepted,")
                .doesNotContain("Persona ");
    }

    @Test
    void theShareWithoutAssistanceGetsNoSuggestions() {
        var alone = project(90);
        var unassisted = IntStream.range(0, 3)
                .mapToObj(_ -> Work.next(alone, alone.evaluator()))
                .filter(one -> !view(one).get("assisted").asBoolean())
                .toList();

        assertThat(unassisted).as("of three, each with a chance of nine in ten").isNotEmpty();
        for (var one : unassisted) {
            assertThat(view(one).get("assisted").asBoolean()).as("drawn once").isFalse();
            for (var check : List.of("quick", "grammar", "algebra")) {
                var answer = one.client().post(one.path() + "/checks/" + check, Map.of());
                assertThat(answer.expect(403).json().get("type").asString()).endsWith("task-unassisted");
            }
            one.client()
                    .post(one.path() + "/checks/justification", Map.of("text", "Las casa."))
                    .expect(403);
        }
        assertThat(TestServer.jdbc()
                        .sql("select count(*) from assistance.suggestion where assignment_id = :id")
                        .param("id", UUID.fromString(unassisted.getFirst().id()))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theLotIsFairAndStays() {
        var lots = TestServer.bean(Lots.class);
        var project = new ProjectId(UUID.randomUUID());
        var drawn = IntStream.range(0, 1_000)
                .mapToObj(_ ->
                        new Lots.Drawn(new AssignmentId(UUID.randomUUID()), project, new AccountId(UUID.randomUUID())))
                .toList();

        var first = drawn.stream()
                .map(one -> lots.isAssisted(one, 20, Instant.EPOCH))
                .toList();
        var later = drawn.stream()
                .map(one -> lots.isAssisted(one, 90, Instant.EPOCH))
                .toList();

        assertThat(later).isEqualTo(first);
        // Six standard deviations (0.0126 each) around 0.2: a fair lot falls outside once in 500 million runs.
        assertThat(first.stream().filter(assisted -> !assisted).count()).isBetween(124L, 276L);
    }

    @Test
    void withoutTheToolsTheRestWorksAndTheCommandIsNamed() {
        assertThat(view(work).get("tools_installed").asBoolean()).isFalse();
        assertThat(view(work).get("install_command").asString()).isEqualTo("./cotejo tools");
        for (var check : List.of("grammar", "algebra")) {
            var answer = work.client()
                    .post(work.path() + "/checks/" + check, Map.of())
                    .expect(200)
                    .json();
            assertThat(answer.get("state").asString()).isEqualTo("absent");
            assertThat(answer.get("suggestions")).isEmpty();
        }
        assertThat(quick(work)).isNotEmpty();
    }

    @Test
    void anothersAssignmentDoesNotExist() {
        var stranger = project.evaluator().client();
        var suggestion = id(quick(work).getFirst());

        stranger.get(work.path() + "/checks").expect(404);
        for (var check : List.of("quick", "grammar", "algebra")) {
            stranger.post(work.path() + "/checks/" + check, Map.of()).expect(404);
        }
        stranger.post(work.path() + "/checks/justification", Map.of("text", "Hola."))
                .expect(404);
        stranger.post(work.path() + "/suggestions/" + suggestion + "/decision", Map.of("decision", "accepted"))
                .expect(404);
        stranger.get(project.path() + "/assistance").expect(403);
    }

    @Test
    void whatDoesNotBelongToTheAssignmentIsRefused() {
        var other = Work.next(project, project.evaluator());
        var theirs = id(quick(other).getFirst());

        decide(work, theirs, "accepted").expect(404);
        decide(work, id(quick(work).getFirst()), "perhaps").expect(422);
        work.client()
                .post(
                        work.path() + "/checks/quick",
                        Map.of("response_id", UUID.randomUUID().toString()))
                .expect(404);
        work.client()
                .post(work.path() + "/checks/justification", Map.of("text", " "))
                .expect(422);
    }

    @Test
    void afterTheWorkIsHandedInNothingMoreIsShown() {
        work.submit().expect(201);

        work.client().post(work.path() + "/checks/quick", Map.of()).expect(409);
    }

    @Test
    void whatWasShownIsNeverChanged() {
        quick(work);
        for (var table : List.of("lot", "suggestion", "decision")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> TestServer.jdbc()
                            .sql("delete from assistance." + table)
                            .update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private static JsonNode view(Work work) {
        return work.client().get(work.path() + "/checks").expect(200).json();
    }

    private static List<JsonNode> quick(Work work) {
        var answer = work.client()
                .post(work.path() + "/checks/quick", Map.of())
                .expect(200)
                .json();
        assertThat(answer.get("state").asString()).isEqualTo("done");
        return answer.get("suggestions").valueStream().toList();
    }

    private static org.cotejo.harness.Client.Answer decide(Work work, String suggestion, String decision) {
        return work.client()
                .post(work.path() + "/suggestions/" + suggestion + "/decision", Map.of("decision", decision));
    }

    private static String id(JsonNode suggestion) {
        return suggestion.get("suggestion_id").asString();
    }

    private static long sum(JsonNode report, String figure) {
        return report.get("counts")
                .valueStream()
                .mapToLong(count -> count.get(figure).asLong())
                .sum();
    }
}
