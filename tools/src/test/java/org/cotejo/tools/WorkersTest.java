package org.cotejo.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Which checks end the process. The checks here end when the test says. */
class WorkersTest {
    private static final Question ANY = new Question("Hola.", "es", List.of());

    private final CountDownLatch gaveUp = new CountDownLatch(1);

    @Test
    void aCheckThatGoesOnAfterItsGraceEndsTheProcess() throws Exception {
        var released = new CountDownLatch(1);
        try (var workers = hasty()) {
            assertThat(workers.run(question -> until(released), ANY)).isInstanceOf(Workers.Outcome.TimedOut.class);
            assertThat(gaveUp.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            released.countDown();
        }
    }

    @Test
    void aCheckThatEndsWithinItsGraceLeavesTheProcessAlone() throws Exception {
        var released = new CountDownLatch(1);
        try (var workers = hasty()) {
            assertThat(workers.run(question -> until(released), ANY)).isInstanceOf(Workers.Outcome.TimedOut.class);
            released.countDown();
            assertThat(gaveUp.await(1, TimeUnit.SECONDS)).isFalse();
            assertThat(workers.run(question -> List.of(), ANY)).isInstanceOf(Workers.Outcome.Done.class);
        }
    }

    private Workers hasty() {
        return new Workers(Duration.ofMillis(50), Duration.ofMillis(500), gaveUp::countDown);
    }

    private static List<Finding> until(CountDownLatch released) throws InterruptedException {
        released.await();
        return List.of();
    }
}
