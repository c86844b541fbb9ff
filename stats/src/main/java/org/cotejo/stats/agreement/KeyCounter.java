package org.cotejo.stats.agreement;

import java.util.Arrays;

/** Counts packed patterns in an open-addressing table of primitive keys; key 0 marks a free place. */
final class KeyCounter {
    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int size;

    void add(long key, int count) {
        int at = place(key);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        counts[at] += count;
        if (2 * size > keys.length) grow();
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) at = (at + 1) & mask;
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == 0) continue;
            int at = place(oldKeys[i]);
            keys[at] = oldKeys[i];
            counts[at] = oldCounts[i];
        }
    }

    /** The patterns in rising order of their keys, each of which holds `bits` bits for every category. */
    CountPatterns patterns(int categories, int bits) {
        var sorted = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
        var rows = new int[sorted.length][];
        var items = new int[sorted.length];
        for (int p = 0; p < sorted.length; p++) {
            rows[p] = unpacked(sorted[p], categories, bits);
            items[p] = counts[place(sorted[p])];
        }
        return new CountPatterns(categories, rows, items);
    }

    private static int[] unpacked(long key, int categories, int bits) {
        long mask = (1L << bits) - 1;
        int total = 0;
        for (int k = 0; k < categories; k++) total += (int) (key >>> (bits * k) & mask);
        var row = new int[total];
        int at = 0;
        for (int k = 0; k < categories; k++) {
            int count = (int) (key >>> (bits * k) & mask);
            Arrays.fill(row, at, at + count, k);
            at += count;
        }
        return row;
    }
}
