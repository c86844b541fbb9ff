package org.cotejo.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.stats.decision.ClusteredProportion;
import org.cotejo.stats.rater.effect.BlindSpots;

/** How many of the known errors each person finds, and how many marks stand for none. */
final class Detection {
    static final double LEVEL = 0.95;

    private final Map<AccountId, List<GoldMatch.Result>> byPerson = new LinkedHashMap<>();

    static Detection of(
            List<RaterRows.Judged> judged, Map<UUID, List<GoldMatch.Mark>> marks, Map<ResponseId, GoldAnswer> gold) {
        var detection = new Detection();
        for (var one : judged) {
            var answer = gold.get(one.response());
            if (answer == null) continue;
            detection
                    .byPerson
                    .computeIfAbsent(one.evaluator(), _ -> new ArrayList<>())
                    .add(GoldMatch.of(answer.errors(), marks.getOrDefault(one.submission(), List.of())));
        }
        return detection;
    }

    /** Successes among trials, by response: results on one response are not independent. */
    record Share(int count, int of, Optional<ClusteredProportion.Interval> interval) {
        static Share of(List<int[]> clusters) {
            var successes = clusters.stream().mapToInt(one -> one[0]).toArray();
            var trials = clusters.stream().mapToInt(one -> one[1]).toArray();
            return new Share(
                    java.util.Arrays.stream(successes).sum(),
                    java.util.Arrays.stream(trials).sum(),
                    ClusteredProportion.of(successes, trials, LEVEL));
        }
    }

    /** How many responses with a known answer a person judged. */
    int responses(AccountId person) {
        return results(person).size();
    }

    private List<GoldMatch.Result> results(AccountId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** Of the known errors, those found. */
    Share sensitivity(AccountId person) {
        return Share.of(results(person).stream()
                .map(one -> new int[] {
                    one.found().size(), one.found().size() + one.missed().size()
                })
                .toList());
    }

    /** Of the error marks, those that stand for no known error. */
    Share falseAlarms(AccountId person) {
        return Share.of(results(person).stream()
                .map(one -> new int[] {
                    one.falseAlarms().size(),
                    one.falseAlarms().size() + one.found().size()
                })
                .toList());
    }

    /** Sensitivity by what errors have in common, such as their family. */
    Map<String, Share> sensitivityBy(AccountId person, Function<GoldAnswer.PlantedError, String> key) {
        var keys = new TreeSet<String>();
        for (var one : results(person)) {
            one.found().forEach(error -> keys.add(key.apply(error)));
            one.missed().forEach(error -> keys.add(key.apply(error)));
        }
        var shares = new LinkedHashMap<String, Share>();
        for (var value : keys) {
            shares.put(
                    value,
                    Share.of(results(person).stream()
                            .map(one -> {
                                var found = count(one.found(), key, value);
                                return new int[] {found, found + count(one.missed(), key, value)};
                            })
                            .toList()));
        }
        return shares;
    }

    private static int count(
            List<GoldAnswer.PlantedError> errors, Function<GoldAnswer.PlantedError, String> key, String value) {
        return (int)
                errors.stream().filter(error -> key.apply(error).equals(value)).count();
    }

    /** Families of errors that somebody misses where the others find them. */
    Map<AccountId, List<String>> blindSpots() {
        var people = List.copyOf(byPerson.keySet());
        var families = new ArrayList<>(new TreeSet<>(byPerson.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> java.util.stream.Stream.concat(one.found().stream(), one.missed().stream()))
                .map(GoldAnswer.PlantedError::family)
                .toList()));
        var found = new int[people.size()][families.size()];
        var planted = new int[people.size()][families.size()];
        for (var person = 0; person < people.size(); person++) {
            for (var one : results(people.get(person))) {
                for (var error : one.found()) {
                    found[person][families.indexOf(error.family())]++;
                    planted[person][families.indexOf(error.family())]++;
                }
                for (var error : one.missed()) planted[person][families.indexOf(error.family())]++;
            }
        }
        var spots = new HashMap<AccountId, List<String>>();
        for (var spot : BlindSpots.of(found, planted)) {
            spots.computeIfAbsent(people.get(spot.rater()), _ -> new ArrayList<>())
                    .add(families.get(spot.kind()));
        }
        return spots;
    }
}
