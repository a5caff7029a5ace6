package org.entente.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.words.CountWords;

/**
 * An entry of the legend: a check, a sign, a label and a count. The box switches the entry; a click on the rest shows it alone, a second
 * one all but it, a third one all. Keys do the same: Space switches, Enter goes on.
 */
final class LegendRow extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final String HELP =
            "Click: this one alone; again: all but this one; again: all. The box switches just this one.";
    /** How far the box reaches beyond its frame, for hands that are not steady. */
    private static final double SLACK = 3;

    private final CheckBox check;
    private final Label count = new Label();
    private boolean pressed;

    /** What a row does; each is one thing to undo. */
    interface Actions {
        void toggle();

        /** Shows this one alone; then all but it; then all again. */
        void solo();
    }

    LegendRow(String label, Node sign, Actions actions) {
        check = new CheckBox(label);
        check.setMnemonicParsing(false);
        check.setGraphic(sign);
        check.setMinWidth(0);
        check.setWrapText(true);
        check.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(check, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count");
        getStyleClass().add("legend-row");
        setAlignment(Pos.CENTER_LEFT);
        setCursor(Cursor.HAND);
        getChildren().addAll(check, count);
        check.setAccessibleHelp("Space switches it. Enter: this one alone; again: all but this one; again: all.");
        Tooltip.install(this, new Tooltip(HELP));
        check.setOnAction(event -> actions.toggle());
        check.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                actions.solo();
                event.consume();
            }
        });
        addEventFilter(MouseEvent.ANY, event -> mouse(event, actions));
    }

    /** The mouse is the row's; the check box is left to the keyboard and to accessibility. */
    private void mouse(MouseEvent event, Actions actions) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            check.requestFocus();
            pressed = true;
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
            event.consume();
            if (pressed && isOnBox(event)) {
                actions.toggle();
            } else if (pressed) {
                actions.solo();
            }
            pressed = false;
        }
    }

    private boolean isOnBox(MouseEvent event) {
        Node box = check.lookup(".box");
        return box != null
                && event.getSceneX() <= box.localToScene(box.getLayoutBounds()).getMaxX() + SLACK;
    }

    void show(boolean on, int number) {
        check.setSelected(on);
        check.setAccessibleText(check.getText() + ", " + number);
        count.setText(CountWords.number(number));
        pseudoClassStateChanged(NONE, number == 0);
    }

    CheckBox check() {
        return check;
    }

    String count() {
        return count.getText();
    }
}
