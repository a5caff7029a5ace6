package org.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.task.Progress;

/**
 * The progress of work that ends in order when the process is told to end, such as by Ctrl+C: it is cancelled and has time to take away
 * what it began. Nobody is told how far it is.
 */
final class Interruption implements Progress, AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean cancelled;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Cancels the work and waits until it has ended, but not for ever. */
    void interrupt() {
        cancelled = true;
        try {
            boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert inTime : "The work should have looked whether it is cancelled";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void report(double fraction, String what) {
        // A command says only what is wrong.
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** The work has ended. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process ends already.
        }
    }
}
