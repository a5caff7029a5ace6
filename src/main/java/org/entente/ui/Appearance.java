package org.entente.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.io.Choices;
import org.entente.io.FileException;
import org.entente.io.Settings;

/**
 * What the user has chosen, for all windows: each shows a change at once, and it is written down on a thread of its own. For the
 * FX thread.
 */
final class Appearance implements AutoCloseable {
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(this, "choices");
    private final Settings settings;
    private final Consumer<String> say;
    private final FileWriter writer = new FileWriter("choices");

    /** @param say is told what can't be read or written, one sentence each, from any thread */
    Appearance(Settings settings, Consumer<String> say) {
        this.settings = settings;
        this.say = say;
        choices.set(settings.choices(say));
    }

    ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    void choose(UnaryOperator<Choices> change) {
        Choices next = change.apply(choices.get());
        if (!next.equals(choices.get())) {
            choices.set(next);
            writer.execute(() -> write(next));
        }
    }

    private void write(Choices next) {
        try {
            settings.save(next);
        } catch (FileException unwritable) {
            say.accept(unwritable.getMessage());
        }
    }

    /** Waits, but not for ever, until all is written. */
    @Override
    public void close() {
        writer.close();
    }
}
