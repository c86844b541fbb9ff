package org.cotejo.tools;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One worker for each checker, with a limit on what waits and on how long one check may take. A check is not interrupted:
 * a library that is, while it reads its dictionaries, stays broken for good. When it goes on after its time and the grace,
 * the whole process ends, and whoever needs it starts a new one.
 */
final class Workers implements AutoCloseable {
    private static final int WAITING_MAX = 8;

    private final Duration timeout;
    private final Duration grace;
    private final Runnable giveUp;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING_MAX),
            Thread.ofPlatform().daemon().factory());

    Workers(Duration timeout, Duration grace, Runnable giveUp) {
        this.timeout = timeout;
        this.grace = grace;
        this.giveUp = giveUp;
    }

    /** How a check ended. */
    sealed interface Outcome {
        record Done(List<Finding> findings) implements Outcome {}

        record TimedOut() implements Outcome {}

        record Busy() implements Outcome {}

        record Failed(String why) implements Outcome {}
    }

    Outcome run(Checker checker, Question question) throws InterruptedException {
        var isRunning = new AtomicBoolean();
        Future<List<Finding>> check;
        try {
            check = threads.submit(() -> {
                isRunning.set(true);
                try {
                    return checker.check(question);
                } finally {
                    isRunning.set(false);
                }
            });
        } catch (RejectedExecutionException e) {
            return new Outcome.Busy();
        }
        try {
            return new Outcome.Done(check.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            check.cancel(false);
            Thread.ofVirtual().start(() -> endUnlessDone(isRunning));
            return new Outcome.TimedOut();
        } catch (ExecutionException e) {
            return new Outcome.Failed(String.valueOf(e.getCause()));
        }
    }

    /** From aside, so that the answer need not wait for it. */
    private void endUnlessDone(AtomicBoolean isRunning) {
        try {
            Thread.sleep(grace);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isRunning.get()) giveUp.run();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
