package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the window, each with what it does: the same list works them and explains them. */
final class Keys {
    /**
     * One key.
     *
     * @param shown how it is written, such as "Ctrl+E"
     * @param everywhere whether it also works while text is typed
     */
    record Binding(KeyCombination key, String shown, String what, boolean everywhere, Runnable action) {}

    private final List<Binding> bindings = new ArrayList<>();

    /** A key that does not work while text is typed, which needs it itself. */
    Keys on(String key, String shown, String what, Runnable action) {
        bindings.add(new Binding(KeyCombination.valueOf(key), shown, what, false, action));
        return this;
    }

    /** A key that works wherever the focus is. */
    Keys everywhere(String key, String shown, String what, Runnable action) {
        bindings.add(new Binding(KeyCombination.valueOf(key), shown, what, true, action));
        return this;
    }

    List<Binding> bindings() {
        return List.copyOf(bindings);
    }

    /** Does what the key says and consumes it, if there is such a key. */
    void handle(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        for (Binding binding : bindings) {
            if ((binding.everywhere() || !typing) && binding.key().match(event)) {
                binding.action().run();
                event.consume();
                return;
            }
        }
    }
}
