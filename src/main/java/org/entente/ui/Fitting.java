package org.entente.ui;

import javafx.beans.value.ChangeListener;
import org.entente.io.Choices;
import org.entente.state.ViewState;

/**
 * Fits what shows a data set to what the user has chosen, whichever window it was chosen in; and holds a theme or language that
 * is chosen by a key, undone or brought by a saved view to be chosen. For the FX thread.
 */
final class Fitting implements AutoCloseable {
    private final Appearance appearance;
    private final Store store;
    private final GraphPane graph;
    private final TimelinePane timeline;
    private final MainWindow content;
    private final TablesActions tables;
    private final ChangeListener<Choices> chosen = (all, before, now) -> fit(now);
    private final ChangeListener<ViewState> viewed = (all, before, now) -> hold(before, now);

    Fitting(
            Appearance appearance,
            Store store,
            GraphPane graph,
            TimelinePane timeline,
            MainWindow content,
            TablesActions tables) {
        this.appearance = appearance;
        this.store = store;
        this.graph = graph;
        this.timeline = timeline;
        this.content = content;
        this.tables = tables;
        fit(appearance.choices().get());
        appearance.choices().addListener(chosen);
        store.view().addListener(viewed);
    }

    /** A view in the theme and the language that are chosen. */
    static ViewState fitted(ViewState view, Choices choices) {
        return view.withTheme(choices.theme()).withLanguage(choices.language());
    }

    private void fit(Choices now) {
        graph.enlargeText(now.larger());
        graph.reduceMotion(now.reducedMotion());
        timeline.enlarge(now.larger());
        timeline.reduceMotion(now.reducedMotion());
        content.enlarge(now.larger());
        tables.enlarge(now.larger());
        if (!fitted(store.view().get(), now).equals(store.view().get())) {
            store.apply(view -> fitted(view, now));
        }
    }

    private void hold(ViewState before, ViewState now) {
        if (before.theme() == now.theme() && before.language().equals(now.language())) {
            return;
        }
        appearance.choose(choices -> choices.withTheme(now.theme()).withLanguage(now.language()));
    }

    @Override
    public void close() {
        appearance.choices().removeListener(chosen);
        store.view().removeListener(viewed);
    }
}
