package org.cotejo.stats.agreement.span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * For each document what nominal alpha over its code points needs: observed disagreement, then how often each set of
 * categories covers a code point. Stretches between ends of spans are counted at once.
 */
final class CharacterCounts {
    private final Map<Set<String>, Integer> sets = new HashMap<>();
    private final List<Map<Integer, Double>> occurrences = new ArrayList<>();
    private final List<Double> disagreements = new ArrayList<>();

    CharacterCounts(SpanAnnotations annotations) {
        sets.put(Set.of(), 0);
        for (var document : annotations.documents()) addDocument(document);
    }

    private void addDocument(SpanAnnotations.Document document) {
        var ends = new TreeSet<Integer>(List.of(0, document.length()));
        for (var spans : document.readings().values()) {
            for (var span : spans) {
                ends.add(span.start());
                ends.add(span.end());
            }
        }
        var all = new HashMap<Integer, Double>();
        double disagreement = 0;
        int readings = document.readings().size();
        var from = ends.first();
        for (var to : ends.tailSet(from, false)) {
            if (readings < 2) break;
            var here = new HashMap<Integer, Integer>();
            for (var spans : document.readings().values()) here.merge(setAt(from, spans), 1, Integer::sum);
            int length = to - from;
            for (var entry : here.entrySet()) {
                double count = entry.getValue();
                all.merge(entry.getKey(), length * count, Double::sum);
                disagreement += length * count * (readings - count) / (readings - 1);
            }
            from = to;
        }
        occurrences.add(all);
        disagreements.add(disagreement);
    }

    private int setAt(int place, List<Span> spans) {
        var set = new TreeSet<String>();
        for (var span : spans) if (span.start() <= place && place < span.end()) set.add(span.category());
        return sets.computeIfAbsent(set, unused -> sets.size());
    }

    List<double[]> byDocument() {
        var byDocument = new ArrayList<double[]>();
        for (int document = 0; document < occurrences.size(); document++) {
            var sums = new double[1 + sets.size()];
            sums[0] = disagreements.get(document);
            occurrences.get(document).forEach((set, count) -> sums[1 + set] = count);
            byDocument.add(sums);
        }
        return byDocument;
    }

    /** Alpha from added-up sums; empty when all code points have one and the same set. */
    static OptionalDouble alpha(double[] sums) {
        double n = 0;
        for (int set = 1; set < sums.length; set++) n += sums[set];
        double expected = 0;
        for (int set = 1; set < sums.length; set++) expected += sums[set] * (n - sums[set]);
        return expected > 0 ? OptionalDouble.of(1 - (n - 1) * sums[0] / expected) : OptionalDouble.empty();
    }
}
