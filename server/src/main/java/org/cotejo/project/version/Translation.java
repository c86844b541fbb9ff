package org.cotejo.project.version;

import static org.cotejo.project.version.Fate.Kind;
import static org.cotejo.project.version.Fate.Part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the codes of a project's versions are in the newest one, by all the mappings between them. Something said under a
 * code compares where it ends in exactly one; where a mapping is missing nothing before it compares, and that is said.
 */
public final class Translation {
    private final List<Edition> editions;
    private final Map<Key, Meaning> meanings = new LinkedHashMap<>();
    private final Map<Key, Map<Integer, Integer>> points = new HashMap<>();

    /**
     * One published version.
     *
     * @param mapping what became of the codes of the version before; empty where nobody said it, and in the first
     */
    public record Edition(UUID protocol, String version, Vocabulary vocabulary, List<Fate> mapping) {
        public Edition {
            mapping = List.copyOf(mapping);
        }
    }

    /** A code of one version. */
    public record Key(UUID protocol, Part part, String code) {}

    /** What a code is in the newest version. */
    public sealed interface Meaning {
        /** One code there. */
        record Same(String code) implements Meaning {}

        /** None or several; since which version, and by which end. */
        record Lost(Why why, String since) implements Meaning {}
    }

    /** Why something does not compare. */
    public enum Why {
        SPLIT,
        DROPPED,
        /** The criterion goes on, its points do not. */
        RESCALED,
        UNMAPPED
    }

    /** The oldest version first. */
    public Translation(List<Edition> editions) {
        this.editions = List.copyOf(editions);
        for (var index = 0; index < editions.size(); index++) {
            var edition = editions.get(index);
            var later = editions.subList(index + 1, editions.size());
            for (var code : edition.vocabulary().categories().keySet()) {
                meanings.put(new Key(edition.protocol(), Part.CATEGORY, code), category(code, later));
            }
            edition.vocabulary().criteria().forEach((code, spoken) -> {
                var key = new Key(edition.protocol(), Part.CRITERION, code);
                meanings.put(key, criterion(key, spoken.points(), later));
            });
        }
    }

    public boolean hasOneVersion() {
        return editions.size() < 2;
    }

    /** Everything that was ever a code, the oldest version first. */
    public Map<Key, Meaning> meanings() {
        return Map.copyOf(meanings);
    }

    /** What a code of some version is now; a code that no version knows is lost. */
    public Meaning of(UUID protocol, Part part, String code) {
        return meanings.getOrDefault(new Key(protocol, part, code), new Meaning.Lost(Why.UNMAPPED, ""));
    }

    /** The code as it is called now or, where it does not compare, as it was. */
    public String now(UUID protocol, Part part, String code) {
        return of(protocol, part, code) instanceof Meaning.Same(var now) ? now : code;
    }

    /** The codes of all versions that are this one now. */
    public List<Key> sourcesOf(Part part, String code) {
        return meanings.entrySet().stream()
                .filter(entry ->
                        entry.getKey().part() == part && entry.getValue().equals(new Meaning.Same(code)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Each point of a criterion's scale with the point that it is now; empty where the criterion does not compare. */
    public Map<Integer, Integer> pointsOf(UUID protocol, String criterion) {
        return points.getOrDefault(new Key(protocol, Part.CRITERION, criterion), Map.of());
    }

    public Optional<String> versionOf(UUID protocol) {
        return editions.stream()
                .filter(edition -> edition.protocol().equals(protocol))
                .map(Edition::version)
                .findFirst();
    }

    /** The codes of one version that have another name now, and that name alone. */
    public List<Fate> renames(UUID protocol) {
        var renames = new ArrayList<Fate>();
        meanings.forEach((key, meaning) -> {
            if (key.protocol().equals(protocol)
                    && meaning instanceof Meaning.Same(var now)
                    && !now.equals(key.code())
                    && sourcesOf(key.part(), now).stream()
                                    .filter(source -> source.protocol().equals(protocol))
                                    .count()
                            == 1) {
                renames.add(Fate.of(key.part(), key.code(), Kind.RENAMED, now));
            }
        });
        return renames;
    }

    /** Where several ends meet again in a later version, what was split on the way compares again. */
    private static Meaning category(String code, List<Edition> later) {
        Set<String> codes = Set.of(code);
        var lost = new Meaning.Lost(Why.DROPPED, "");
        for (var edition : later) {
            var next = new TreeSet<String>();
            for (var one : codes) {
                var fate = fateOf(edition, Part.CATEGORY, one);
                if (fate.isEmpty()) return new Meaning.Lost(Why.UNMAPPED, edition.version());
                next.addAll(fate.get().targets());
            }
            if (codes.size() == 1 && next.size() != 1) {
                lost = new Meaning.Lost(next.isEmpty() ? Why.DROPPED : Why.SPLIT, edition.version());
            }
            codes = next;
        }
        return codes.size() == 1 ? new Meaning.Same(codes.iterator().next()) : lost;
    }

    /** A score is of one criterion on one scale: what was split is not found again, as nobody said on which points. */
    private Meaning criterion(Key key, Set<Integer> scale, List<Edition> later) {
        var code = key.code();
        var reached = new TreeMap<Integer, Integer>();
        for (var point : scale) reached.put(point, point);
        for (var edition : later) {
            var fate = fateOf(edition, Part.CRITERION, code);
            if (fate.isEmpty()) return new Meaning.Lost(Why.UNMAPPED, edition.version());
            if (!fate.get().goesOn()) {
                var why = fate.get().kind() == Kind.SPLIT ? Why.SPLIT : Why.DROPPED;
                return new Meaning.Lost(why, edition.version());
            }
            var moved = fateOf(edition, Part.SCALE, code);
            if (moved.isPresent() && moved.get().kind() == Kind.DROPPED)
                return new Meaning.Lost(Why.RESCALED, edition.version());
            moved.ifPresent(
                    by -> reached.replaceAll((_, now) -> by.pointsOrNone().getOrDefault(now, now)));
            code = fate.get().targets().getFirst();
        }
        points.put(key, Map.copyOf(reached));
        return new Meaning.Same(code);
    }

    private static Optional<Fate> fateOf(Edition edition, Part part, String code) {
        return edition.mapping().stream().filter(fate -> fate.isOf(part, code)).findFirst();
    }
}
