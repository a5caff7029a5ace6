package org.entente.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.draw.Type;
import org.entente.io.DatasetReader;
import org.entente.io.FileException;
import org.entente.model.View.Point;
import org.entente.task.Cancelled;
import org.entente.task.Progress;

/** A document being loaded on a thread of its own: how far it is, and the way to give it up. */
final class Loading {
    private final Origin origin;
    private final FileStamp stamp;
    private final CompletableFuture<Document> document;
    private volatile double fraction = Double.NaN;
    private volatile String doing = "Opening";
    private volatile boolean cancelled;

    private Loading(Origin origin, Map<String, Point> places, Type type) {
        this.origin = origin;
        this.stamp = origin.file().map(FileStamp::of).orElse(FileStamp.ABSENT);
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread loader = new Thread(task, "loader");
            loader.setDaemon(true);
            return loader;
        });
        this.document = CompletableFuture.supplyAsync(() -> load(places, type), thread);
        thread.shutdown();
    }

    /** Begins to load a file's data set. */
    static Loading file(Path file, Type type) {
        return new Loading(Origin.file(file), Map.of(), type);
    }

    /** Begins to load a data set that comes with the program. */
    static Loading bundled(String name, Type type) {
        return new Loading(Origin.bundled(name), Map.of(), type);
    }

    /**
     * Begins to load once more what is open.
     *
     * @param places where its actors stand, by id
     */
    static Loading again(Origin origin, Map<String, Point> places, Type type) {
        return new Loading(origin, places, type);
    }

    private Document load(Map<String, Point> places, Type type) {
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
                    origin,
                    DatasetReader.read(origin.input(), progress.part(0, 0.7)),
                    places,
                    type,
                    progress.part(0.7, 1));
        } catch (FileException unreadable) {
            throw new CompletionException(unreadable);
        } catch (Cancelled given) {
            throw new CancellationException();
        } catch (OutOfMemoryError tooLarge) {
            throw new CompletionException(new FileException(
                    name() + " does not fit into the memory that the program has, "
                            + (Runtime.getRuntime().maxMemory() >> 20)
                            + " MB; start it with more, as with JAVA_OPTS=-Xmx8g.",
                    tooLarge));
        }
    }

    String name() {
        return origin.name();
    }

    Origin origin() {
        return origin;
    }

    /** The state of the file before it was read; {@link FileStamp#ABSENT} for a bundled set. */
    FileStamp stamp() {
        return stamp;
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
