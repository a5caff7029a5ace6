package org.entente.ui;

import java.util.concurrent.CompletionException;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/**
 * What shall be open next: one data set at a time is loaded, and if that takes a moment it is shown how far it is. For the FX
 * thread.
 */
final class Awaited implements AutoCloseable {
    /** What is open sooner shows no progress: it would only flicker, and hold up what is waited for. */
    private static final Duration PATIENCE = Duration.millis(500);

    /** What becomes of a data set that was waited for. */
    interface Outcome {
        /** @param read the state of its file that was read */
        void opened(Document document, FileStamp read);

        /** It can't be opened, or was given up. */
        void failed(Loading loading, Throwable failure);
    }

    private final Pane over;
    private final Outcome outcome;
    private Loading loading;

    /** @param over is where progress is shown */
    Awaited(Pane over, Outcome outcome) {
        this.over = over;
        this.outcome = outcome;
    }

    /** Waits for what is being loaded; what was waited for before and is not open yet is given up. */
    void await(Loading next) {
        cancel();
        loading = next;
        if (next.document().isDone()) {
            loaded(next);
            return;
        }
        Group wait = new Group();
        over.getChildren().add(wait);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> wait.getChildren().add(new LoadingView(next)));
        patience.play();
        next.document()
                .whenComplete((ready, failure) -> Platform.runLater(() -> {
                    patience.stop();
                    over.getChildren().remove(wait);
                    loaded(next);
                }));
    }

    /** Gives up what is waited for; false if nothing is. */
    boolean cancel() {
        if (loading == null) {
            return false;
        }
        loading.cancel();
        return true;
    }

    private void loaded(Loading done) {
        if (done != loading) {
            return;
        }
        loading = null;
        done.document().handle((ready, failure) -> {
            if (ready != null) {
                outcome.opened(ready, done.stamp());
            } else {
                outcome.failed(done, failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
            return null;
        });
    }

    /** Gives up what is waited for and tells nobody. */
    @Override
    public void close() {
        cancel();
        loading = null;
    }
}
