package org.entente.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.entente.chart.Arrangement;
import org.entente.draw.Type;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.state.Situation;
import org.entente.task.Progress;

/** Arranges the graph anew. For the FX thread. */
final class Arranging implements AutoCloseable {
    private final Store store;
    private final Type type;
    private final BooleanSupplier still;
    private final LayoutRunner layout = new LayoutRunner();

    /** @param still whether nothing shall move by itself */
    Arranging(Store store, Type type, BooleanSupplier still) {
        this.store = store;
        this.type = type;
        this.still = still;
    }

    /**
     * Gives the graph an arrangement, as one thing to undo; a force-directed one settles before the eyes, unless motion is reduced,
     * and gives way when something else moves the nodes.
     */
    void arrange(Arrangement.Kind kind) {
        Situation situation = store.situation().get();
        Positions before = store.positions().get();
        layout.stop();
        store.commit();
        store.preview(view -> view.withCamera(null));
        if (kind == Arrangement.Kind.FORCE) {
            AtomicReference<Positions> shown = new AtomicReference<>(before);
            AtomicReference<Positions> latest = new AtomicReference<>(before);
            layout.run(
                    Arrangement.simulation(situation, before, type, Progress.NONE),
                    Arrangement.TICKS,
                    frame -> {
                        if (store.positions().get() == shown.get()) {
                            latest.set(Arrangement.merged(situation, before, frame));
                            if (!still.getAsBoolean()) {
                                shown.set(latest.get());
                                store.preview(latest.get());
                            }
                        } else {
                            // Undo or another arrangement has moved the nodes; that holds.
                            layout.stop();
                        }
                    },
                    () -> {
                        store.preview(latest.get());
                        store.commit();
                    });
        } else {
            ActorId around = situation.view().selected() instanceof ActorId actor ? actor : null;
            store.preview(Arrangement.of(kind, situation, before, around, type));
            store.commit();
        }
    }

    /** Ends an arrangement that is not done yet, where it is. */
    void stop() {
        layout.stop();
    }

    @Override
    public void close() {
        layout.close();
    }
}
