package org.entente.ui;

import javafx.scene.Node;
import org.entente.state.Remedy;

/** Finding in a window: the field, made when it is first asked for, and what is told beside the graph about the filter. */
final class Find implements AutoCloseable {
    private final Store store;
    private final MainWindow content;
    private final Finder finder;
    private final Commands commands;
    private final Runnable showLit;
    private final FilterChips chips;
    private FindPane pane;

    /**
     * @param graph has the focus when what had it is gone
     * @param showLit brings what is lit in the graph into sight, for now
     */
    Find(Store store, Commands commands, MainWindow content, Node graph, Runnable showLit) {
        this.store = store;
        this.commands = commands;
        this.content = content;
        this.showLit = showLit;
        this.finder = new Finder(store.dataset());
        this.chips = new FilterChips(store, graph);
        content.addBelowGraph(chips);
    }

    /** Lays over the graph what to drop of the filter when nothing is left. */
    void layOver() {
        content.addOverGraph(new DropOffer(store, Remedy::forActors));
    }

    /** Opens the field, or goes back to it. */
    void open() {
        if (pane == null) {
            pane = new FindPane(store, finder, new Destination(store, commands, showLit, chips)::go);
        }
        if (pane.getParent() == null) {
            content.showOver(pane, true);
        }
        pane.open(() -> content.showOver(pane, false));
    }

    @Override
    public void close() {
        finder.close();
    }
}
