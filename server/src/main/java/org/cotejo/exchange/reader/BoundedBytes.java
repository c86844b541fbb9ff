package org.cotejo.exchange.reader;

import java.util.Arrays;

/** A reused buffer for one row: it counts every byte and keeps no more than the limit. */
final class BoundedBytes {
    private final int limit;
    private byte[] bytes = new byte[1024];
    private int length;
    private long count;

    BoundedBytes(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
        count = 0;
    }

    void add(int value) {
        if (count++ >= limit) return;
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * length));
        bytes[length++] = (byte) value;
    }

    boolean isOverLimit() {
        return count > limit;
    }

    /** How many bytes were added, kept or not. */
    long count() {
        return count;
    }

    int limit() {
        return limit;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    boolean contains(int value) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == value) return true;
        }
        return false;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') return false;
        }
        return !isOverLimit();
    }
}
