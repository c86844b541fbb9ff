package org.cotejo.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the texts of a column in the order in which they first appear. A text is looked up where it lies in a
 * reader's buffer and becomes a String only when it is new: most cells of a large file repeat one.
 */
final class Labels {
    private final List<String> texts = new ArrayList<>();
    /** All texts in a row, and where each of them ends. */
    private char[] characters = new char[1024];

    private int[] ends = new int[64];
    private int[] hashes = new int[64];
    /** An open-addressing table of numbers, one more each; 0 marks a free place. */
    private int[] table = new int[256];

    List<String> texts() {
        return texts;
    }

    /** The number of the text from `from` to `to`, excluded; a new text gets the next one. */
    int number(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = 31 * hash + text[i];
        int mask = table.length - 1;
        int place = spread(hash) & mask;
        while (table[place] != 0) {
            int number = table[place] - 1;
            if (hashes[number] == hash && isText(number, text, from, to)) return number;
            place = (place + 1) & mask;
        }
        add(text, from, to, hash);
        table[place] = texts.size();
        if (2 * texts.size() > table.length) grow();
        return texts.size() - 1;
    }

    private static int spread(int hash) {
        return (hash * 0x9e3779b9) >>> 7 ^ hash;
    }

    private boolean isText(int number, char[] text, int from, int to) {
        return Arrays.equals(characters, begin(number), ends[number], text, from, to);
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void add(char[] text, int from, int to, int hash) {
        int number = texts.size();
        if (number == ends.length) {
            ends = Arrays.copyOf(ends, 2 * number);
            hashes = Arrays.copyOf(hashes, 2 * number);
        }
        int begin = begin(number);
        int end = begin + to - from;
        if (end > characters.length) characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
        System.arraycopy(text, from, characters, begin, to - from);
        ends[number] = end;
        hashes[number] = hash;
        texts.add(new String(text, from, to - from));
    }

    private void grow() {
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int number = 0; number < texts.size(); number++) {
            int place = spread(hashes[number]) & mask;
            while (table[place] != 0) place = (place + 1) & mask;
            table[place] = number + 1;
        }
    }
}
