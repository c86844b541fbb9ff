package org.cotejo.evidence.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What to ask a source that wants every word of a query, once the query as typed found nothing: first without the words that say
 * nothing, then with the half that says most.
 */
final class FewerWords {
    private static final int WORDS_MIN = 2;
    private static final Set<String> SAYING_NOTHING = Set.of(
            ("a al ante con contra cual cuando de del desde donde el ella ellos en entre era es esa ese eso esta este esto fue"
                            + " ha han hasta hay la las lo los mas más mediante no o para pero por porque que qué se según ser si"
                            + " sin sobre son su sus también tiene un una uno y ya"
                            + " about an and are as at be been but by for from had has have he her his if in into is it its not of"
                            + " on or she so than that the their there these they this to was were which who will with")
                    .split(" "));

    private FewerWords() {}

    /** The queries to go on with, the longer first; none where no word can be spared. */
    static List<String> of(String query) {
        var words = Arrays.asList(query.strip().split("\\s+"));
        var telling = words.stream()
                .filter(word -> !SAYING_NOTHING.contains(bare(word).toLowerCase(Locale.ROOT)))
                .toList();
        var shorter = new ArrayList<String>();
        if (!telling.isEmpty() && telling.size() < words.size()) shorter.add(String.join(" ", telling));
        var half = (telling.size() + 1) / 2;
        if (telling.size() > WORDS_MIN) shorter.add(String.join(" ", most(telling, half)));
        else if (telling.size() == WORDS_MIN) shorter.add(most(telling, 1).getFirst());
        return shorter;
    }

    /** Names and long words first, in the order in which they stood. */
    private static List<String> most(List<String> words, int count) {
        var byWeight = Comparator.comparingInt((Integer index) -> -weight(words.get(index)));
        return IntStream.range(0, words.size())
                .boxed()
                .sorted(byWeight)
                .limit(count)
                .sorted()
                .map(words::get)
                .toList();
    }

    private static int weight(String word) {
        var bare = bare(word);
        var isName = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
        return bare.length() + (isName ? 100 : 0);
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
