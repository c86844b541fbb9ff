package org.cotejo.project.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.project.version.Fate.Kind;
import static org.cotejo.project.version.Fate.Part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cotejo.project.version.Translation.Edition;
import org.cotejo.project.version.Translation.Meaning.Lost;
import org.cotejo.project.version.Translation.Meaning.Same;
import org.cotejo.project.version.Translation.Why;
import org.cotejo.project.version.Vocabulary.Spoken;
import org.junit.jupiter.api.Test;

/** What was said under old versions, in the codes of the newest. */
class TranslationTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    private static Edition categories(UUID id, Set<String> codes, Fate... mapping) {
        var spoken = new LinkedHashMap<String, Spoken>();
        for (var code : codes) spoken.put(code, new Spoken(code, "error", Set.of()));
        return new Edition(id, version(id), new Vocabulary(Map.of(), spoken), List.of(mapping));
    }

    private static String version(UUID id) {
        return id.getLeastSignificantBits() + ".0.0";
    }

    private static Fate category(String code, Kind kind, String... targets) {
        return Fate.of(Part.CATEGORY, code, kind, targets);
    }

    @Test
    void aCodeGoesThroughAllVersions() {
        var translation = new Translation(List.of(
                categories(ONE, Set.of("A", "B", "C")),
                categories(
                        TWO,
                        Set.of("A", "D"),
                        category("A", Kind.KEPT, "A"),
                        category("B", Kind.RENAMED, "D"),
                        category("C", Kind.DROPPED)),
                categories(THREE, Set.of("E"), category("A", Kind.MERGED, "E"), category("D", Kind.MERGED, "E"))));

        assertThat(translation.of(ONE, Part.CATEGORY, "A")).isEqualTo(new Same("E"));
        assertThat(translation.of(ONE, Part.CATEGORY, "B")).isEqualTo(new Same("E"));
        assertThat(translation.of(ONE, Part.CATEGORY, "C")).isEqualTo(new Lost(Why.DROPPED, "2.0.0"));
        assertThat(translation.of(TWO, Part.CATEGORY, "D")).isEqualTo(new Same("E"));
        assertThat(translation.of(THREE, Part.CATEGORY, "E")).isEqualTo(new Same("E"));
        assertThat(translation.sourcesOf(Part.CATEGORY, "E")).hasSize(5);
    }

    @Test
    void whatIsSplitComparesAgainOnlyWhereItsPartsMeet() {
        var split = categories(TWO, Set.of("A", "B"), category("X", Kind.SPLIT, "A", "B"));

        var apart = new Translation(List.of(categories(ONE, Set.of("X")), split));
        var together = new Translation(List.of(
                categories(ONE, Set.of("X")),
                split,
                categories(THREE, Set.of("Y"), category("A", Kind.MERGED, "Y"), category("B", Kind.MERGED, "Y"))));

        assertThat(apart.of(ONE, Part.CATEGORY, "X")).isEqualTo(new Lost(Why.SPLIT, "2.0.0"));
        assertThat(together.of(ONE, Part.CATEGORY, "X")).isEqualTo(new Same("Y"));
    }

    @Test
    void whereNobodySaidWhatBecameOfACodeItDoesNotCompare() {
        var translation = new Translation(List.of(categories(ONE, Set.of("A")), categories(TWO, Set.of("A"))));

        assertThat(translation.of(ONE, Part.CATEGORY, "A")).isEqualTo(new Lost(Why.UNMAPPED, "2.0.0"));
        assertThat(translation.of(TWO, Part.CATEGORY, "A")).isEqualTo(new Same("A"));
    }

    @Test
    void pointsFollowTheirScale() {
        var translation = new Translation(List.of(
                criteria(ONE, 3),
                criteria(
                        TWO,
                        5,
                        Fate.of(Part.CRITERION, "c", Kind.KEPT, "c"),
                        new Fate(Part.SCALE, "c", Kind.RENAMED, List.of(), Map.of(1, 1, 2, 3, 3, 5))),
                criteria(
                        THREE,
                        2,
                        Fate.of(Part.CRITERION, "c", Kind.KEPT, "c"),
                        new Fate(Part.SCALE, "c", Kind.MERGED, List.of(), Map.of(1, 1, 2, 1, 3, 2, 4, 2, 5, 2)))));

        assertThat(translation.pointsOf(ONE, "c")).isEqualTo(Map.of(1, 1, 2, 2, 3, 2));
        assertThat(translation.pointsOf(TWO, "c")).isEqualTo(Map.of(1, 1, 2, 1, 3, 2, 4, 2, 5, 2));
        assertThat(translation.pointsOf(THREE, "c")).isEqualTo(Map.of(1, 1, 2, 2));
    }

    @Test
    void aScaleThatWasDroppedComparesNothingBeforeIt() {
        var translation = new Translation(List.of(
                criteria(ONE, 3),
                criteria(
                        TWO,
                        5,
                        Fate.of(Part.CRITERION, "c", Kind.KEPT, "c"),
                        new Fate(Part.SCALE, "c", Kind.DROPPED, List.of(), null))));

        assertThat(translation.of(ONE, Part.CRITERION, "c")).isEqualTo(new Lost(Why.RESCALED, "2.0.0"));
        assertThat(translation.pointsOf(ONE, "c")).isEmpty();
    }

    private static Edition criteria(UUID id, int max, Fate... mapping) {
        var points = new TreeSet<Integer>();
        for (var point = 1; point <= max; point++) points.add(point);
        return new Edition(
                id, version(id), new Vocabulary(Map.of("c", new Spoken("c", "", points)), Map.of()), List.of(mapping));
    }

    /** Going through all versions at once is going through them one by one. */
    @Test
    void translationsOfRandomVersionsCompose() {
        for (var seed = 0; seed < 200; seed++) {
            var editions = random(new Random(seed));
            var whole = new Translation(editions);
            var newest = editions.getLast().vocabulary().categories().keySet();
            for (var code : editions.getFirst().vocabulary().categories().keySet()) {
                var steps = Set.of(code);
                for (var edition : editions.subList(1, editions.size())) {
                    var next = new TreeSet<String>();
                    for (var one : steps) {
                        edition.mapping().stream()
                                .filter(fate -> fate.isOf(Part.CATEGORY, one))
                                .forEach(fate -> next.addAll(fate.targets()));
                    }
                    steps = next;
                }
                var meaning = whole.of(editions.getFirst().protocol(), Part.CATEGORY, code);
                if (steps.size() == 1)
                    assertThat(meaning).isEqualTo(new Same(steps.iterator().next()));
                else assertThat(meaning).isInstanceOf(Lost.class);
                if (meaning instanceof Same(var now)) assertThat(newest).contains(now);
            }
        }
    }

    private static List<Edition> random(Random random) {
        var editions = new ArrayList<Edition>();
        Set<String> codes = Set.of();
        for (var number = 1; number <= 2 + random.nextInt(3); number++) {
            var next = new TreeSet<String>();
            for (var code = 0; code <= 1 + random.nextInt(5); code++) next.add("C" + number + code);
            var mapping = new ArrayList<Fate>();
            for (var code : codes) mapping.add(random(code, List.copyOf(next), random));
            editions.add(categories(new UUID(0, number), next, mapping.toArray(Fate[]::new)));
            codes = next;
        }
        return editions;
    }

    private static Fate random(String code, List<String> targets, Random random) {
        var one = targets.get(random.nextInt(targets.size()));
        return switch (random.nextInt(4)) {
            case 0 -> category(code, Kind.DROPPED);
            case 1 -> category(code, Kind.SPLIT, targets.toArray(String[]::new));
            default -> category(code, Kind.MERGED, one);
        };
    }
}
