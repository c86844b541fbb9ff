package org.cotejo.assistance.checks;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Syllables of a word.
 *
 * <p>Spanish by the rules of the Ortografía (RAE and ASALE, 2010, ch. II 3): open vowels part from each other, a closed
 * vowel joins its neighbour unless it is stressed beside an open one, an h between vowels counts for nothing, and the u
 * of que, qui, gue, gui is silent. English by groups of vowels, less the silent e: a heuristic, since English spelling
 * has no rules for it.
 */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** -es and -ed make no syllable of their own but after the sounds that need one. */
    private static final Pattern SILENT_END =
            Pattern.compile("(?:[^aeiouylr]|[^aeiouy]r|[aeiouy]l)e$|(?:[^aeiouysxzcgh]|[^cs]h)es$|[^aeiouytd]ed$");

    private static final Pattern PARTED =
            Pattern.compile("ia(?!n\\b|l\\b)|io(?!n|u)|eo(?![up])|iu|[aeiouy]ing\\b|ua(?!r)|scie|(?<=id)ea");

    private Syllables() {}

    static int of(String word, TextLanguage language) {
        return switch (language) {
            case ES -> spanish(word.toLowerCase(Locale.ROOT));
            case EN -> english(word.toLowerCase(Locale.ROOT));
        };
    }

    static int spanish(String word) {
        var spelled =
                word.replaceAll("([qg])u([eiéí])", "$1$2").replace("h", "").replaceAll("y(?![aeiouáéíóú])", "i");
        var count = 0;
        var last = ' ';
        for (var sign : spelled.toCharArray()) {
            if (isVowel(sign) && (!isVowel(last) || isHiatus(last, sign))) count++;
            last = sign;
        }
        return Math.max(1, count);
    }

    private static boolean isVowel(char sign) {
        return "aeiouáéíóúü".indexOf(sign) >= 0;
    }

    private static boolean isHiatus(char one, char two) {
        if (one == two) return true;
        var isOneOpen = "aeoáéó".indexOf(one) >= 0;
        var isTwoOpen = "aeoáéó".indexOf(two) >= 0;
        if (isOneOpen && isTwoOpen) return true;
        return isOneOpen && "íú".indexOf(two) >= 0 || isTwoOpen && "íú".indexOf(one) >= 0;
    }

    static int english(String word) {
        var letters = word.replaceAll("[^a-z]", "");
        var groups = (int) VOWELS.matcher(letters).results().count();
        if (SILENT_END.matcher(letters).find()) groups--;
        groups += (int) PARTED.matcher(letters).results().count();
        return Math.max(1, groups);
    }
}
