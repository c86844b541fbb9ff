package org.cotejo.stats.rating;

import java.util.Arrays;

/**
 * Sorts the few ratings of an item. Up to five go through the shortest sorting networks (Knuth, The Art of Computer
 * Programming 3, 5.3.4), which have no branch: on random order a processor would guess every second one wrong.
 */
final class SmallSort {
    private SmallSort() {}

    /** Sorts the keys from each start to the next. */
    static void sortEach(int[] keys, int[] start) {
        for (int each = 0; each + 1 < start.length; each++) sort(keys, start[each], start[each + 1] - start[each]);
    }

    private static void sort(int[] keys, int at, int size) {
        switch (size) {
            case 0, 1 -> {}
            case 2 -> exchange(keys, at, at + 1);
            case 3 -> three(keys, at);
            case 4 -> four(keys, at);
            case 5 -> five(keys, at);
            default -> Arrays.sort(keys, at, at + size);
        }
    }

    private static void three(int[] keys, int at) {
        exchange(keys, at, at + 2);
        exchange(keys, at, at + 1);
        exchange(keys, at + 1, at + 2);
    }

    private static void four(int[] keys, int at) {
        exchange(keys, at, at + 2);
        exchange(keys, at + 1, at + 3);
        exchange(keys, at, at + 1);
        exchange(keys, at + 2, at + 3);
        exchange(keys, at + 1, at + 2);
    }

    private static void five(int[] keys, int at) {
        exchange(keys, at, at + 3);
        exchange(keys, at + 1, at + 4);
        exchange(keys, at, at + 2);
        exchange(keys, at + 1, at + 3);
        exchange(keys, at, at + 1);
        exchange(keys, at + 2, at + 4);
        exchange(keys, at + 1, at + 2);
        exchange(keys, at + 3, at + 4);
        exchange(keys, at + 2, at + 3);
    }

    private static void exchange(int[] keys, int i, int j) {
        int left = keys[i];
        int right = keys[j];
        keys[i] = Math.min(left, right);
        keys[j] = Math.max(left, right);
    }
}
