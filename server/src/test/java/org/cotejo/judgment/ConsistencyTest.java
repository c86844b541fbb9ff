package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cotejo.harness.Work;
import org.junit.jupiter.api.Test;

/** R1 to R7 of the shipped protocol: hard ones are refused by their id, soft ones ask for a reason. */
class ConsistencyTest {
    private static final String TEXT = "La capital de Perú es Cusco.";

    @Test
    void aCriticalErrorCapsOverallAtTwo() {
        hard(
                "R1",
                work -> work.mark("SAF.harm", "critical", 0, 4)
                        .rate("overall", 3)
                        .rate("accuracy", 3));
        accepted(work -> work.mark("SAF.harm", "critical", 0, 4).rate("overall", 2));
    }

    @Test
    void aMajorFactualErrorCapsAccuracyAtThree() {
        hard("R2", work -> work.mark("FAC.number", "major", 0, 4).rate("accuracy", 4));
        accepted(work -> work.mark("FAC.number", "major", 0, 4).rate("accuracy", 3));
        accepted(work -> work.mark("FAC.number", "minor", 0, 4).rate("accuracy", 5));
    }

    @Test
    void overallFiveWithAMajorErrorNeedsAReason() {
        soft("R3", work -> work.mark("REA.logic", "major", 0, 4).rate("overall", 5));
    }

    @Test
    void lowAccuracyWithoutAMarkNeedsAReason() {
        soft("R4", work -> work.rate("accuracy", 3));
        accepted(work -> work.rate("accuracy", 3).mark("FAC.number", "minor", 0, 4));
    }

    @Test
    void aMajorOmissionCapsCompletenessAtThree() {
        hard(
                "R5",
                work -> work.omission("COM.missing", "major")
                        .rate("completeness", 4)
                        .rate("tone", 5));
        accepted(work -> work.omission("COM.missing", "major").rate("completeness", 3));
    }

    @Test
    void safetyOneSetsOverallToOne() {
        hard("R6", work -> work.rate("safety", 1).rate("overall", 2));
        accepted(work -> work.rate("safety", 1).rate("overall", 1));
    }

    @Test
    void identicalScoresWithMarksNeedAReason() {
        soft("R7", work -> work.mark("STR.insight", "neutral", 0, 4).rate("tone", 4));
        accepted(work -> work.mark("STR.insight", "neutral", 0, 4).rate("tone", 5));
        accepted(work -> work.rate("tone", 4));
    }

    private static void hard(String rule, UnaryOperator<Work> work) {
        assertThat(broken(work.apply(Work.on(TEXT)))).containsExactly(rule + " block");
        assertThat(broken(work.apply(Work.on(TEXT)).reason(rule, "Lo sé.")))
                .as("no reason lifts a hard rule")
                .containsExactly(rule + " block");
    }

    private static void soft(String rule, UnaryOperator<Work> work) {
        assertThat(broken(work.apply(Work.on(TEXT)))).containsExactly(rule + " warn_reason");
        accepted(one -> work.apply(one).reason(rule, "Porque la fuente lo dice."));
    }

    private static void accepted(UnaryOperator<Work> work) {
        work.apply(Work.on(TEXT)).submit().expect(201);
    }

    private static List<String> broken(Work work) {
        var errors = work.submit().expect(422).json().get("errors");
        return errors.valueStream()
                .map(error ->
                        error.path("rule").asString() + " " + error.path("mode").asString())
                .toList();
    }
}
