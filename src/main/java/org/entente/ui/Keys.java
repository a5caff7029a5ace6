package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the window, each with what it does: the same list works them and explains them. */
final class Keys {
    /**
     * One key.
     *
     * @param group under which heading it is listed
     * @param shown how it is written, such as "Ctrl+E"
     * @param everywhere whether it also works while text is typed
     */
    record Binding(String group, KeyCombination key, String shown, String what, boolean everywhere, Runnable action) {}

    private static final Set<KeyCode> ROWS = Set.of(KeyCode.A, KeyCode.SPACE, KeyCode.C);

    private static final Set<KeyCode> SCROLLS = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final List<Binding> bindings = new ArrayList<>();
    private String group = "";

    /** The keys that are added next are listed under this heading. */
    Keys group(String heading) {
        group = heading;
        return this;
    }

    /** A key that does not work while text is typed, which needs it itself. */
    Keys on(String key, String shown, String what, Runnable action) {
        bindings.add(new Binding(group, KeyCombination.valueOf(key), shown, what, false, action));
        return this;
    }

    /** A key that works wherever the focus is. */
    Keys everywhere(String key, String shown, String what, Runnable action) {
        bindings.add(new Binding(group, KeyCombination.valueOf(key), shown, what, true, action));
        return this;
    }

    List<Binding> bindings() {
        return List.copyOf(bindings);
    }

    /** Does what the key says and consumes it, if there is such a key and the control with the focus does not need it. */
    void handle(KeyEvent event) {
        boolean needed = isNeeded(event);
        for (Binding binding : bindings) {
            if ((binding.everywhere() || !needed) && binding.key().match(event)) {
                binding.action().run();
                event.consume();
                return;
            }
        }
    }

    /** Text needs every key, lists and choices the keys that move in them, buttons and links the one that presses them. */
    private static boolean isNeeded(KeyEvent event) {
        Object target = event.getTarget();
        if (target instanceof TextInputControl) {
            return true;
        }
        if (target instanceof TableView<?> && !event.isAltDown()) {
            // With the modifier they select all rows, add one, and copy them.
            return event.getCode().isNavigationKey()
                    || event.isShortcutDown() && !event.isShiftDown() && ROWS.contains(event.getCode());
        }
        KeyCode key = event.getCode();
        if (event.isShortcutDown() && key == KeyCode.C) {
            // Whatever has text or rows copies those.
            return !(target instanceof FrameView);
        }
        if (target instanceof Node node && (ArrowWalk.needs(node, event) || DetailsPane.needs(node, event))) {
            return true;
        }
        if (event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        boolean presses = key == KeyCode.ENTER || key == KeyCode.SPACE;
        if (target instanceof ListView<?> || target instanceof ComboBoxBase<?>) {
            return presses || key.isNavigationKey();
        }
        if (target instanceof ScrollPane && SCROLLS.contains(key)) {
            return true;
        }
        return (target instanceof ButtonBase || target instanceof LinkText) && presses;
    }
}
