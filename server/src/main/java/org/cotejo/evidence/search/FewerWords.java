package org.cotejo.evidence.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What to ask a source that wants every word of a query, once the query as typed found nothing: without the words that say
 * nothing, then names and numbers alone, then the longer half, then all but the longest word, since any of them may be the one
 * that the page does not use.
 */
final class FewerWords {
    private static final Set<String> SAYING_NOTHING = Set.of(
            ("a al ante con contra como cómo cual cuál cuando cuándo cuánto cuántos de del desde donde dónde el ella ellos en entre era es esa ese eso esta este esto fue"
                            + " ha han hasta hay la las lo los mas más mediante no o para pero por porque que qué quien quién se según ser si"
                            + " sin sobre son su sus también tiene un una uno y ya"
                            + " about an and are as at be been but by did do does for from had has have he her his how if in into is it its not of"
                            + " on or she so than that the their there these they this to was were what when where which who will with")
                    .split(" "));

    private FewerWords() {}

    /** The queries to go on with, in this order; none where no word can be spared. */
    static List<String> of(String query) {
        var words = Arrays.asList(query.strip().split("\\s+"));
        var telling = words.stream()
                .filter(FewerWords::isTelling)
                .map(FewerWords::bare)
                .toList();
        var shorter = new LinkedHashSet<List<String>>();
        shorter.add(telling);
        shorter.add(telling.stream().filter(FewerWords::isName).toList());
        var byLength = telling.stream()
                .sorted(Comparator.comparingInt(word -> -word.length()))
                .toList();
        var longer = byLength.subList(0, (byLength.size() + 1) / 2);
        shorter.add(telling.stream().filter(longer::contains).toList());
        shorter.add(telling.stream()
                .filter(word -> !word.equals(byLength.getFirst()))
                .toList());
        return shorter.stream()
                .filter(some -> !some.isEmpty() && some.size() < words.size())
                .map(some -> String.join(" ", some))
                .toList();
    }

    private static boolean isTelling(String word) {
        var bare = bare(word);
        return !bare.isEmpty() && !SAYING_NOTHING.contains(bare.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String word) {
        var first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
