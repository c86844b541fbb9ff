package org.cotejo.insight.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether two raters' claims on one response are the same claim. Numbers and the count of negations must agree; beside them
 * one of three is enough: both cover at least half of what the two cover of the response together, they share five words
 * in a row, or they share at least 60 % of all their words.
 */
final class SameClaim {
    private static final double OVERLAP_MIN = 0.5;
    private static final double WORDS_MIN = 0.6;
    private static final int RUN = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");
    private static final Set<String> NEGATIONS =
            Set.of("no", "ni", "nunca", "jamás", "tampoco", "sin", "not", "never", "nor", "neither", "without", "t");

    private SameClaim() {}

    /**
     * A claim as it is compared.
     *
     * @param start in code points of the response, inclusive; absent where the claim is not anchored
     * @param end exclusive
     * @param written its words in their order, in small letters
     */
    record Stated(
            @Nullable Integer start,
            @Nullable Integer end,
            List<String> written,
            Set<String> words,
            Set<String> numbers,
            long negations) {
        static Stated of(String text, @Nullable Integer start, @Nullable Integer end) {
            var written = new ArrayList<String>();
            var numbers = new HashSet<String>();
            var word = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (word.find()) {
                written.add(word.group());
                var digits = DIGITS.matcher(word.group());
                while (digits.find()) numbers.add(digits.group());
            }
            var negations = written.stream().filter(NEGATIONS::contains).count();
            return new Stated(start, end, written, new HashSet<>(written), numbers, negations);
        }

        private Set<List<String>> runs() {
            var runs = new HashSet<List<String>>();
            for (int i = 0; i + RUN <= written.size(); i++) runs.add(written.subList(i, i + RUN));
            return runs;
        }
    }

    /** How alike two claims are, from 0 to 2; empty where they are not the same. */
    static OptionalDouble likeness(Stated one, Stated other) {
        if (one.negations() != other.negations() || !one.numbers().equals(other.numbers()))
            return OptionalDouble.empty();
        var overlap = overlap(one, other);
        var words = share(one.words(), other.words());
        var isSame = overlap >= OVERLAP_MIN || words >= WORDS_MIN || !Collections.disjoint(one.runs(), other.runs());
        return isSame ? OptionalDouble.of(overlap + words) : OptionalDouble.empty();
    }

    private static double overlap(Stated one, Stated other) {
        if (one.start() == null || one.end() == null || other.start() == null || other.end() == null) return 0;
        double shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        double covered = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return shared <= 0 ? 0 : shared / covered;
    }

    private static double share(Set<String> one, Set<String> other) {
        double shared = one.stream().filter(other::contains).count();
        var all = one.size() + other.size() - shared;
        return all == 0 ? 0 : shared / all;
    }
}
