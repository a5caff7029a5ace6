package org.entente.ui;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.chart.Arrangement;
import org.entente.io.SavedView;
import org.entente.io.Steps;
import org.entente.layout.Positions;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.state.Situation;
import org.entente.state.Undo;
import org.entente.state.ViewState;

/**
 * The story of a document: its steps, which of them is shown, and what somebody changes in it. Telling a step is one thing to undo
 * in the store; changes of the story itself have an undo of their own. For the FX thread.
 */
final class Story {
    /** None of the steps has been shown yet. */
    static final int NONE = -1;

    /** So many steps are compared with the view that a document opens with. */
    private static final int RECOGNISED = 100;

    /** Shows a view, at once or in a glide, as one thing to undo. */
    interface Screen {
        void show(ViewState view, Positions positions);

        /** Whether a view is still on its way to the screen. */
        boolean isMoving();
    }

    /** Where a changed story is kept until it is in a file. */
    interface Memory {
        void keep(List<View> steps);

        /** There is nothing to keep any more. */
        void drop();
    }

    private final Store store;
    private final Screen screen;
    private final Memory memory;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<List<View>> steps = new ReadOnlyObjectWrapper<>(this, "steps");
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", NONE);
    private final ReadOnlyBooleanWrapper left = new ReadOnlyBooleanWrapper(this, "left");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    /** The views that steps have led to, to know a step again when undo or redo comes back to it. */
    private final Map<View, ViewState> told = new IdentityHashMap<>();

    private final Undo<List<View>> edits;
    private List<View> ofFile;

    /**
     * @param ofFile the story of the data set's file
     * @param now the story as it was left, the same unless somebody changed it
     * @param say gets a sentence for what can't be shown
     */
    Story(Store store, List<View> ofFile, List<View> now, Screen screen, Memory memory, Consumer<String> say) {
        this.store = store;
        this.screen = screen;
        this.memory = memory;
        this.say = say;
        this.ofFile = List.copyOf(ofFile);
        this.edits = new Undo<>(List.copyOf(now));
        steps.set(edits.present());
        changed.set(!now.equals(ofFile));
        recognise();
        store.view().addListener((all, before, after) -> look());
    }

    /** The steps in order. */
    ReadOnlyObjectProperty<List<View>> steps() {
        return steps.getReadOnlyProperty();
    }

    /** The index of the step that was shown last, or {@link #NONE}. */
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /** Whether something else is shown now than the current step. */
    ReadOnlyBooleanProperty left() {
        return left.getReadOnlyProperty();
    }

    /** Whether the story is another than the one in the data set's file. */
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Whether a change of the story can be taken back. */
    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    int size() {
        return steps.get().size();
    }

    /** The step that was shown last, or null. */
    View step() {
        return current.get() == NONE ? null : steps.get().get(current.get());
    }

    /** The language in which the story is read. */
    String language() {
        String chosen = store.view().get().language();
        String own = store.dataset().info().language();
        return !chosen.isEmpty() ? chosen : own.isEmpty() ? "en" : own;
    }

    /** What a step would show now. */
    SavedView preview(View step) {
        return Steps.apply(step, store.view().get(), store.dataset());
    }

    // Telling

    /** Shows a step; nothing if there is none of that index. */
    void tell(int index) {
        if (index < 0 || index >= size()) {
            return;
        }
        View step = steps.get().get(index);
        SavedView view = Steps.apply(step, store.view().get(), store.dataset());
        told.put(step, view.view());
        current.set(index);
        screen.show(view.view(), Arrangement.placed(store.positions().get(), view.places()));
        look();
        if (!view.remarks().isEmpty()) {
            say.accept(String.join(" ", view.remarks()));
        }
    }

    /** Shows the next step (1) or the one before (−1); from a view that has left the current step, forwards goes on. */
    void tellNext(int by) {
        tell(current.get() == NONE ? 0 : Math.max(0, Math.min(size() - 1, current.get() + by)));
    }

