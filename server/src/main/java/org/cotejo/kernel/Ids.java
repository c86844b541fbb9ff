package org.cotejo.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes identifiers of UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then a counter that keeps
 * the ids of one process rising within a millisecond, then chance.
 */
public final class Ids {
    private static final int COUNTER_MAX = 0xFFF;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        var millis = Math.max(clock.millis(), lastMillis);
        if (millis > lastMillis) {
            counter = random.nextInt(COUNTER_MAX / 2);
        } else if (++counter > COUNTER_MAX) {
            millis++;
            counter = 0;
        }
        lastMillis = millis;
        var high = (millis << 16) | 0x7000L | counter;
        var low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** When an identifier of version 7 was made, to the millisecond. */
    public static Instant madeAt(UUID id) {
        if (id.version() != 7) throw new IllegalArgumentException("not of version 7: " + id);
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
