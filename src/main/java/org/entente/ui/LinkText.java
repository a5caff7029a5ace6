package org.entente.ui;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A link that breaks between lines like the text around it, which a {@link javafx.scene.control.Hyperlink} doesn't. */
final class LinkText extends Text {
    private static final String RING = "link-ring";

    private final String address;
    private final Runnable action;

    LinkText(String text, Runnable action) {
        this(text, "", action);
    }

    /** @param address of the page that it opens, empty if it opens none */
    LinkText(String text, String address, Runnable action) {
        super(text);
        this.address = address;
        this.action = action;
        getStyleClass().add("link");
        setCursor(Cursor.HAND);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(text);
        focusedProperty().addListener((all, before, now) -> ring(now));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                fire();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                fire();
            }
        });
    }

    /** Draws a ring around the link in all lines in which it stands, or takes it away. */
    private void ring(boolean shown) {
        if (!(getParent() instanceof TextFlow flow)) {
            return;
        }
        flow.getChildren().removeIf(node -> node.getStyleClass().contains(RING));
        if (shown) {
            int start = 0;
            for (Node node : flow.getChildren()) {
                if (node == this) {
                    break;
                }
                start += node instanceof Text text ? text.getText().length() : 0;
            }
            Path ring = new Path(flow.rangeShape(start, start + getText().length()));
            ring.getStyleClass().add(RING);
            ring.setManaged(false);
            ring.setMouseTransparent(true);
            flow.getChildren().add(0, ring);
        }
    }

    /** The address of the page that it opens, or empty. */
    String address() {
        return address;
    }

    /** Does what a click on it does. */
    void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
