package org.entente.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What scrolls where it has no room, such as the content of a dialog: as large as it needs to be, but no larger than lets the
 * whole dialog be on the screen, so that the buttons stay in sight.
 */
final class Scrolled extends ScrollPane {
    /** What a window has around its content, in pixels, as far as known of window managers. */
    private static final double FRAME = 48;
    /** What a dialog has beside its content at most, in pixels. */
    static final double ASIDE = 80;
    /** Room for the bar that scrolls, in pixels. */
    private static final double BAR = 16;

    private final Region content;
    private final double share;

    Scrolled(Region content) {
        this(content, 1);
    }

    /** @param share of the screen's height that it takes at most, 0–1 */
    Scrolled(Region content, double share) {
        super(content);
        this.content = content;
        this.share = share;
        getStyleClass().add("scrolled");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        style();
        double needed = content.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
        boolean scrolls = content.prefHeight(content.prefWidth(-1)) > room();
        return Math.min(needed + (scrolls ? BAR : 0), screen().getWidth() - FRAME);
    }

    @Override
    protected double computePrefHeight(double width) {
        style();
        double wide = width < 0 ? content.prefWidth(-1) : width;
        return Math.min(room(), Math.ceil(content.prefHeight(wide)) + snappedTopInset() + snappedBottomInset());
    }

    /** The content comes into the scene with this pane's skin, after the styles were given out: without them it has no size. */
    private void style() {
        if (content.getScene() != null) {
            content.applyCss();
        }
    }

    /** Pixels that the screen leaves for it, below the window's frame and above the buttons. */
    private double room() {
        double others = FRAME;
        if (getParent() instanceof DialogPane pane) {
            Node buttons = pane.lookup(".button-bar");
            others +=
                    pane.snappedTopInset() + pane.snappedBottomInset() + (buttons == null ? 0 : buttons.prefHeight(-1));
        }
        double height = screen().getHeight();
        return Math.max(0, Math.min(share * height, height - others));
    }

    private Rectangle2D screen() {
        return screenOf(getScene() == null ? null : getScene().getWindow());
    }

    /** The part of the screen that windows may cover, of the screen on which a window is, or its owner before it is placed. */
    static Rectangle2D screenOf(Window window) {
        Window placed = window;
        if (window instanceof Stage stage && stage.getOwner() != null) {
            placed = stage.getOwner();
        }
        List<Screen> screens = placed == null || Double.isNaN(placed.getX())
                ? List.of()
                : Screen.getScreensForRectangle(
                        placed.getX(), placed.getY(), Math.max(1, placed.getWidth()), Math.max(1, placed.getHeight()));
        return (screens.isEmpty() ? Screen.getPrimary() : screens.get(0)).getVisualBounds();
    }
}
