package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingsStripTest {
    private PaneWindow window;
    private Store store;
    private ReadingsStrip strip;
    private ReadingsMenu menu;

    @BeforeEach
    void open() throws Exception {
        window = new PaneWindow();
        store = window.store();
        PaneWindow.fx(() -> {
            strip = new ReadingsStrip(store);
            menu = new ReadingsMenu(store);
            return null;
        });
        window.show(PaneWindow.fx(() -> new VBox(strip, menu)), 800, 200);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String words() {
        return PaneWindow.fx(() -> ((Label) strip.lookup(".label")).getText());
    }

    private List<MenuItem> items() {
        return PaneWindow.fx(() -> {
            menu.fill();
            return List.copyOf(menu.getItems());
        });
    }

    private MenuItem item(String source) {
        return items().stream()
                .filter(item -> item.getText() != null && item.getText().contains(source))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String source) {
        MenuItem item = item(source);
        PaneWindow.fx(() -> {
            item.fire();
            return null;
        });
    }

    @Test
    void thereIsNoStripWhileAllIsAsTheDataSetHasIt() {
        assertThat(PaneWindow.fx(strip::isVisible)).isFalse();
        assertThat(PaneWindow.fx(strip::isManaged)).isFalse();
    }

    @Test
    void theMenuNamesTheSourcesThatContradictWithHowOften() {
        assertThat(item("The Eastern Herald").getText()).endsWith("2 readings");
    }

    @Test
    void aSourceChosenIsToldEverywhereAndTheStripSaysSo() {
        choose("The Eastern Herald");
        Readings readings = PaneWindow.fx(() -> store.view().get().readings());
        assertThat(readings.of(Claim.of(window.id("jp-eu-pact")))).isEqualTo(1);
        assertThat(PaneWindow.fx(strip::isVisible)).isTrue();
        assertThat(words()).startsWith("As The Eastern Herald tells it: 2 readings");
        assertThat(((CheckMenuItem) item("The Eastern Herald")).isSelected()).isTrue();
    }

    @Test
    void aSingleChoiceIsToldAsOnesOwn() {
        PaneWindow.fx(() -> {
            store.apply(view -> view.withReadings(
                    Readings.NONE.with(Claim.of(window.id("jp-eu-pact")), 2).with(Claim.of(window.id("kp-icbm")), 1)));
            return null;
        });
        assertThat(words()).startsWith("As you chose: 2 readings");
    }

    @Test
    void theWayBackResetsAllReadingsAndCanBeUndone() {
        choose("The Eastern Herald");
        PaneWindow.fx(() -> {
            ((Button) strip.lookup(".button")).fire();
            return null;
        });
        assertThat(PaneWindow.fx(() -> store.view().get().readings())).isEqualTo(Readings.NONE);
        assertThat(PaneWindow.fx(strip::isVisible)).isFalse();
        PaneWindow.fx(() -> {
            store.undo();
            return null;
        });
        assertThat(PaneWindow.fx(strip::isVisible)).isTrue();
    }

    @Test
    void whatDiffersCanBeSelected() {
        choose("The Eastern Herald");
        PaneWindow.fx(() -> {
            ((Hyperlink) strip.lookup(".hyperlink")).fire();
            return null;
        });
        assertThat(PaneWindow.fx(() -> store.view().get().selection()))
                .containsExactlyInAnyOrder(window.id("jp-eu-pact"), window.id("iwaya-inseparable"));
    }

    @Test
    void aDataSetWithoutContradictionsSaysSo() {
        Store plain = Stores.of(
                Worlds.of("\"actors\": ["
                        + String.join(
                                ",",
                                List.of("a", "b", "c", "d", "e", "union").stream()
                                        .map(id -> "{\"id\": \"" + id + "\", \"name\": \"N\", \"kind\": \"state\"}")
                                        .toList())
                        + "]"),
                ViewState.at(0));
        List<MenuItem> items = PaneWindow.fx(() -> {
            ReadingsMenu none = new ReadingsMenu(plain);
            none.fill();
            return List.copyOf(none.getItems());
        });
        assertThat(items.get(1).getText()).isEqualTo("No source contradicts it");
    }
}
