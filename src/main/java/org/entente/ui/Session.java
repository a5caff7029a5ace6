package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.entente.io.FileException;
import org.entente.io.Preferences;
import org.entente.io.RecentFile;
import org.entente.io.SavedView;
import org.entente.io.SavedViews;
import org.entente.io.Settings;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.model.View;
import org.entente.state.ViewState;

/**
 * What comes back at the next start: the window's preferences and, for each data set, the last view with its positions. Written on
 * a thread of its own, the newest state only, so that neither a slow disk nor a quick hand makes anybody wait.
 */
final class Session implements AutoCloseable {
    private record Left(String key, Dataset dataset, ViewState view, Positions positions) {}

    private final Settings settings;
    private final Consumer<String> say;
    private final AtomicReference<Left> newest = new AtomicReference<>();
    /** What was said last because something could not be written. */
    private final AtomicReference<String> complaint = new AtomicReference<>();

    private final FileWriter writer = new FileWriter("session");

    /** @param say is told what can't be written or read, one sentence each, from any thread */
    Session(Settings settings, Consumer<String> say) {
        this.settings = settings;
        this.say = say;
        execute(settings::sweep);
    }

    Preferences preferences() {
        return settings.preferences(say);
    }

    /** The view in which a data set was left, if it was ever open. */
    Optional<SavedView> view(String key, Dataset dataset, ViewState otherwise) {
        return settings.view(key, dataset, otherwise, say);
    }

    /** The views of a data set that were saved by name; to be used on the thread of {@link #execute}. */
    SavedViews savedViews(String key) {
        return settings.savedViews(key);
    }

    /** The story of a data set as somebody left it changed, if so. */
    Optional<List<View>> story(String key, Dataset dataset) {
        return settings.story(key, dataset, say);
    }

    /** Remembers a changed story. */
    void keepStory(String key, Dataset dataset, List<View> steps) {
        execute(() -> attempt(() -> settings.saveStory(key, dataset, steps)));
    }

    /** Forgets a changed story. */
    void dropStory(String key) {
        execute(() -> attempt(() -> settings.dropStory(key)));
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
            attempt(() -> settings.saveView(left.key(), left.dataset(), left.view(), left.positions()));
        }
    }

    /** Changes what is remembered of windows; what other windows have changed meanwhile stays. */
    void remember(UnaryOperator<Preferences> change) {
        execute(() -> attempt(() -> settings.update(change)));
    }

    /** What was entered the last time in some dialog, by name; empty if nothing was. */
    Map<String, String> entered(String dialog) {
        return settings.entered(dialog);
    }

    /** Remembers what was entered in some dialog. */
    void keep(String dialog, Map<String, String> entries) {
        execute(() -> attempt(() -> settings.saveEntered(dialog, entries)));
    }

    /** The files that were open, the last one first. */
    List<RecentFile> recent() {
        return settings.recent(say).files();
    }

    /** Remembers a file as the one opened last. */
    void opened(RecentFile file) {
        execute(() -> attempt(() -> settings.updateRecent(recent -> recent.with(file))));
    }

    /** Takes a file off the recent ones, at once. */
    void forget(Path file) {
        attempt(() -> settings.updateRecent(recent -> recent.without(file)));
    }

    private interface Writing {
        void run() throws FileException;
    }

    /** Writes; says why it can't, but each sentence only once until it could: every gesture writes. */
    private void attempt(Writing writing) {
        try {
            writing.run();
            complaint.set(null);
        } catch (FileException unwritable) {
            if (!unwritable.getMessage().equals(complaint.getAndSet(unwritable.getMessage()))) {
                say.accept(unwritable.getMessage());
            }
        }
    }

    /** Does work on files, one after another; after {@link #close} no longer. */
    void execute(Runnable task) {
        writer.execute(task);
    }

    /** Waits, but not for ever, until all is written. */
    @Override
    public void close() {
        writer.close();
    }
}
