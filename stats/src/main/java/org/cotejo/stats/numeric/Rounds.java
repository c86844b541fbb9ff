package org.cotejo.stats.numeric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Repeated random rounds (bootstrap, permutation, simulation) that give the same bits on any number of threads: each
 * round has its own stream, made of the seed and the round's number, and results come back in the rounds' order.
 */
public final class Rounds {
    private Rounds() {}

    /** One round: a pure function of its number and its stream. */
    public interface Round<T> {
        T draw(int round, SplittableRandom random);
    }

    /**
     * The stream of one round. Seed and round are mixed (Stafford's variant 13, as in SplittableRandom itself), since
     * SplittableRandom streams of neighbouring plain seeds are the same sequence a few steps apart.
     */
    public static SplittableRandom stream(long seed, long round) {
        return new SplittableRandom(mixed(mixed(seed) ^ mixed(round + 0x632be59bd9b4e019L)));
    }

    /** The results of rounds 0 to `rounds` - 1, drawn on up to `threads` threads. */
    public static <T> List<T> run(int rounds, long seed, int threads, Round<T> round) {
        var results = new ArrayList<T>(Collections.nCopies(rounds, null));
        each(rounds, threads, i -> results.set(i, round.draw(i, stream(seed, i))));
        return results;
    }

    /** Calls `action` once for each of 0 to `count` - 1; the calls must touch disjoint state. */
    public static void each(int count, int threads, IntConsumer action) {
        if (threads < 1) throw new IllegalArgumentException("threads must be positive: " + threads);
        if (threads == 1 || count < 2) {
            for (int i = 0; i < count; i++) action.accept(i);
            return;
        }
        var next = new AtomicInteger();
        var failure = new AtomicReference<Throwable>();
        var workers = new Thread[Math.min(threads, count)];
        for (int w = 0; w < workers.length; w++) {
            workers[w] = new Thread(() -> takeAll(next, count, action, failure), "stats-round-" + w);
            workers[w].setDaemon(true);
            workers[w].start();
        }
        join(workers);
        var cause = failure.get();
        if (cause != null) throw new IllegalStateException("a round failed: " + cause.getMessage(), cause);
    }

    private static void takeAll(AtomicInteger next, int count, IntConsumer action, AtomicReference<Throwable> failure) {
        try {
            for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                action.accept(i);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void join(Thread[] workers) {
        try {
            for (var worker : workers) worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rounds were being drawn", e);
        }
    }

    private static long mixed(long value) {
        var z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
