package org.entente.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * An entry of the legend: a check, a sign, a label and a count. All of it can be clicked. A double click, or a click with Alt,
 * means "this one alone"; what the first click of a double one did is taken back.
 */
final class LegendRow extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final CheckBox check;
    private final Label count = new Label();

    /** What a row does; each is one thing to undo. */
    interface Actions {
        void toggle();

        /** Takes back what {@link #toggle} did just now. */
        void untoggle();

        /** Shows this one alone, or all again. */
        void solo();
    }

    LegendRow(String label, Node sign, Actions actions) {
        check = new CheckBox(label);
        check.setGraphic(sign);
        check.setMinWidth(0);
        check.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(check, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count");
        getStyleClass().add("legend-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(check, count);
        check.setOnAction(event -> actions.toggle());
        addEventFilter(MouseEvent.ANY, event -> mouse(event, actions));
    }

    /** The mouse is the row's; the check box is left to the keyboard and to accessibility. */
    private void mouse(MouseEvent event, Actions actions) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            check.requestFocus();
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
            event.consume();
            if (event.isAltDown()) {
                actions.solo();
            } else if (event.getClickCount() == 2) {
                actions.untoggle();
                actions.solo();
            } else {
                actions.toggle();
            }
        }
    }

    void show(boolean on, int number) {
        check.setSelected(on);
        check.setAccessibleText(check.getText() + ", " + number);
        count.setText(Integer.toString(number));
        pseudoClassStateChanged(NONE, number == 0);
    }

    CheckBox check() {
        return check;
    }

    String count() {
        return count.getText();
    }
}
