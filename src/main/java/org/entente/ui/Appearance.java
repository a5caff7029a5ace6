package org.entente.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.io.Choices;

/** What the user has chosen, for all windows: each shows a change at once, and it is written down. For the FX thread. */
final class Appearance {
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(this, "choices");
    private final Consumer<Choices> remember;

    /** @param remember is told of every change */
    Appearance(Choices first, Consumer<Choices> remember) {
        this.choices.set(first);
        this.remember = remember;
    }

    ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    void choose(UnaryOperator<Choices> change) {
        Choices next = change.apply(choices.get());
        if (!next.equals(choices.get())) {
            choices.set(next);
            remember.accept(next);
        }
    }
}
