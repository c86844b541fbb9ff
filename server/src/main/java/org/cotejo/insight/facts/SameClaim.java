package org.cotejo.insight.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.MatchResult;
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
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Set<String> NEGATIONS =
            Set.of("no", "ni", "nunca", "jamás", "tampoco", "sin", "not", "never", "nor", "neither", "without", "t");

    private SameClaim() {}

    /**
     * A claim as it is compared.
     *
     * @param start in code points of the response, inclusive; absent where the claim is not anchored
     * @param end exclusive
     */
    record Stated(
            @Nullable Integer start,
            @Nullable Integer end,
            Set<String> words,
            Set<String> runs,
            Set<String> numbers,
            long negations) {
        static Stated of(String text, @Nullable Integer start, @Nullable Integer end) {
            var lower = text.toLowerCase(Locale.ROOT);
            var words = all(lower, WORD);
            var runs = new HashSet<String>();
            for (int i = 0; i + RUN <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + RUN)));
            return new Stated(
                    start,
                    end,
                    new HashSet<>(words),
                    runs,
                    new HashSet<>(all(lower, NUMBER)),
                    words.stream().filter(NEGATIONS::contains).count());
        }

        private static List<String> all(String text, Pattern pattern) {
            return pattern.matcher(text).results().map(MatchResult::group).toList();
        }
    }

    /** How alike two claims are, from 0 to 2; empty where they are not the same. */
    static OptionalDouble likeness(Stated one, Stated other) {
        if (!one.numbers().equals(other.numbers()) || one.negations() != other.negations())
            return OptionalDouble.empty();
        var overlap = overlap(one, other);
        var words = share(one.words(), other.words());
        var isSame = overlap >= OVERLAP_MIN
                || words >= WORDS_MIN
                || one.runs().stream().anyMatch(other.runs()::contains);
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
