package org.cotejo.stats.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One value per item, in the order in which the items first appear.
 *
 * @param slices the slice of each item
 * @param leftOut items without the scores that the value needs
 */
record ItemValues(double[] values, List<Optional<String>> slices, int leftOut) {
    private static final class Item {
        private final Optional<String> slice;
        private double systemSum;
        private int systemCount;
        private double baseSum;
        private int baseCount;

        private Item(Optional<String> slice) {
            this.slice = slice;
        }
    }

    /** The mean score of a system per item. */
    static ItemValues ofSystem(List<ItemScore> scores, String system) {
        return of(scores, system, Optional.empty());
    }

    /** The mean score of `system` minus that of `base` per item that has both. */
    static ItemValues ofDifference(List<ItemScore> scores, String system, String base) {
        return of(scores, system, Optional.of(base));
    }

    ItemValues inSlice(String slice) {
        var kept = IntStream.range(0, values.length)
                .filter(i -> slices.get(i).equals(Optional.of(slice)))
                .toArray();
        var chosen = new double[kept.length];
        for (int i = 0; i < kept.length; i++) chosen[i] = values[kept[i]];
        return new ItemValues(chosen, java.util.Collections.nCopies(kept.length, Optional.of(slice)), 0);
    }

    private static ItemValues of(List<ItemScore> scores, String system, Optional<String> base) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (var score : scores) {
            var item = items.computeIfAbsent(score.item(), unused -> new Item(score.slice()));
            if (!item.slice.equals(score.slice())) {
                throw new IllegalArgumentException("item " + score.item() + " is in two slices");
            }
            if (score.system().equals(system)) {
                item.systemSum += score.score();
                item.systemCount++;
            } else if (base.isPresent() && score.system().equals(base.get())) {
                item.baseSum += score.score();
                item.baseCount++;
            }
        }
        var slices = new ArrayList<Optional<String>>();
        var values = new double[items.size()];
        for (var item : items.values()) {
            if (item.systemCount == 0 || (base.isPresent() && item.baseCount == 0)) continue;
            var baseMean = base.isPresent() ? item.baseSum / item.baseCount : 0;
            values[slices.size()] = item.systemSum / item.systemCount - baseMean;
            slices.add(item.slice);
        }
        var found = slices.size();
        return new ItemValues(java.util.Arrays.copyOf(values, found), slices, items.size() - found);
    }
}
