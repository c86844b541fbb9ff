package org.cotejo.stats.agreement.span;

import java.util.Arrays;
import java.util.List;

/** When two spans of two annotators count as the same; each span matches one other at most. */
public enum SpanMatching {
    /** Same ends and same category. */
    EXACT,
    /** Same category and at least one shared code point. */
    OVERLAP,
    /** At least one shared code point, whatever the categories. */
    OVERLAP_ANY_CATEGORY;

    private boolean matches(Span a, Span b) {
        return switch (this) {
            case EXACT -> a.equals(b);
            case OVERLAP -> a.overlaps(b) && a.category().equals(b.category());
            case OVERLAP_ANY_CATEGORY -> a.overlaps(b);
        };
    }

    /** The size of a largest matching (augmenting paths, Kuhn 1955): the order of spans does not matter. */
    int matched(List<Span> first, List<Span> second) {
        var partner = new int[second.size()];
        Arrays.fill(partner, -1);
        int matched = 0;
        for (int a = 0; a < first.size(); a++) {
            if (augments(a, new Sides(first, second, partner, new boolean[partner.length]))) matched++;
        }
        return matched;
    }

    private record Sides(List<Span> first, List<Span> second, int[] partner, boolean[] tried) {}

    private boolean augments(int a, Sides sides) {
        for (int b = 0; b < sides.partner.length; b++) {
            if (sides.tried[b] || !matches(sides.first.get(a), sides.second.get(b))) continue;
            sides.tried[b] = true;
            if (sides.partner[b] < 0 || augments(sides.partner[b], sides)) {
                sides.partner[b] = a;
                return true;
            }
        }
        return false;
    }
}
