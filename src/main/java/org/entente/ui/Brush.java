package org.entente.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.entente.draw.Painter;

/**
 * The one thread on which all frames of a window are painted, with its one painter, so that the FX thread never waits for a
 * picture and two views neither compete for a core nor cache their glyphs twice. Close it with the window.
 */
public final class Brush implements AutoCloseable {
    private final Painter painter;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread brush = new Thread(task, "brush");
        brush.setDaemon(true);
        return brush;
    });

    /** @param painter is the brush's alone from now on */
    public Brush(Painter painter) {
        this.painter = painter;
    }

    /** Queues a task, in the order of calls; after {@link #close()} it does nothing. The task must not throw. */
    void execute(Consumer<Painter> task) {
        try {
            thread.execute(() -> task.accept(painter));
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
