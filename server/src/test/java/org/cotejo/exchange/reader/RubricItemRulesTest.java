package org.cotejo.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file may ask of the responses to one prompt. */
class RubricItemRulesTest {
    private final List<ImportRow> rows = new ArrayList<>();

    @Test
    void rubricItemsAreReadAsTheyAreAsked() {
        var report = read("""
                {"id": "a", "prompt": "¿Cuánto?", "response": "2", "rubric_items": [\
                {"text": "Da la cifra", "points": 7, "axis": "exactitud"}, \
                {"id": 9, "text": "Inventa una fuente", "points": -10.0, "tags": ["x"]}]}
                {"id": "b", "prompt": "¿Cuánto?", "response": "3"}
                """);

        assertThat(rows.getFirst().rubricItems())
                .containsExactly(
                        new RubricItem("1", "Da la cifra", 7, "exactitud"),
                        new RubricItem("9", "Inventa una fuente", -10, null));
        assertThat(rows.getFirst().metadata()).isEqualTo("{}");
        assertThat(report.warnings())
                .singleElement()
                .returns("rubric_items/1/tags", ImportProblem::field)
                .returns(ImportCode.MEMBER_LEFT_OUT, ImportProblem::code);
    }

    @Test
    void rubricItemsThatCannotBeScoredAreRefusedEachAtItsPlace() {
        var report = read("""
                {"id": "a", "prompt": "p", "response": "r", "rubric_items": [{"text": " ", "points": 11}, \
                {"text": "x", "points": 0.5}, {"id": "1", "text": "y"}, 3]}
                {"id": "b", "prompt": "q", "response": "r", "rubric_items": "[]"}
                """);

        assertThat(rows).isEmpty();
        assertThat(report.errors())
                .extracting(ImportProblem::field)
                .containsExactly(
                        "rubric_items/0/text",
                        "rubric_items/0/points",
                        "rubric_items/1/points",
                        "rubric_items/2/id", // an item without an id is known by its number
                        "rubric_items/2/points",
                        "rubric_items/3",
                        "rubric_items");
    }

    @Test
    void oneConversationHasOneListOfRubricItems() {
        var report = read("""
                {"id": "a", "prompt": "p", "response": "r", "rubric_items": [{"text": "x", "points": 1}]}
                {"id": "b", "prompt": "p", "response": "s", "rubric_items": [{"text": "x", "points": 1}]}
                {"id": "c", "prompt": "p", "response": "t"}
                {"id": "d", "prompt": "p", "response": "u", "rubric_items": [{"text": "x", "points": 2}]}
                """);

        assertThat(rows).extracting(ImportRow::externalId).containsExactly("a", "b", "c");
        assertThat(report.errors())
                .singleElement()
                .returns(4L, ImportProblem::line)
                .returns(ImportCode.RUBRIC_CONFLICT, ImportProblem::code);
    }

    private ImportReport read(String text) {
        return HostileFile.read(text.getBytes(StandardCharsets.UTF_8), "rows.jsonl", rows);
    }
}
