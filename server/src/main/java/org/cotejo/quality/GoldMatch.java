package org.cotejo.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which known errors a judgment found, and which of its marks are false alarms.
 *
 * <p>A mark finds an error of the same family when their passages share at least half of the shorter one, or when one of
 * them has no place. Each finds one at most: pairs with the same category first, then those that share more.
 */
final class GoldMatch {
    private static final double SHARED_MIN = 0.5;

    private GoldMatch() {}

    /** A mark as it stands in a submission. */
    record Mark(
            String category,
            String severity,
            @Nullable Integer start,
            @Nullable Integer end) {
        boolean isInFamilyOf(GoldAnswer.PlantedError error) {
            return GoldAnswer.family(category).equals(error.family());
        }
    }

    /**
     * @param found the errors that a mark stands for
     * @param missed the others
     * @param falseAlarms marks that stand for no known error
     */
    record Result(List<GoldAnswer.PlantedError> found, List<GoldAnswer.PlantedError> missed, List<Mark> falseAlarms) {}

    private record Pair(int error, int mark, boolean isSameCategory, double shared) {}

    static Result of(List<GoldAnswer.PlantedError> errors, List<Mark> marks) {
        var pairs = new ArrayList<Pair>();
        for (var e = 0; e < errors.size(); e++) {
            for (var m = 0; m < marks.size(); m++) {
                if (!marks.get(m).isInFamilyOf(errors.get(e))) continue;
                var shared = shared(errors.get(e), marks.get(m));
                if (shared < SHARED_MIN) continue;
                pairs.add(new Pair(
                        e, m, marks.get(m).category().equals(errors.get(e).category()), shared));
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> !pair.isSameCategory())
                .thenComparing(pair -> -pair.shared())
                .thenComparingInt(Pair::error)
                .thenComparingInt(Pair::mark));
        Set<Integer> found = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        for (var pair : pairs) {
            if (found.contains(pair.error()) || used.contains(pair.mark())) continue;
            found.add(pair.error());
            used.add(pair.mark());
        }
        return new Result(among(errors, found, true), among(errors, found, false), among(marks, used, false));
    }

    private static <T> List<T> among(List<T> all, Collection<Integer> places, boolean isIn) {
        var some = new ArrayList<T>();
        for (var at = 0; at < all.size(); at++) if (places.contains(at) == isIn) some.add(all.get(at));
        return some;
    }

    private static double shared(GoldAnswer.PlantedError error, Mark mark) {
        var from = error.start();
        var to = error.end();
        var start = mark.start();
        var end = mark.end();
        if (from == null || to == null || start == null || end == null) return 1;
        var shorter = Math.min(to - from, end - start);
        // A point mark stands for what is around it.
        if (shorter == 0) return from <= start && end <= to ? 1 : 0;
        return Math.max(0, Math.min(to, end) - Math.max(from, start)) / (double) shorter;
    }
}
