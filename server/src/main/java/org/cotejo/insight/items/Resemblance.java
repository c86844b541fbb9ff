package org.cotejo.insight.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cotejo.corpus.ItemId;

/**
 * The justification that another resembles most: which share of the five-word runs of one stands in the other too. It is shown to
 * a person and decides nothing.
 *
 * @param share from 0 to 1
 * @param own whether the same person wrote both
 */
record Resemblance(double share, boolean own, ItemId item, UUID submission) {
    private static final int RUN = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A justification to compare with. */
    record Written(UUID submission, ItemId item, boolean own, String text) {}

    /** Nothing where the text is shorter than a run, or none of the others shares one. */
    static Optional<Resemblance> nearest(String text, List<Written> others) {
        var runs = runs(text);
        if (runs.isEmpty()) return Optional.empty();
        return others.stream()
                .map(other ->
                        new Resemblance(share(runs, runs(other.text())), other.own(), other.item(), other.submission()))
                .filter(found -> found.share() > 0)
                .max(Comparator.comparingDouble(Resemblance::share));
    }

    private static double share(Set<String> runs, Set<String> others) {
        return (double) runs.stream().filter(others::contains).count() / runs.size();
    }

    private static Set<String> runs(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
        var runs = new HashSet<String>();
        for (var start = 0; start + RUN <= words.size(); start++) {
            runs.add(String.join(" ", new ArrayList<>(words.subList(start, start + RUN))));
        }
        return runs;
    }
}
