package org.entente.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.entente.draw.Type;
import org.entente.model.Problem;
import org.entente.model.View.Point;
import org.entente.words.CountWords;
import org.entente.words.RereadWords;

/**
 * Reads the file of the open data set again when it has changed. A state of the file that is worse than the one on the screen, for
 * it breaks off or has more errors, does not take its place: it is told, and the next whole one will. For the FX thread.
 */
final class Rereading implements AutoCloseable {
    /** What the window does with what was read. */
    interface Screen {
        /** Shows a later state of the same data set, looked at as the present one. */
        void take(Document later, FileStamp read);

        /** Lists problems of a state of the file that is not shown. */
        void list(Document refused);
    }

    private final Document open;
    private final Type type;
    private final Supplier<Map<String, Point>> places;
    private final Notices notices;
    private final Screen screen;
    private final Optional<FileWatch> watch;
    private Loading running;
    /** Whether the last state that was read is told not to be shown. */
    private boolean refusing;
    /** The last state that was told not to be shown, or null. */
    private FileStamp told;

    /**
     * @param open is on the screen
     * @param read the state of its file that was read
     * @param places where its actors stand now, by id
     */
    Rereading(
            Document open,
            FileStamp read,
            Type type,
            Supplier<Map<String, Point>> places,
            Notices notices,
            Screen screen) {
        this.open = open;
        this.type = type;
        this.places = places;
        this.notices = notices;
        this.screen = screen;
        this.watch = open.origin().file().map(file -> watch(file, read));
    }

    private FileWatch watch(Path file, FileStamp read) {
        return new FileWatch(read, () -> {
                    FileStamp found = FileStamp.of(file);
                    Platform.runLater(() -> changed(found));
                })
                .watch(file);
    }

    /** Reads a state of the file that the watch has found, unless it is being read or was read and told. */
    void changed(FileStamp found) {
        if (!found.equals(told) && (running == null || !found.equals(running.stamp()))) {
            now();
        }
    }

    boolean isReading() {
        return running != null;
    }

    /** Reads the file now; a reading that is not done yet is given up. */
    void now() {
        if (watch.isEmpty()) {
            notices.mention(open.name() + " comes with the program and does not change.");
            return;
        }
        if (running != null) {
            running.cancel();
        }
        Loading again = Loading.again(open.origin(), places.get(), type);
        running = again;
        again.document()
                .whenComplete((ready, failure) -> Platform.runLater(() -> {
                    if (again == running) {
                        running = null;
                        done(again.stamp(), ready, failure);
                    }
                }));
    }

    private void done(FileStamp read, Document ready, Throwable failure) {
        told = null;
        if (ready == null) {
            refuse(failure, read);
        } else if (isWorse(ready)) {
            refuse(ready, read);
        } else if (ready.dataset().equals(open.dataset()) && ready.problems().equals(open.problems())) {
            if (refusing) {
                notices.clear();
            }
            refusing = false;
            notices.mention(sentence(ready));
        } else {
            if (refusing) {
                notices.clear();
            }
            screen.take(ready, read);
            notices.mention(sentence(ready));
        }
    }

    private String sentence(Document ready) {
        return ready.origin().shortName() + " was read again: " + RereadWords.of(open.dataset(), ready.dataset()) + ".";
    }

    private boolean isWorse(Document ready) {
        return open.isWhole() && !ready.isWhole() || ready.errors() > open.errors();
    }

    private void refuse(Throwable failure, FileStamp read) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (!(cause instanceof CancellationException)) {
            refusing = true;
            told = read;
            notices.ask(
                    cause.getMessage() + " What was read before stays on the screen.",
                    new Notices.Answer("Try again", this::now));
        }
    }

    private void refuse(Document ready, FileStamp read) {
        refusing = true;
        told = read;
        Problem first = ready.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .findFirst()
                .orElseThrow();
        notices.ask(
                ready.origin().shortName() + " has "
                        + (ready.errors() == 1 ? "an error" : CountWords.of(ready.errors(), "error")) + " now"
                        + (first.place().line() > 0
                                ? ", the first in line " + first.place().line()
                                : "")
                        + "; what was read before stays on the screen until it is mended.",
                new Notices.Answer("Show problems", () -> screen.list(ready)),
                new Notices.Answer("Show what is good", () -> screen.take(ready, read)),
                new Notices.Answer("Try again", this::now));
    }

    /** Watches the file no longer. */
    @Override
    public void close() {
        watch.ifPresent(FileWatch::close);
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
