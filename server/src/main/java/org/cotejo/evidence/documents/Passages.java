package org.cotejo.evidence.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text in pieces of about 120 words of which each shares 30 with the next, so that no sentence is cut in all of them. */
final class Passages {
    private static final int WORDS = 120;
    private static final int OVERLAP = 30;
    private static final int WORD_MAX = 200;
    /** Something without a space in it, cut where it goes on too long. */
    private static final Pattern WORD = Pattern.compile("\\S{1," + WORD_MAX + "}");

    private Passages() {}

    /** @param start in code points of the whole text, half open */
    record Passage(int start, int end, String text) {}

    private record Word(int start, int end) {}

    static List<Passage> of(String text) {
        var words = words(text);
        var passages = new ArrayList<Passage>();
        var points = 0;
        var chars = 0;
        for (var first = 0; first < words.size(); first += WORDS - OVERLAP) {
            var last = Math.min(words.size(), first + WORDS) - 1;
            var start = words.get(first).start();
            var end = words.get(last).end();
            points += text.codePointCount(chars, start);
            chars = start;
            passages.add(new Passage(points, points + text.codePointCount(start, end), text.substring(start, end)));
            if (last == words.size() - 1) break;
        }
        return passages;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) words.add(new Word(found.start(), found.end()));
        return words;
    }
}
