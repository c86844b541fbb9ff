package org.cotejo.stats.agreement.span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Agreement.Counts;
import org.cotejo.stats.agreement.Agreement.Reason;
import org.cotejo.stats.agreement.IntervalOptions;

/**
 * Agreement on spans: by character, corrected for chance, and as matched wholes. Intervals resample documents, within
 * which characters and spans depend on one another; no other method is known here.
 */
public final class SpanAgreement {
    private SpanAgreement() {}

    /**
     * Krippendorff's alpha with each code point as an item, whose category is the set of categories that cover it
     * (nominal distance; unmarked is a category). Long spans weigh more than short ones, and where the marks stand
     * exactly matters little: read it beside {@link #f1}.
     */
    public static Agreement alpha(SpanAnnotations annotations, IntervalOptions options) {
        var counts = counts(annotations);
        if (counts.obstacle().isPresent()) return undefined(counts.obstacle().get(), counts);
        if (annotations.categories().isEmpty()) return undefined(Reason.NO_SPANS, counts);
        var sums = new CharacterCounts(annotations).byDocument();
        return DocumentSums.estimate(sums, CharacterCounts::alpha, counts, options);
    }

    /**
     * The harmonic mean of precision and recall, 2 matched / (marked by one + marked by the other), with sums over all
     * pairs of annotators and all documents. It is symmetric and not corrected for chance; two who both mark nothing
     * add nothing, one who marks nothing beside marks misses them.
     */
    public static Agreement f1(SpanAnnotations annotations, SpanMatching matching, IntervalOptions options) {
        var counts = counts(annotations);
        if (counts.obstacle().isPresent()) return undefined(counts.obstacle().get(), counts);
        var sums = new ArrayList<double[]>();
        boolean hasSpan = false;
        for (var document : annotations.documents()) {
            var readings = List.copyOf(document.readings().values());
            var sum = new double[2];
            for (int a = 0; a < readings.size(); a++) {
                for (int b = a + 1; b < readings.size(); b++) {
                    sum[0] += 2 * matching.matched(readings.get(a), readings.get(b));
                    sum[1] += readings.get(a).size() + readings.get(b).size();
                }
            }
            hasSpan |= sum[1] > 0;
            sums.add(sum);
        }
        if (!hasSpan) return undefined(Reason.NO_SPANS, counts);
        return DocumentSums.estimate(sums, DocumentSums::quotient, counts, options);
    }

    /** F1 for each category by itself, in the order of their names. */
    public static Map<String, Agreement> f1ByCategory(
            SpanAnnotations annotations, SpanMatching matching, IntervalOptions options) {
        var byCategory = new LinkedHashMap<String, Agreement>();
        for (var category : annotations.categories()) {
            byCategory.put(category, f1(annotations.only(category), matching, options));
        }
        return byCategory;
    }

    private static Agreement undefined(Reason reason, Counts counts) {
        return new Agreement.Undefined(reason, counts, List.of());
    }

    /** Items are documents that somebody read, values are readings. */
    private static Counts counts(SpanAnnotations annotations) {
        var annotators = new TreeSet<String>();
        int items = 0;
        int readings = 0;
        int pairable = 0;
        for (var document : annotations.documents()) {
            int size = document.readings().size();
            annotators.addAll(document.readings().keySet());
            readings += size;
            if (size > 0) items++;
            if (size > 1) pairable++;
        }
        return new Counts(items, annotators.size(), readings, pairable);
    }
}
