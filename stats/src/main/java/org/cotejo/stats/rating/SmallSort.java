package org.cotejo.stats.rating;

import java.util.Arrays;

/**
 * Sorts the few ratings of an item. Up to five go through the shortest sorting networks (Knuth, The Art of Computer
 * Programming 3, 5.3.4), which have no branch: on random order a processor would guess every second one wrong.
 */
final class SmallSort {
    private SmallSort() {}

    /** Sorts the first `size` keys. */
    static void sort(long[] keys, int size) {
        switch (size) {
            case 0, 1 -> {}
            case 2 -> exchange(keys, 0, 1);
            case 3 -> three(keys);
            case 4 -> four(keys);
            case 5 -> five(keys);
            default -> Arrays.sort(keys, 0, size);
        }
    }

    private static void three(long[] keys) {
        exchange(keys, 0, 2);
        exchange(keys, 0, 1);
        exchange(keys, 1, 2);
    }

    private static void four(long[] keys) {
        exchange(keys, 0, 2);
        exchange(keys, 1, 3);
        exchange(keys, 0, 1);
        exchange(keys, 2, 3);
        exchange(keys, 1, 2);
    }

    private static void five(long[] keys) {
        exchange(keys, 0, 3);
        exchange(keys, 1, 4);
        exchange(keys, 0, 2);
        exchange(keys, 1, 3);
        exchange(keys, 0, 1);
        exchange(keys, 2, 4);
        exchange(keys, 1, 2);
        exchange(keys, 3, 4);
        exchange(keys, 2, 3);
    }

    private static void exchange(long[] keys, int i, int j) {
        long left = keys[i];
        long right = keys[j];
        keys[i] = Math.min(left, right);
        keys[j] = Math.max(left, right);
    }
}
