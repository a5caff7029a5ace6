package org.entente.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The words of a step, to be written: Ctrl+Enter is done, Esc leaves them as they were. */
final class StepForm extends VBox {
    /** What was written. */
    record Words(String title, String caption) {}

    private final TextField title;
    private final TextArea caption;
    private Consumer<Optional<Words>> done = words -> {};

    /** @param number of the step, from 1 */
    StepForm(int number, String firstTitle, String firstCaption) {
        getStyleClass().add("step-form");
        title = new TextField(firstTitle);
        title.setId("step-title");
        title.setPromptText("Title");
        title.setAccessibleText("Title of step " + number);
        caption = new TextArea(firstCaption);
        caption.setId("step-caption");
        caption.setPromptText("What is to be seen here");
        caption.setAccessibleText("Caption of step " + number);
        caption.setWrapText(true);
        caption.setPrefRowCount(4);
        Button keep = new Button("Done");
        keep.setId("step-done");
        keep.setDefaultButton(false);
        keep.setOnAction(event -> keep());
        Button leave = new Button("Cancel");
        leave.setOnAction(event -> done.accept(Optional.empty()));
        title.setOnAction(event -> caption.requestFocus());
        WrappedRow buttons = new WrappedRow(6, 4, keep, leave);
        Label head = new Label("Words of step " + number);
        head.getStyleClass().add("quiet");
        getChildren().setAll(head, title, caption, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                done.accept(Optional.empty());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                keep();
                event.consume();
            }
        });
    }

    /** @param whatNext gets the words, or nothing if they shall stay as they were */
    void whenDone(Consumer<Optional<Words>> whatNext) {
        done = whatNext;
    }

    void begin() {
        title.requestFocus();
        title.selectAll();
    }

    private void keep() {
        done.accept(
                Optional.of(new Words(title.getText().strip(), caption.getText().strip())));
    }
}
