package org.entente.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.entente.draw.Type;
import org.entente.io.Bundled;
import org.entente.io.DatasetReader;
import org.entente.io.FileException;
import org.entente.task.Progress;

/** Loads documents on threads of their own. */
final class Documents {
    private Documents() {}

    /** A file's data set. Fails with a {@link FileException} whose message is a sentence. */
    static CompletableFuture<Document> load(Path file, Type type) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Document.of(file.toString(), DatasetReader.read(file, Progress.NONE), type, Progress.NONE);
            } catch (FileException unreadable) {
                throw new CompletionException(unreadable);
            }
        });
    }

    /** The data set that the program opens when no file is named. */
    static CompletableFuture<Document> bundled(Type type) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Document.of(Bundled.DEFAULT, Bundled.read(Bundled.DEFAULT, Progress.NONE), type, Progress.NONE);
            } catch (FileException unreadable) {
                throw new CompletionException(unreadable);
            }
        });
    }
}
