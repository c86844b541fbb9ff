package org.cotejo.evidence.capture;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Whoever brings a document has it read in turn: a few at once may be large, and all of them together would fill the memory. */
@Component
public class ReadingTurns {
    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Gives the place back when it is closed. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Empty where no place came free in time. */
    public Optional<Turn> take() {
        try {
            return places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS) ? Optional.of(places::release) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
