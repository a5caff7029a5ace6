package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * What is to be done once both charts are on the screen: before that it would keep the second picture waiting for hundreds of
 * milliseconds. A chart without room is never painted, so its picture is waited for no longer than half a second.
 */
final class FirstPictures {
    private final PauseTransition patience = new PauseTransition(Duration.millis(500));
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean shown;

    FirstPictures(FrameView graph, FrameView timeline) {
        patience.setOnFinished(event -> done());
        graph.whenFirstShown(() -> {
            patience.play();
            timeline.whenFirstShown(this::done);
        });
    }

    /** Runs an action then, or now if they are shown. */
    void then(Runnable action) {
        if (shown) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    private void done() {
        patience.stop();
        shown = true;
        List<Runnable> actions = List.copyOf(waiting);
        waiting.clear();
        actions.forEach(Runnable::run);
    }
}
