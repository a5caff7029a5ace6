package org.entente.ui;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.draw.Type;
import org.entente.io.Bundled;
import org.entente.io.DatasetReader;
import org.entente.io.FileException;
import org.entente.io.Input;
import org.entente.io.Settings;
import org.entente.task.Cancelled;
import org.entente.task.Progress;

/** A document being loaded on a thread of its own: how far it is, and the way to give it up. */
final class Loading {
    private final String name;
    private final String key;
    private final CompletableFuture<Document> document;
    private volatile double fraction = Double.NaN;
    private volatile String doing = "Opening";
    private volatile boolean cancelled;

    private Loading(String name, String key, Input input, Type type) {
        this.name = name;
        this.key = key;
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread loader = new Thread(task, "loader");
            loader.setDaemon(true);
            return loader;
        });
        this.document = CompletableFuture.supplyAsync(() -> load(input, type), thread);
        thread.shutdown();
    }

    /** Begins to load a file's data set. */
    static Loading file(Path file, Type type) {
        return new Loading(file.toString(), Settings.key(file), Input.of(file), type);
    }

    /** Begins to load a data set that comes with the program. */
    static Loading bundled(String name, Type type) {
        return new Loading(name, Settings.bundledKey(name), Bundled.input(name), type);
    }

    private Document load(Input input, Type type) {
        Progress progress = new Progress() {
            @Override
            public void report(double done, String what) {
                fraction = done;
                doing = what;
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
        try {
            return Document.of(
                    name, key, DatasetReader.read(input, progress.part(0, 0.7)), type, progress.part(0.7, 1));
        } catch (FileException unreadable) {
            throw new CompletionException(unreadable);
        } catch (Cancelled given) {
            throw new CancellationException();
        }
    }

    String name() {
        return name;
    }

    /** Fails with a {@link FileException} whose message is a sentence, or a {@link CancellationException}. */
    CompletableFuture<Document> document() {
        return document;
    }

    /** How much is done, 0–1, or NaN if nobody knows. */
    double fraction() {
        return fraction;
    }

    /** What is being done. */
    String doing() {
        return doing;
    }

    void cancel() {
        cancelled = true;
    }
}
