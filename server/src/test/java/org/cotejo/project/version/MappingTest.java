package org.cotejo.project.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.project.version.Documents.at;
import static org.cotejo.project.version.Documents.small;
import static org.cotejo.project.version.Fate.Kind;
import static org.cotejo.project.version.Fate.Part;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes without saying of a mapping, and what must be said. */
class MappingTest {
    private static MappingRules rules(Consumer<ObjectNode> change) {
        return new MappingRules(Vocabulary.of(small()), Vocabulary.of(small(change)));
    }

    private static List<MappingProblem> problems(MappingRules rules, Fate... decided) {
        return rules.check(rules.completed(List.of(decided)));
    }

    @Test
    void theSameCodesAreKeptOfThemselves() {
        var rules = rules(_ -> {});

        assertThat(rules.completed(List.of()))
                .hasSize(5)
                .allSatisfy(fate -> assertThat(fate.kind()).isEqualTo(Kind.KEPT));
        assertThat(problems(rules)).isEmpty();
    }

    @Test
    void anotherCodeUnderTheSameNameIsProposedAsRenamed() {
        var rules = rules(document -> at(document, "/taxonomy/categories/0").put("code", "FAC.figure"));

        assertThat(rules.completed(List.of()))
                .contains(Fate.of(Part.CATEGORY, "FAC.number", Kind.RENAMED, "FAC.figure"));
        assertThat(problems(rules)).isEmpty();
    }

    @Test
    void whatIsGoneMustBeSaid() {
        var rules = rules(document -> ((ArrayNode) document.at("/taxonomy/categories")).remove(0));

        assertThat(problems(rules)).containsExactly(new MappingProblem.MappingMissing("category", "FAC.number"));
        assertThat(problems(rules, Fate.of(Part.CATEGORY, "FAC.number", Kind.DROPPED)))
                .isEmpty();
        assertThat(problems(rules, Fate.of(Part.CATEGORY, "FAC.number", Kind.MERGED, "FAC.entity")))
                .isEmpty();
        assertThat(problems(rules, Fate.of(Part.CATEGORY, "FAC.number", Kind.RENAMED, "FAC.entity")))
                .containsExactly(new MappingProblem.MappingShared("category", "FAC.number", "FAC.entity"));
        assertThat(problems(rules, Fate.of(Part.CATEGORY, "FAC.number", Kind.MERGED, "STR.insight")))
                .containsExactly(new MappingProblem.MappingSenseDiffers("category", "FAC.number", "STR.insight"));
        assertThat(problems(rules, Fate.of(Part.CATEGORY, "FAC.number", Kind.MERGED, "FAC.nothing")))
                .containsExactly(new MappingProblem.MappingTargetUnknown("category", "FAC.number", "FAC.nothing"));
        assertThat(problems(rules, Fate.of(Part.CATEGORY, "FAC.number", Kind.SPLIT, "FAC.entity")))
                .containsExactly(new MappingProblem.MappingTargetsRefused("category", "FAC.number"));
    }

    @Test
    void aCategoryThatChangedSidesIsNotKept() {
        var rules = rules(document -> at(document, "/taxonomy/categories/0").put("polarity", "strength"));

        assertThat(problems(rules)).containsExactly(new MappingProblem.MappingMissing("category", "FAC.number"));
    }

    @Test
    void anotherScaleNeedsItsPointsOrIsDropped() {
        var rules = rules(document -> at(document, "/rubric/criteria/0/scale").put("max", 5));

        assertThat(problems(rules)).containsExactly(new MappingProblem.MappingMissing("scale", "accuracy"));
        assertThat(problems(rules, scale(Kind.RENAMED, Map.of(1, 1, 2, 3, 3, 5))))
                .isEmpty();
        assertThat(problems(rules, scale(Kind.DROPPED, Map.of()))).isEmpty();
        assertThat(problems(rules, scale(Kind.RENAMED, Map.of(1, 1, 2, 3))))
                .containsExactly(new MappingProblem.MappingPointsRefused("scale", "accuracy"));
        assertThat(problems(rules, scale(Kind.RENAMED, Map.of(1, 1, 2, 3, 3, 6))))
                .containsExactly(new MappingProblem.MappingPointsRefused("scale", "accuracy"));
        assertThat(problems(rules, scale(Kind.RENAMED, Map.of(1, 1, 2, 3, 3, 3))))
                .containsExactly(new MappingProblem.MappingPointsRefused("scale", "accuracy"));
        assertThat(problems(rules, scale(Kind.MERGED, Map.of(1, 1, 2, 3, 3, 3))))
                .isEmpty();
    }

    private static Fate scale(Kind kind, Map<Integer, Integer> points) {
        return new Fate(Part.SCALE, "accuracy", kind, List.of(), points);
    }

    @Test
    void whatNamesNoCodeOfTheVersionBeforeIsRefusedAtOnce() {
        var rules = rules(_ -> {});

        assertThat(rules.checkDecided(List.of(Fate.of(Part.CATEGORY, "FAC.other", Kind.DROPPED))))
                .containsExactly(new MappingProblem.MappingCodeRefused("category", "FAC.other"));
    }

    @Test
    void numbersOfVersionsGoUpByTheLargestChange() {
        var number = VersionNumber.of("1.4.2").orElseThrow();

        assertThat(number.next(Step.PATCH)).hasToString("1.4.3");
        assertThat(number.next(Step.MINOR)).hasToString("1.5.0");
        assertThat(number.next(Step.MAJOR)).hasToString("2.0.0");
        assertThat(VersionNumber.of("1.10.0").orElseThrow()).isGreaterThan(number);
        assertThat(VersionNumber.of("1.4")).isEmpty();
        assertThat(VersionNumber.of("1.4.2-beta")).isEmpty();
    }
}
