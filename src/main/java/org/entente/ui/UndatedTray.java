package org.entente.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.entente.draw.Palette;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Status;
import org.entente.words.EventWords;

/** The events that have no place in time, as a list of title and status from which one is chosen by mouse or keys. */
final class UndatedTray {
    /** Letters of a title that are shown. */
    private static final int LONGEST = 90;

    private UndatedTray() {}

    /**
     * @param selected what is selected and so marked in the list, or null
     * @param language of the titles, a BCP 47 tag
     * @param open does what a click on the chosen event would
     */
    static ContextMenu of(List<Event> events, Id selected, Palette palette, String language, Consumer<EventId> open) {
        Signs signs = new Signs(palette);
        ContextMenu tray = new ContextMenu();
        for (Event event : events) {
            MenuItem item = new MenuItem(words(event, language));
            // A title with an underscore is not a shortcut.
            item.setMnemonicParsing(false);
            item.setGraphic(signs.of(Sign.of(event.kind(), event.status())));
            if (event.id().equals(selected)) {
                item.setStyle("-fx-font-weight: bold;");
            }
            item.setOnAction(chosen -> open.accept(event.id()));
            tray.getItems().add(item);
        }
        return tray;
    }

    private static String words(Event event, String language) {
        String title = event.title().in(language);
        boolean fits = title.codePointCount(0, title.length()) <= LONGEST;
        String shown = fits ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
        return event.status() == Status.HAPPENED ? shown : shown + " · " + EventWords.status(event.status());
    }
}
