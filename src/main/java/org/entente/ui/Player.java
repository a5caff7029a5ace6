package org.entente.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Event;
import org.entente.state.ViewState;

/**
 * Plays through the events that pass the filter, one after the other from the selected one, and at the end stops or begins anew.
 * Whatever else moves the view to another event, day or place pauses it; to zoom, to pan and to change the looks do not. One play
 * is one thing to undo. For the FX thread.
 */
final class Player {
    private final Store store;
    private final Consumer<Event> show;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.ONE);
    private final BooleanProperty loop = new SimpleBooleanProperty(this, "loop");
    private boolean stepping;

    /** @param show steps to an event for now, without making it a thing to undo */
    Player(Store store, Consumer<Event> show, Clock clock) {
        this.store = store;
        this.show = show;
        this.clock = clock;
        store.view().addListener((all, before, now) -> {
            if (playing.get() && !stepping && isElsewhere(before, now)) {
                // What moved it makes itself undoable; the play was made so before.
                stop();
            }
        });
        store.positions().addListener((all, before, now) -> {
            if (playing.get() && !stepping) {
                stop();
            }
        });
        speed.addListener((all, before, now) -> {
            if (playing.get()) {
                clock.after(now.perStep(), this::next);
            }
        });
    }

    private static boolean isElsewhere(ViewState before, ViewState now) {
        return before.moment() != now.moment()
                || !before.selection().equals(now.selection())
                || !before.filter().equals(now.filter())
                || !before.readings().equals(now.readings())
                || !Objects.equals(before.window(), now.window())
                || !Objects.equals(before.focus(), now.focus());
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    ObjectProperty<Speed> speed() {
        return speed;
    }

    /** Whether the first event follows the last one. */
    BooleanProperty loop() {
        return loop;
    }

    void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /** Goes on from the selected event or, after the last one, begins with the first; nothing if no event passes the filter. */
    void play() {
        List<Event> events = store.situation().get().events();
        if (playing.get() || events.isEmpty()) {
            return;
        }
        store.commit();
        playing.set(true);
        Event next = store.situation().get().step(1);
        step(next != null ? next : events.get(0));
    }

    /** Stays at the event that is shown. */
    void pause() {
        if (playing.get()) {
            stop();
            store.commit();
        }
    }

    private void stop() {
        clock.cancel();
        playing.set(false);
    }

    private void next() {
        Event next = following();
        if (next == null) {
            pause();
        } else {
            step(next);
        }
    }

    private void step(Event event) {
        stepping = true;
        try {
            show.accept(event);
        } finally {
            stepping = false;
        }
        if (following() == null) {
            pause();
        } else {
            clock.after(speed.get().perStep(), this::next);
        }
    }

    /** The event that comes next, or null at the end. */
    private Event following() {
        Event next = store.situation().get().step(1);
        List<Event> events = store.situation().get().events();
        return next == null && loop.get() && !events.isEmpty() ? events.get(0) : next;
    }
}