    /** Which step the view on the screen is at the start, if any: mostly the first, with which the document opens. */
    private void recognise() {
        ViewState now = store.view().get();
        for (int i = 0; i < Math.min(size(), RECOGNISED); i++) {
            View step = steps.get().get(i);
            ViewState shown = preview(step).view();
            if (isSame(shown, now)) {
                told.put(step, shown);
                current.set(i);
                return;
            }
        }
    }

    private void look() {
        if (screen.isMoving()) {
            return;
        }
        ViewState now = store.view().get();
        if (step() != null && isSame(told.get(step()), now)) {
            left.set(false);
            return;
        }
        for (int i = 0; i < size(); i++) {
            if (isSame(told.get(steps.get().get(i)), now)) {
                current.set(i);
                left.set(false);
                return;
            }
        }
        left.set(current.get() != NONE);
    }

    /** Looks again once a view has come to rest. */
    void arrived() {
        look();
    }

    private static boolean isSame(ViewState told, ViewState now) {
        return told != null
                && told.withTheme(now.theme())
                        .withFollow(now.follow())
                        .withLanguage(now.language())
                        .equals(now);
    }

    // Making

    /** Adds the view on the screen after the current step, as the step that is then current. */
    void add(Text title, Text caption) {
        int place = current.get() == NONE ? size() : current.get() + 1;
        View step = ofScreen(title, caption);
        edit(all -> all.add(place, step));
        point(place, step);
    }

    /** Lets a step show what is on the screen now, with the words it has. */
    void retake(int index) {
        View before = steps.get().get(index);
        View step = ofScreen(before.title(), before.caption());
        edit(all -> all.set(index, step));
        point(index, step);
    }

    private View ofScreen(Text title, Text caption) {
        Situation situation = store.situation().get();
        return Steps.of(situation, store.positions().get(), title, caption);
    }

    private void point(int index, View step) {
        told.put(step, store.view().get());
        current.set(index);
        look();
    }

    /** Gives a step other words. */
    void describe(int index, Text title, Text caption) {
        View before = steps.get().get(index);
        View after = before.withWords(title, caption);
        if (told.containsKey(before)) {
            told.put(after, told.get(before));
        }
        edit(all -> all.set(index, after));
        look();
    }

    /** Moves a step to another place; the current step stays the same. */
    void move(int from, int to) {
        if (from == to || to < 0 || to >= size()) {
            return;
        }
        View here = step();
        edit(all -> all.add(to, all.remove(from)));
        current.set(here == null ? NONE : indexOf(here));
    }

    void remove(int index) {
        View here = step();
        boolean same = index == current.get();
        edit(all -> all.remove(index));
        current.set(same || here == null ? NONE : indexOf(here));
        look();
    }

    /** Takes another story in place of this one, from a file; that can be taken back. */
    void replace(List<View> story) {
        current.set(NONE);
        push(story);
        look();
    }

    /** Takes the last change of the story back. */
    void undo() {
        current.set(NONE);
        edits.undo().ifPresent(this::show);
        look();
    }

    /** Goes back to the story of the data set's file; that can be taken back, too. */
    void giveUp() {
        replace(ofFile);
    }

    /** The story is in the data set's file now. */
    void saved() {
        ofFile = steps.get();
        show(steps.get());
    }

    private int indexOf(View step) {
        for (int i = 0; i < size(); i++) {
            if (steps.get().get(i) == step) {
                return i;
            }
        }
        return NONE;
    }

    private void edit(Consumer<List<View>> change) {
        List<View> next = new ArrayList<>(steps.get());
        change.accept(next);
        // Before the list changes, for it may become shorter than the index.
        current.set(Math.min(current.get(), next.size() - 1));
        push(next);
    }

    private void push(List<View> next) {
        edits.push(List.copyOf(next));
        show(edits.present());
    }

    private void show(List<View> now) {
        steps.set(now);
        undoable.set(edits.canUndo());
        changed.set(!now.equals(ofFile));
        if (changed.get()) {
            memory.keep(now);
        } else {
            memory.drop();
        }
    }
}
