package org.entente.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Writes files one after another on a thread of its own, so that nobody waits for a slow disk. */
final class FileWriter implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final ExecutorService thread;

    /** @param name of the thread */
    FileWriter(String name) {
        thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
    }

    /** Does work on files after all that was asked for before; after {@link #close} no longer. */
    void execute(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException closed) {
            // What a gesture leaves behind after the window has gone was remembered with the window.
        }
    }

    /** Waits, but not for ever, until all is written. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
