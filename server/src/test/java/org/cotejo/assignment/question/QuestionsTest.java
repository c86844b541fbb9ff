package org.cotejo.assignment.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Versions;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the guideline leaves open reaches the lead, is answered, and ends in the next version's change log. */
class QuestionsTest {
    private final World.Project project = World.running(2, 2);
    private final World.Person person = project.evaluator();
    private final Work work = Work.next(project, person);

    private JsonNode ask(String question) {
        return work.client()
                .post(
                        work.path() + "/questions",
                        Map.of("question", question, "about", Map.of("kind", "category", "text", "FAC.number")))
                .expect(201)
                .json();
    }

    private JsonNode open() {
        return project.lead()
                .client()
                .get(project.path() + "/questions")
                .expect(200)
                .json();
    }

    private JsonNode mine(World.Person asker) {
        return asker.client()
                .get(project.path() + "/questions/mine")
                .expect(200)
                .json()
                .get("questions");
    }

    private JsonNode answer(String id, Map<String, Object> answer) {
        return project.lead()
                .client()
                .post(project.path() + "/questions/" + id + "/answer", answer)
                .expect(200)
                .json();
    }

    @Test
    void aQuestionReachesTheLeadWithItsPlaceAndItsAnswerTheAsker() {
        var id = ask("¿Es un error redondear?").get("question_id").asString();

        var waiting = open();
        assertThat(waiting.get("open").asLong()).isEqualTo(1);
        var first = waiting.at("/questions/0");
        assertThat(first.at("/question/question").asString()).isEqualTo("¿Es un error redondear?");
        assertThat(first.at("/question/about/text").asString()).isEqualTo("FAC.number");
        assertThat(first.at("/item_id")).isEqualTo(work.view().at("/item/item_id"));
        assertThat(first.at("/question/prompt").asString()).startsWith("Pregunta");

        answer(id, Map.of("answer", "No, si lo dice."));

        assertThat(open().get("open").asLong()).isZero();
        assertThat(mine(person).at("/0/answer/text").asString()).isEqualTo("No, si lo dice.");
        assertThat(project.lead()
                        .client()
                        .post(project.path() + "/questions/" + id + "/answer", Map.of("answer", "Sí."))
                        .expect(409)
                        .problem())
                .isEqualTo("question-answered");
    }

    @Test
    void whatIsMissingStandsInTheNextVersionsChangeLogAndStaysThere() {
        var id = ask("¿Y redondear?").get("question_id").asString();
        answer(id, Map.of("answer", "Se añade.", "change", Map.of("es", "Redondear vale.", "en", "Rounding is fine.")));
        var draft = Versions.reworded(project);
        var entry = draft.changes().at("/entries/0");
        assertThat(entry.at("/text/es").asString()).isEqualTo("Redondear vale.");
        draft.put(
                        "/log",
                        Map.of(
                                "note",
                                Map.of("es", "", "en", ""),
                                "entries",
                                List.of(Map.of(
                                        "entry_id",
                                        entry.get("entry_id").asString(),
                                        "text",
                                        Map.of("es", "Redondear no es error.", "en", "Rounding is no error.")))))
                .expect(200);
        draft.publish().expect(200);

        var changes = person.client()
                .get(project.path() + "/protocol/changes")
                .expect(200)
                .json();
        assertThat(changes.at("/logs/0/entries/0/en").asString()).isEqualTo("Rounding is no error.");
        assertThat(mine(person).at("/0/answer/in_version").asString()).isEqualTo("1.0.1");
        assertThatThrownBy(() -> TestServer.jdbc()
                        .sql("update project.change_entry set text_es = 'x' where question_id = :id::uuid")
                        .param("id", id)
                        .update())
                .hasStackTraceContaining("cannot change");
    }

    @Test
    void nobodySeesTheQuestionsOfOthers() {
        ask("¿Es un error redondear?");
        var other = project.evaluator();

        assertThat(mine(other)).isEmpty();
        other.client().get(project.path() + "/questions").expect(403);
        other.client()
                .post(work.path() + "/questions", Map.of("question", "¿Y esto?"))
                .expect(404);
        project.lead()
                .client()
                .post(work.path() + "/questions", Map.of("question", "¿Y esto?"))
                .expect(404);
    }

    @Test
    void anEmptyOrEndlessQuestionIsRefused() {
        for (var text : List.of(" ", "x".repeat(2001))) {
            assertThat(work.client()
                            .post(work.path() + "/questions", Map.of("question", text))
                            .expect(422)
                            .json()
                            .at("/errors/0/pointer")
                            .asString())
                    .isEqualTo("/question");
        }
        work.client()
                .post(work.path() + "/questions", Map.of("question", "¿?", "about", Map.of("kind", "x", "text", "y")))
                .expect(422);
    }

    @Test
    void theChangeIsWrittenInBothLanguages() {
        var id = ask("¿?").get("question_id").asString();

        project.lead()
                .client()
                .post(
                        project.path() + "/questions/" + id + "/answer",
                        Map.of("answer", "Sí.", "change", Map.of("es", "Sí.", "en", "")))
                .expect(422);
    }
}
