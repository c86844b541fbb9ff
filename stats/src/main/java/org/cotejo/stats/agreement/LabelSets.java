package org.cotejo.stats.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotejo.stats.rating.Scale;

/**
 * Multi-label ratings: each set of labels becomes one category, so that alpha counts sets as it counts labels.
 *
 * <p>Give each rating the label that {@link #label} returns, build the ratings, and ask for a distance over their
 * scale. The empty set is a rating like any other. Not for several threads at once.
 */
public final class LabelSets {
    private final Map<String, Set<String>> sets = new HashMap<>();

    /** The label that stands for the set, whatever the order of its elements. */
    public String label(Set<String> set) {
        var sorted = new TreeSet<>(set);
        var label = sorted.stream().map(LabelSets::escaped).collect(Collectors.joining("|", "{", "}"));
        sets.putIfAbsent(label, sorted);
        return label;
    }

    private static String escaped(String element) {
        return element.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** 1 - shared / all labels of both sets (Jaccard 1901). */
    public Distance jaccard(Scale scale) {
        return distance(scale, false);
    }

    /**
     * 1 - Jaccard times 1 for equal sets, 2/3 when one holds the other, 1/3 when they only overlap (Passonneau 2006,
     * Measuring agreement on set-valued items).
     */
    public Distance masi(Scale scale) {
        return distance(scale, true);
    }

    private Distance distance(Scale scale, boolean isMasi) {
        var labels = scale.labels();
        for (var label : labels) {
            if (!sets.containsKey(label)) throw new IllegalArgumentException("no set was given the label " + label);
        }
        return Distance.table(labels.size(), (k, l) -> {
            var a = sets.get(labels.get(k));
            var b = sets.get(labels.get(l));
            int shared = (int) a.stream().filter(b::contains).count();
            double jaccard = (double) shared / (a.size() + b.size() - shared);
            return 1 - jaccard * (isMasi ? monotonicity(shared, a.size(), b.size()) : 1);
        });
    }

    private static double monotonicity(int shared, int a, int b) {
        return shared == Math.min(a, b) ? 2.0 / 3 : 1.0 / 3;
    }
}
