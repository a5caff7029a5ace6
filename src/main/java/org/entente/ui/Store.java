package org.entente.ui;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.history.Readings;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.state.Undo;
import org.entente.state.ViewState;

/**
 * What a window shows: one view state and the positions at rest that belong to it, with everything that was before. Every
 * change goes through here and every pane listens here. For the FX thread.
 *
 * <p>A change that is one gesture is shown with {@link #preview} while it lasts and made undoable at its end with one
 * {@link #commit}; {@link #apply} does both at once.
 */
public final class Store {
    /** Where nodes go when a change of the view brings more of them into sight. */
    @FunctionalInterface
    public interface Room {
        /**
         * @param before what was shown
         * @param now what is shown
         * @param positions where the nodes stand
         * @return where they stand from now on; the same if they have room
         */
        Positions after(Situation before, Situation now, Positions positions);
    }

    private record Entry(ViewState view, Positions positions) {}

    private final Dataset dataset;
    private final Undo<Entry> undo;
    private final ReadOnlyObjectWrapper<ViewState> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final ReadOnlyObjectWrapper<Situation> situation = new ReadOnlyObjectWrapper<>(this, "situation");
    private final ReadOnlyObjectWrapper<Positions> positions = new ReadOnlyObjectWrapper<>(this, "positions");
    private final ReadOnlyIntegerWrapper committed = new ReadOnlyIntegerWrapper(this, "committed");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private Room room = (before, now, positions) -> positions;

    /**
     * @param dataset as it was read
     * @param chronicle of the data set with the readings of the view
     * @param positions by ordinal of actor
     */
    public Store(Dataset dataset, Chronicle chronicle, ViewState view, Positions positions) {
        this(dataset, chronicle, new Undo<>(new Entry(view, positions)));
    }

    private Store(Dataset dataset, Chronicle chronicle, Undo<Entry> undo) {
        this.dataset = dataset;
        this.undo = undo;
        this.situation.set(Situation.of(chronicle, undo.present().view()));
        this.positions.set(undo.present().positions());
        this.view.set(undo.present().view());
        this.undoable.set(undo.canUndo());
        this.redoable.set(undo.canRedo());
    }

    /**
     * A store of a later state of the data set, with all that can be undone and redone.
     *
     * @param next of the later state, no readings preferred
     * @param views makes a view one of the later state
     * @param places makes positions those of the later state
     */
    Store later(Chronicle next, UnaryOperator<ViewState> views, UnaryOperator<Positions> places) {
        commit();
        // Most entries have the very positions of the one before.
        Map<Positions, Positions> made = new IdentityHashMap<>();
        Undo<Entry> carried = undo.map(
                entry -> new Entry(views.apply(entry.view()), made.computeIfAbsent(entry.positions(), places)));
        Readings readings = carried.present().view().readings();
        Chronicle read = readings.equals(Readings.NONE) ? next : Chronicle.of(next.dataset(), readings);
        return new Store(next.dataset(), read, carried);
    }

    /** Has nodes moved with each change that is applied, as part of it. */
    public void makeRoom(Room maker) {
        room = maker;
    }

    /** What is shown now. It changes after {@link #situation} and {@link #positions} have. */
    public ReadOnlyObjectProperty<ViewState> view() {
        return view.getReadOnlyProperty();
    }

    /** What follows from the data set and the view. */
    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    /** Where the nodes are, by ordinal of actor. */
    public ReadOnlyObjectProperty<Positions> positions() {
        return positions.getReadOnlyProperty();
    }

    /** Counts what was made undoable, undone or redone: it changes when there is something worth remembering. */
    public ReadOnlyIntegerProperty committed() {
        return committed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** The data set as it was read, its outer readings preferred. */
    public Dataset dataset() {
        return dataset;
    }

    /** Changes the view, as one thing to undo; what was previewed before is another. */
    public void apply(UnaryOperator<ViewState> change) {
        commit();
        Situation before = situation.get();
        preview(change);
        preview(room.after(before, situation.get(), positions.get()));
        commit();
    }

    /** Changes the view for now; the next {@link #commit} makes it one thing to undo with what came before. */
    public void preview(UnaryOperator<ViewState> change) {
        show(change.apply(view.get()), positions.get());
    }

    /** Moves nodes for now. */
    public void preview(Positions moved) {
        show(view.get(), moved);
    }

    /** Makes what is shown the thing that undo goes back from; nothing if nothing changed. */
    public void commit() {
        Entry now = new Entry(view.get(), positions.get());
        if (!now.equals(undo.present())) {
            undo.push(now);
            flags();
        }
    }

    /** Forgets what was previewed since the last commit. */
    public void rollback() {
        show(undo.present().view(), undo.present().positions());
    }

    /** Goes back by one; a gesture that lasts yet is the one that is taken back. */
    public void undo() {
        commit();
        undo.undo().ifPresent(this::show);
    }

    /** Goes forth by one, unless something has changed since the last {@link #undo}. */
    public void redo() {
        commit();
        undo.redo().ifPresent(this::show);
    }

    private void show(Entry entry) {
        show(entry.view(), entry.positions());
        flags();
    }

    private void show(ViewState next, Positions moved) {
        positions.set(moved);
        if (!next.equals(view.get())) {
            Situation before = situation.get();
            boolean sameReadings = next.readings().equals(before.view().readings());
            situation.set(
                    sameReadings ? before.with(next) : Situation.of(Chronicle.of(dataset, next.readings()), next));
            view.set(next);
        }
    }

    private void flags() {
        committed.set(committed.get() + 1);
        undoable.set(undo.canUndo());
        redoable.set(undo.canRedo());
    }
}
