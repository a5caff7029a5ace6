package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.entente.chart.TimelineChart;
import org.entente.draw.Painter;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndatedTrayTest {
    private PaneWindow window;
    private Store store;

    @BeforeEach
    void open() throws Exception {
        window = new PaneWindow();
        store = window.store();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Event> undated() {
        return PaneWindow.fx(() -> store.situation().get().undated());
    }

    @Test
    void eachEventWithoutADateIsListedWithTitleAndStatus() {
        List<Event> events = undated();
        ContextMenu tray = PaneWindow.fx(() -> UndatedTray.of(events, null, Palette.LIGHT, "en", id -> {}));
        assertThat(tray.getItems()).hasSameSizeAs(events);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            String words = tray.getItems().get(i).getText();
            assertThat(words).startsWith(event.title().text());
            if (event.status() != Status.HAPPENED) {
                assertThat(words).endsWith(" · " + event.status().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void choosingAnEventOpensThatOne() {
        List<Event> events = undated();
        List<EventId> opened = new ArrayList<>();
        ContextMenu tray = PaneWindow.fx(() -> UndatedTray.of(events, null, Palette.LIGHT, "en", opened::add));
        PaneWindow.fx(() -> {
            tray.getItems().get(2).fire();
            return null;
        });
        assertThat(opened).containsExactly(events.get(2).id());
    }

    @Test
    void theSelectedEventIsMarked() {
        List<Event> events = undated();
        ContextMenu tray =
                PaneWindow.fx(() -> UndatedTray.of(events, events.get(1).id(), Palette.LIGHT, "en", id -> {}));
        assertThat(tray.getItems())
                .filteredOn(item -> item.getStyle() != null && item.getStyle().contains("bold"))
                .containsExactly(tray.getItems().get(1));
    }

    @Test
    void theTimelineShowsTheTrayAndOpensWhatIsChosen() throws Exception {
        Type type = Type.load();
        try (Brush brush = new Brush(new Painter(type))) {
            TimelinePane pane = PaneWindow.fx(() -> new TimelinePane(
                    store, new Commands(store), new TimelineChart(type), type, new FrameView(brush, failure -> {})));
            window.show(new StackPane(pane), 1000, 300);
            PaneWindow.fx(() -> {
                pane.showUndated();
                return null;
            });
            ContextMenu tray = PaneWindow.fx(() -> Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow());
            MenuItem last = tray.getItems().get(tray.getItems().size() - 1);
            PaneWindow.fx(() -> {
                last.fire();
                tray.hide();
                return null;
            });
            List<Event> events = undated();
            assertThat(PaneWindow.fx(() -> store.view().get().selected()))
                    .isEqualTo(events.get(events.size() - 1).id());
        }
    }
}
