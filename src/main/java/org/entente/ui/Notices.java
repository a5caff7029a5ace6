package org.entente.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Sentences to the user, one at a time, the newest: in a bar above the window's content, which makes room for it, until they are
 * closed; or over its lower edge for a while.
 */
final class Notices extends BorderPane {
    /** What needs no answer is long enough in sight to be read twice. */
    private static final Duration READING = Duration.seconds(6);

    private final Label sentence = new Label();
    private final HBox answers = new HBox(6);
    private final HBox bar = new HBox(8, sentence, answers);
    private final Label passing = new Label();
    private final StackPane content;
    private final PauseTransition reading = new PauseTransition(READING);

    /** A button beside a sentence. */
    record Answer(String text, Runnable action) {}

    Notices(Node shown) {
        content = new StackPane(shown);
        setCenter(content);
        sentence.setId("notice");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        answers.setMinWidth(Region.USE_PREF_SIZE);
        answers.setAlignment(Pos.CENTER_RIGHT);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().add("flat");
        close.setTooltip(new Tooltip("Close"));
        close.setAccessibleText("Close this notice");
        close.setOnAction(event -> setTop(null));
        close.setMinWidth(Region.USE_PREF_SIZE);
        bar.getChildren().add(close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("notice");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        passing.setId("passing-notice");
        passing.setWrapText(true);
        passing.getStyleClass().add("hint");
        passing.setMouseTransparent(true);
        StackPane.setAlignment(passing, Pos.BOTTOM_CENTER);
        StackPane.setMargin(passing, new Insets(0, 12, 38, 12));
        reading.setOnFinished(event -> content.getChildren().remove(passing));
    }

    /** Says a sentence until it is closed. */
    void say(String words) {
        ask(words);
    }

    /** Says for a while what need not be answered. */
    void mention(String words) {
        passing.setText(words);
        if (!content.getChildren().contains(passing)) {
            content.getChildren().add(passing);
        }
        reading.playFromStart();
    }

    /** Says a sentence and offers what can be done about it; any answer closes it. */
    void ask(String words, Answer... offered) {
        sentence.setText(words);
        bar.setAccessibleText(words);
        answers.getChildren().clear();
        for (Answer answer : offered) {
            Button button = new Button(answer.text());
            button.setOnAction(event -> {
                setTop(null);
                answer.action().run();
            });
            answers.getChildren().add(button);
        }
        setTop(bar);
    }

    /** Takes back what was asked last, since it no longer holds. */
    void clear() {
        setTop(null);
    }

    /** What the bar says; empty if there is none. */
    String text() {
        return getTop() == null ? "" : sentence.getText();
    }

    /** What is said for a while; empty if nothing is. */
    String passingText() {
        return content.getChildren().contains(passing) ? passing.getText() : "";
    }
}
