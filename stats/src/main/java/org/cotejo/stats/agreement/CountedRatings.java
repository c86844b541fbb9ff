package org.cotejo.stats.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.stats.agreement.Agreement.Counts;
import org.cotejo.stats.agreement.Agreement.Reason;
import org.cotejo.stats.rating.Scale;

/**
 * How often each category was given to an item, and to how many items in just that way: all that a coefficient needs
 * which does not ask who rated, however many ratings there were. A store that keeps these counts up to date answers for
 * a million ratings as for a hundred.
 */
public final class CountedRatings {
    private final Scale scale;
    private final List<Pattern> patterns;
    private final int raters;

    /**
     * Items that were rated alike.
     *
     * @param counts how often each category of the scale was given to one of them
     * @param items how many such items there are
     */
    public record Pattern(List<Integer> counts, int items) {
        public Pattern {
            counts = List.copyOf(counts);
            if (items < 1) throw new IllegalArgumentException("a pattern has an item: " + items);
            for (int count : counts) if (count < 0) throw new IllegalArgumentException("a count is not negative");
        }

        private int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private CountedRatings(Scale scale, List<Pattern> patterns, int raters) {
        this.scale = scale;
        this.patterns = patterns;
        this.raters = raters;
    }

    /**
     * Ratings by their counts, in any order.
     *
     * @param raters how many people gave them
     */
    public static CountedRatings of(Scale scale, List<Pattern> patterns, int raters) {
        for (var pattern : patterns) {
            if (pattern.counts().size() != scale.size()) {
                throw new IllegalArgumentException("a pattern has a count for each category: " + pattern.counts());
            }
        }
        var sorted = patterns.stream()
                .filter(pattern -> pattern.total() > 0)
                .sorted(Comparator.comparing(pattern -> pattern.counts().toString()))
                .toList();
        return new CountedRatings(scale, sorted, raters);
    }

    Scale scale() {
        return scale;
    }

    /** What there is. */
    public Counts counts() {
        int items = 0;
        int values = 0;
        int pairable = 0;
        for (var pattern : patterns) {
            items += pattern.items();
            values += pattern.items() * pattern.total();
            if (pattern.total() > 1) pairable += pattern.items();
        }
        return new Counts(items, raters, values, pairable);
    }

    Optional<Reason> obstacle() {
        return counts().obstacle();
    }

    CountPatterns patterns() {
        var rows = new int[patterns.size()][];
        var items = new int[patterns.size()];
        for (int p = 0; p < rows.length; p++) {
            var pattern = patterns.get(p);
            rows[p] = new int[pattern.total()];
            int at = 0;
            for (int category = 0; category < scale.size(); category++) {
                int count = pattern.counts().get(category);
                Arrays.fill(rows[p], at, at + count, category);
                at += count;
            }
            items[p] = pattern.items();
        }
        return new CountPatterns(scale.size(), rows, items);
    }

    /** Who rated is not known here, so that no rater can be left out. */
    static List<java.util.OptionalDouble> noRaters() {
        throw new IllegalArgumentException("counts do not tell raters apart: only the bootstrap has an interval");
    }
}
