package org.entente.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.entente.chart.Arrangement;
import org.entente.draw.Type;
import org.entente.layout.Positions;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.task.Progress;

/**
 * Gives nodes room when many more come into sight than the places of a view were meant for. The layout that has room for all is
 * worked out beside the window, once. For the FX thread, but for that.
 */
final class RoomForAll implements Store.Room {
    private final Type type;
    private final boolean differs;
    private final FutureTask<Positions> all;

    RoomForAll(Chronicle chronicle, Type type) {
        this.type = type;
        this.differs = Arrangement.hasOneOfAll(chronicle);
        this.all = new FutureTask<>(() -> Arrangement.ofAll(chronicle, type, Progress.NONE));
    }

    /** Begins to work the layout out; who needs it before waits for it, some tenths of a second. */
    void begin() {
        if (differs) {
            Thread thread = new Thread(all, "layout of all");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public Positions after(Situation before, Situation now, Positions positions) {
        return Arrangement.withRoom(before, now, positions, type, this::all);
    }

    private Positions all() {
        try {
            // Does nothing if it has begun already.
            all.run();
            return all.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The layout of all actors failed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The layout of all actors was interrupted.", e);
        }
    }
}
