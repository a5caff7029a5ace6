package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.chart.Arrangement;
import org.entente.io.FileException;
import org.entente.io.SavedView;
import org.entente.io.SavedViews;
import org.entente.io.ViewStates;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.state.ViewState;

/**
 * The saved views of a document: lists them, keeps what is shown, brings one back as one thing to undo. Files are read and written
 * off the FX thread, in the order of what was asked for; all methods are for the FX thread.
 */
final class ViewShelf {
    /** Asks for a file. */
    interface Chooser {
        /** A file to write, or null if nobody wants it. */
        File toSave(String name);

        /** A file to read, or null if nobody wants it. */
        File toOpen();
    }

    /** Work on files; what goes wrong is said in a sentence. */
    @FunctionalInterface
    private interface Work {
        void run() throws FileException;
    }

    private final Store store;
    private final SavedViews files;
    private final ViewState plain;
    private final Story.Screen screen;
    private final Executor writer;
    private final Chooser chooser;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<List<SavedViews.Named>> views =
            new ReadOnlyObjectWrapper<>(this, "views", List.of());
    private final ReadOnlyStringWrapper deleted = new ReadOnlyStringWrapper(this, "deleted");
    /** The text of the view that was deleted last; on the writer's thread. */
    private String lastDeleted;

    /**
     * @param plain the view that holds where a file says nothing
     * @param writer does work on files, one after another
     * @param say gets a sentence for what can't be read or written
     */
    ViewShelf(
            Store store,
            SavedViews files,
            ViewState plain,
            Story.Screen screen,
            Executor writer,
            Chooser chooser,
            Consumer<String> say) {
        this.store = store;
        this.files = files;
        this.plain = plain;
        this.screen = screen;
        this.writer = writer;
        this.chooser = chooser;
        this.say = say;
    }

    /** The views in the order in which they were saved; empty until {@link #load} is done. */
    ReadOnlyObjectProperty<List<SavedViews.Named>> views() {
        return views.getReadOnlyProperty();
    }

    /** The name of the view that was deleted last and can be brought back, or null. */
    ReadOnlyStringProperty deleted() {
        return deleted.getReadOnlyProperty();
    }

    /** Reads the list anew. */
    void load() {
        work(() -> {});
    }

    /** Keeps what is shown now, under a name that tells what it is. */
    void save() {
        Dataset dataset = store.dataset();
        ViewState view = store.view().get();
        Positions positions = store.positions().get();
        String name = ViewNames.of(store.situation().get());
        work(() -> files.add(name, dataset, view, positions));
    }

    /** Brings a view back. */
    void show(SavedViews.Named view) {
        show(view.saved());
    }

    private void show(SavedView view) {
        screen.show(view.view(), Arrangement.placed(store.positions().get(), view.places()));
        if (!view.remarks().isEmpty()) {
            say.accept(String.join(" ", view.remarks()));
        }
    }

    void rename(SavedViews.Named view, String name) {
        work(() -> files.rename(view.number(), name));
    }

    /** Deletes a view; {@link #restore} brings it back. */
    void delete(SavedViews.Named view) {
        work(() -> {
            lastDeleted = files.delete(view.number());
            Platform.runLater(() -> deleted.set(view.name()));
        });
    }

    /** Brings the view back that was deleted last. */
    void restore() {
        deleted.set(null);
        Dataset dataset = store.dataset();
        work(() -> {
            if (lastDeleted != null) {
                files.restore(lastDeleted, dataset, plain);
                lastDeleted = null;
            }
        });
    }

    /** Writes a view as a file to send. */
    void send(SavedViews.Named view) {
        File target = chooser.toSave(view.name().replaceAll("[^\\p{L}\\p{N} ._-]", "-") + ".json");
        if (target != null) {
            work(() -> files.send(view.number(), target.toPath()));
        }
    }

    /** Asks for a file and takes its view over. */
    void open() {
        File chosen = chooser.toOpen();
        if (chosen != null) {
            take(chosen.toPath());
        }
    }

    /** Takes a view over from a file, and shows it. */
    void take(Path sent) {
        Dataset dataset = store.dataset();
        work(() -> {
            SavedViews.Named taken = files.take(sent, dataset, plain);
            Platform.runLater(() -> show(taken));
        });
    }

    /** Shows the view of a file without keeping it. */
    void showFile(Path file) {
        Dataset dataset = store.dataset();
        writer.execute(() -> {
            try {
                SavedView view = ViewStates.read(file, dataset, plain);
                Platform.runLater(() -> show(view));
            } catch (FileException unreadable) {
                Platform.runLater(() -> say.accept(unreadable.getMessage()));
            }
        });
    }

    /** Does work on the files, then lists them anew. */
    private void work(Work task) {
        Dataset dataset = store.dataset();
        writer.execute(() -> {
            List<String> remarks = new ArrayList<>();
            try {
                task.run();
            } catch (FileException failure) {
                remarks.add(failure.getMessage());
            }
            List<SavedViews.Named> now = files.list(dataset, plain, remarks::add);
            Platform.runLater(() -> {
                views.set(now);
                if (!remarks.isEmpty()) {
                    say.accept(String.join(" ", remarks));
                }
            });
        });
    }
}
