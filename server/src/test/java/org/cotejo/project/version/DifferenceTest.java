package org.cotejo.project.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.project.version.Documents.at;
import static org.cotejo.project.version.Documents.small;

import java.util.List;
import java.util.function.Consumer;
import org.cotejo.project.version.LineDifference.Op;
import org.cotejo.project.version.LineDifference.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two versions, and how far each change goes. */
class DifferenceTest {
    private static List<Change> after(Consumer<ObjectNode> change) {
        return Difference.between(small(), small(change), List.of());
    }

    private static String line(Change change) {
        return change.kind() + " " + change.what() + " " + change.place() + " " + change.step();
    }

    @Test
    void theSameIsNoChange() {
        assertThat(after(_ -> {})).isEmpty();
        assertThat(Difference.stepOf(List.of())).isEqualTo(Step.PATCH);
    }

    @Test
    void aSectionIsComparedLineByLineInItsLanguage() {
        var changes = after(document ->
                at(document, "/guideline").put("es", "# Guía\n\n## 1. Uno\nDespués.\nIgual.\n\n## 3. Tres\nSigue."));

        assertThat(changes)
                .extracting(DifferenceTest::line)
                .containsExactly(
                        "reworded section /guideline/es/1. Uno PATCH", "renamed heading /guideline/es/3. Tres PATCH");
        assertThat(changes.getFirst().language()).isEqualTo("es");
        assertThat(changes.getFirst().lines())
                .containsExactly(
                        new TextLine(Op.REMOVED, "Antes."),
                        new TextLine(Op.ADDED, "Después."),
                        new TextLine(Op.SAME, "Igual."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /rubric/criteria/0/label            | es | "Verdad"        | reworded label /rubric/criteria/accuracy/label PATCH
            /rubric/criteria/0/anchors/1/text   | es | "otro"          | reworded anchor /rubric/criteria/accuracy/anchors/2 PATCH
            /rubric/criteria/0                  | weight | 2           | changed weight /rubric/criteria/accuracy/weight MAJOR
            /rubric/criteria/0/na               | allowed | false      | changed not_applicable /rubric/criteria/accuracy/na/allowed MAJOR
            /rubric/criteria/1/na               | allowed | true       | changed not_applicable /rubric/criteria/clarity/na/allowed MINOR
            /rubric/criteria/0/scale            | max | 5              | changed scale /rubric/criteria/accuracy/scale MAJOR
            /rubric/rules/0                     | max | 3              | changed rule /rubric/rules/R1/max MAJOR
            /taxonomy/categories/0/definition   | en | "other"         | reworded definition /taxonomy/categories/FAC.number/definition PATCH
            /taxonomy/categories/0              | polarity | "strength"| changed polarity /taxonomy/categories/FAC.number/polarity MAJOR
            /taxonomy/categories/0 | allowed_severities | ["minor"] | changed allowed_severities /taxonomy/categories/FAC.number/allowed_severities MAJOR
            /taxonomy/categories/1 | allowed_severities | ["minor", "major"] | changed allowed_severities /taxonomy/categories/FAC.entity/allowed_severities MINOR
            /taxonomy/categories/0 | requires_note | true | changed requires_note /taxonomy/categories/FAC.number/requires_note MINOR
            /taxonomy/severities/0 | weight | 2 | changed weight /taxonomy/severities/minor/weight MAJOR
            /conversational_guidelines/items/0/rule | es | "otra" | reworded rule /conversational_guidelines/items/GC-01/rule PATCH
            /task_settings | overlap | 5 | changed overlap /task_settings/overlap MINOR
            /task_settings | kind | "comparison" | changed kind /task_settings/kind MAJOR
            /task_settings | lease_minutes | 60 | changed lease_minutes /task_settings/lease_minutes PATCH
            /task_settings/order | facts_first | true | changed order.facts_first /task_settings/order/facts_first MINOR
            """)
    void everySideOfAPartIsOneChangeWithItsPlace(String pointer, String member, String value, String expected) {
        var changes = after(document -> at(document, pointer).set(member, org.cotejo.kernel.CanonicalJson.read(value)));

        assertThat(changes).extracting(DifferenceTest::line).containsExactly(expected);
    }

    @Test
    void whatComesAndGoesIsNamedByItsCode() {
        var changes = after(document -> {
            ((ArrayNode) document.at("/rubric/criteria")).remove(1);
            var category = (ObjectNode) document.at("/taxonomy/categories/0").deepCopy();
            ((ArrayNode) document.at("/taxonomy/categories")).add(category.put("code", "FAC.date"));
        });

        assertThat(changes)
                .extracting(DifferenceTest::line)
                .containsExactly(
                        "removed whole /rubric/criteria/clarity MAJOR",
                        "added whole /taxonomy/categories/FAC.date MINOR");
        assertThat(Difference.stepOf(changes)).isEqualTo(Step.MAJOR);
    }

    @Test
    void aCodeThatTheMappingRenamesIsComparedWithWhatItWas() {
        var fates = List.of(Fate.of(Fate.Part.CATEGORY, "FAC.number", Fate.Kind.RENAMED, "FAC.figure"));

        var changes = Difference.between(
                small(),
                small(document -> {
                    at(document, "/taxonomy/categories/0").put("code", "FAC.figure");
                    at(document, "/taxonomy/categories/0/label").put("es", "Número");
                }),
                fates);

        assertThat(changes)
                .extracting(DifferenceTest::line)
                .containsExactly(
                        "renamed code /taxonomy/categories/FAC.figure MAJOR",
                        "reworded label /taxonomy/categories/FAC.figure/label PATCH");
    }

    @Test
    void anotherOrderOfTheCriteriaIsSaidOnce() {
        var changes = after(document -> {
            var criteria = (ArrayNode) document.at("/rubric/criteria");
            criteria.add(criteria.remove(0));
        });

        assertThat(changes).extracting(DifferenceTest::line).containsExactly("changed order /rubric/criteria PATCH");
    }

    @Test
    void linesThatAreTheSameStandBetweenThoseThatAreNot() {
        assertThat(LineDifference.of("a\nb\nc", "a\nx\nc\nd"))
                .containsExactly(
                        new TextLine(Op.SAME, "a"),
                        new TextLine(Op.REMOVED, "b"),
                        new TextLine(Op.ADDED, "x"),
                        new TextLine(Op.SAME, "c"),
                        new TextLine(Op.ADDED, "d"));
    }

    @Test
    void aHeadingInsideCodeIsNoHeading() {
        assertThat(Sections.of("Antes.\n# Uno\n```\n# no\n```\n## Dos\nb\n## Dos\nc")
                        .keySet())
                .containsExactly("", "Uno", "Dos", "Dos (2)");
    }
}
