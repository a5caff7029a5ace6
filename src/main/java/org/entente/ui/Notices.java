package org.entente.ui;

import java.util.Arrays;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/** Sentences to the user in a bar above the window's content: one at a time, the newest. */
final class Notices {
    /** A sentence that needs no answer is long enough in sight to be read twice. */
    private static final Duration READING = Duration.seconds(8);

    private final NotificationPane pane;
    private final PauseTransition reading = new PauseTransition(READING);

    /** A button beside a sentence. */
    record Answer(String text, Runnable action) {}

    Notices(Node content) {
        pane = new NotificationPane(content);
        reading.setOnFinished(event -> pane.hide());
    }

    /** The content with the bar above it. */
    NotificationPane view() {
        return pane;
    }

    /** Says a sentence until it is closed. */
    void say(String sentence) {
        ask(sentence);
    }

    /** Says a sentence that goes by itself. */
    void mention(String sentence) {
        ask(sentence);
        reading.playFromStart();
    }

    /** Says a sentence and offers what can be done about it; any answer closes it. */
    void ask(String sentence, Answer... answers) {
        reading.stop();
        pane.setText(sentence);
        pane.getActions().setAll(Arrays.stream(answers).map(this::action).toList());
        // Before its first layout the bar has no place to come from.
        Platform.runLater(pane::show);
    }

    /** Takes back what was said last, since it no longer holds. */
    void clear() {
        reading.stop();
        pane.hide();
    }

    private Action action(Answer answer) {
        return new Action(answer.text(), event -> {
            pane.hide();
            answer.action().run();
        });
    }
}
