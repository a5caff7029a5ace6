package org.entente.ui;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.entente.io.FileException;
import org.entente.io.Preferences;
import org.entente.io.SavedView;
import org.entente.io.Settings;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.state.ViewState;

/**
 * What comes back at the next start: the window's preferences and, for each data set, the last view with its positions. Written on
 * a thread of its own, the newest state only, so that neither a slow disk nor a quick hand makes anybody wait.
 */
final class Session implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private record Left(String key, Dataset dataset, ViewState view, Positions positions) {}

    private final Settings settings;
    private final Consumer<String> say;
    private final AtomicReference<Left> newest = new AtomicReference<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> new Thread(task, "session"));

    /** @param say is told what can't be written or read, one sentence each, from any thread */
    Session(Settings settings, Consumer<String> say) {
        this.settings = settings;
        this.say = say;
    }

    Preferences preferences() {
        return settings.preferences(say);
    }

    /** The view in which a data set was left, if it was ever open. */
    Optional<SavedView> view(String key, Dataset dataset, ViewState otherwise) {
        return settings.view(key, dataset, otherwise, say);
    }

    /** Remembers how a data set is looked at now; after {@link #close} no longer. */
    void remember(String key, Dataset dataset, ViewState view, Positions positions) {
        if (newest.getAndSet(new Left(key, dataset, view, positions)) == null) {
            execute(this::write);
        }
    }

    private void write() {
        Left left = newest.getAndSet(null);
        if (left != null) {
            try {
                settings.saveView(left.key(), left.dataset(), left.view(), left.positions());
            } catch (FileException unwritable) {
                say.accept(unwritable.getMessage());
            }
        }
    }

    void remember(Preferences preferences) {
        execute(() -> {
            try {
                settings.save(preferences);
            } catch (FileException unwritable) {
                say.accept(unwritable.getMessage());
            }
        });
    }

    private void execute(Runnable task) {
        try {
            writer.execute(task);
        } catch (RejectedExecutionException closed) {
            // What a gesture leaves behind after the window has gone was remembered with the window.
        }
    }

    /** Waits, but not for ever, until all is written. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
