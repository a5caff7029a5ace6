package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.EventTarget;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class KeysTest {
    private final List<String> done = new ArrayList<>();
    private final Keys keys = new Keys()
            .on("Right", "→", "next", () -> done.add("next"))
            .on("Down", "↓", "below", () -> done.add("below"))
            .on("Enter", "Enter", "details", () -> done.add("details"))
            .on("F", "F", "focus", () -> done.add("focus"))
            .on("Alt+Right", "Alt+→", "neighbour", () -> done.add("neighbour"))
            .everywhere("Shortcut+Z", "Ctrl+Z", "undo", () -> done.add("undo"))
            .everywhere("Shortcut+Shift+Z", "Ctrl+Shift+Z", "redo", () -> done.add("redo"));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private KeyEvent press(EventTarget target, KeyCode code) {
        return press(target, code, false, false, false);
    }

    private KeyEvent press(EventTarget target, KeyCode code, boolean shift, boolean control, boolean alt) {
        KeyEvent event = new KeyEvent(null, target, KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
        keys.handle(event);
        return event;
    }

    @Test
    void aKeyDoesWhatItSaysAndIsConsumed() {
        assertThat(press(new Region(), KeyCode.RIGHT).isConsumed()).isTrue();
        assertThat(done).containsExactly("next");
    }

    @Test
    void aKeyOfNoBindingIsLeftAlone() {
        assertThat(press(new Region(), KeyCode.Q).isConsumed()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void modifiersMakeAnotherKey() {
        press(new Region(), KeyCode.RIGHT, false, false, true);
        press(new Region(), KeyCode.Z, false, true, false);
        press(new Region(), KeyCode.Z, true, true, false);
        press(new Region(), KeyCode.F, false, true, false);
        assertThat(done).containsExactly("neighbour", "undo", "redo");
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "DOWN", "ENTER", "F"})
    void textThatIsTypedKeepsItsKeys(KeyCode code) {
        assertThat(press(PaneWindow.fx(TextField::new), code).isConsumed()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void whatWorksEverywhereWorksWhileTextIsTyped() {
        press(PaneWindow.fx(TextField::new), KeyCode.Z, false, true, false);
        assertThat(done).containsExactly("undo");
    }

    @Test
    void buttonsAndLinksKeepTheKeyThatPressesThem() {
        for (EventTarget button : List.of(
                PaneWindow.fx(Button::new),
                PaneWindow.fx(Hyperlink::new),
                PaneWindow.fx(() -> new LinkText("Japan", () -> {})))) {
            assertThat(press(button, KeyCode.ENTER).isConsumed()).isFalse();
            assertThat(press(button, KeyCode.RIGHT).isConsumed()).isTrue();
        }
        assertThat(done).containsExactly("next", "next", "next");
    }

    @Test
    void listsAndChoicesKeepTheKeysThatMoveInThem() {
        for (EventTarget list : List.of(
                PaneWindow.<EventTarget>fx(ListView<String>::new), PaneWindow.<EventTarget>fx(ComboBox<String>::new))) {
            assertThat(press(list, KeyCode.DOWN).isConsumed()).isFalse();
            assertThat(press(list, KeyCode.ENTER).isConsumed()).isFalse();
            assertThat(press(list, KeyCode.F).isConsumed()).isTrue();
            assertThat(press(list, KeyCode.RIGHT, false, false, true).isConsumed())
                    .isTrue();
        }
    }
}
