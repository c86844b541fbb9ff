package org.cotejo.exchange.reader;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Which ids were seen, with what content and where: 32 bytes a place in open addressing, so that a million ids need
 * about 64 MB. Ids are known by 128 bits and contents by 64 bits of SHA-256; two that differ do not meet by accident.
 */
final class IdIndex {
    private static final double LOAD_MAX = 0.75;

    private long[] idHigh;
    private long[] idLow;
    private long[] content;

    /** Zero where the place is free; lines count from 1. */
    private long[] lines;

    private int size;

    IdIndex() {
        this(1 << 12);
    }

    private IdIndex(int capacity) {
        idHigh = new long[capacity];
        idLow = new long[capacity];
        content = new long[capacity];
        lines = new long[capacity];
    }

    /** The row that already has an id. */
    record Earlier(long line, boolean sameContent) {}

    /** The earlier row with the id of this one; nothing when it is new, and then the row is remembered. */
    Optional<Earlier> remember(ImportRow row) {
        return remember(
                Fingerprint.ofId(row.externalId()), Fingerprint.ofContent(row).getLong(), row.line());
    }

    /** The earlier row with the conversation of this one, compared by their rubric items. */
    Optional<Earlier> rememberRubric(ImportRow row) {
        return remember(Fingerprint.ofId(row.conversationHash()), Fingerprint.ofRubric(row), row.line());
    }

    private Optional<Earlier> remember(ByteBuffer id, long contentHash, long line) {
        long high = id.getLong();
        long low = id.getLong();
        int place = find(high, low);
        if (lines[place] != 0) return Optional.of(new Earlier(lines[place], content[place] == contentHash));
        put(place, high, low, contentHash, line);
        if (++size > lines.length * LOAD_MAX) grow();
        return Optional.empty();
    }

    /** The place of the id, or the free one where it belongs. */
    private int find(long high, long low) {
        int mask = lines.length - 1;
        int place = (int) low & mask;
        while (lines[place] != 0 && (idLow[place] != low || idHigh[place] != high)) place = place + 1 & mask;
        return place;
    }

    private void put(int place, long high, long low, long contentHash, long line) {
        idHigh[place] = high;
        idLow[place] = low;
        content[place] = contentHash;
        lines[place] = line;
    }

    private void grow() {
        var larger = new IdIndex(2 * lines.length);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == 0) continue;
            larger.put(larger.find(idHigh[i], idLow[i]), idHigh[i], idLow[i], content[i], lines[i]);
        }
        idHigh = larger.idHigh;
        idLow = larger.idLow;
        content = larger.content;
        lines = larger.lines;
    }
}
