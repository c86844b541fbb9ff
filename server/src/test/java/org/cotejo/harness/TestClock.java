package org.cotejo.harness;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The server's clock: it goes on by itself, and forward when a test says so. */
public final class TestClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    public void goForward(Duration by) {
        ahead.updateAndGet(now -> now.plus(by));
    }
}
