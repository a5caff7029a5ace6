package org.entente.ui;

import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.entente.state.Situation;

/** Tells those who hear the window what a chart shows, and again whenever that changes. */
final class Spoken {
    private Spoken() {}

    /** @param words what there is to say of a situation */
    static void bind(Node chart, Store store, Function<Situation, String> words) {
        chart.setAccessibleHelp("F1 lists all keys; T shows the same as a table.");
        chart.setAccessibleText(words.apply(store.situation().get()));
        store.view().addListener((all, before, now) -> {
            String text = words.apply(store.situation().get());
            if (!text.equals(chart.getAccessibleText())) {
                chart.setAccessibleText(text);
                chart.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            }
        });
    }
}
