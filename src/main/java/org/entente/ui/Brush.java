package org.entente.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * The one thread on which all frames of a window are painted, so that the FX thread never waits for a picture and two
 * views never compete for a core. Close it with the window.
 */
public final class Brush implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread brush = new Thread(task, "brush");
        brush.setDaemon(true);
        return brush;
    });

    /** Queues a task, in the order of calls; after {@link #close()} it does nothing. The task must not throw. */
    void execute(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException closed) {
            // The window is gone, nobody sees the frame.
        }
    }

    /** Lets a running task finish and drops those that wait. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
