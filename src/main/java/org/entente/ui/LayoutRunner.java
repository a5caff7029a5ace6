package org.entente.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.entente.chart.Arrangement;
import org.entente.layout.Positions;
import org.entente.layout.Simulation;

/**
 * Runs a force-directed layout off the FX thread and hands over what it has come to, so that one can watch it come to rest. A new
 * run ends the one before. The number of ticks ends a run, never the time. The last frame is where the nodes are to stay.
 */
final class LayoutRunner implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread layout = new Thread(task, "layout");
        layout.setDaemon(true);
        return layout;
    });
    private Future<?> running;

    /**
     * @param frame gets the newest positions, on the FX thread, not more often than it can take them
     * @param rest is told on the FX thread, after the last frame, when the layout has come to rest by itself
     */
    void run(Simulation simulation, int ticks, Consumer<Positions> frame, Runnable rest) {
        stop();
        AtomicReference<Positions> newest = new AtomicReference<>();
        Future<?>[] own = new Future<?>[1];
        own[0] = thread.submit(() -> {
            for (int i = 0; i < ticks && !simulation.isAtRest(); i++) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                simulation.tick();
                if (newest.getAndSet(simulation.positions()) == null) {
                    Platform.runLater(() -> deliver(own[0], newest, frame));
                }
            }
            newest.set(Arrangement.atRest(simulation));
            Platform.runLater(() -> {
                deliver(own[0], newest, frame);
                if (running == own[0]) {
                    running = null;
                    rest.run();
                }
            });
        });
        running = own[0];
    }

    private void deliver(Future<?> from, AtomicReference<Positions> newest, Consumer<Positions> frame) {
        Positions positions = newest.getAndSet(null);
        if (positions != null && running == from) {
            frame.accept(positions);
        }
    }

    /** Ends a run where it is; its {@code rest} is not told. */
    void stop() {
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }

    boolean isRunning() {
        return running != null;
    }

    @Override
    public void close() {
        stop();
        thread.shutdownNow();
    }
}
