package org.entente.ui;

import javafx.application.Application;

/**
 * Measures frames in a window, real or headless: a robot drags a node for some seconds, 125
 * moves a second. Printed are the time from a move to the pulse that shows it, the time to make and paint a drawing, the wait
 * of a {@code runLater}, and how many of 300 pictures of the screen held parts of two frames.
 *
 * <p>Run it as a program, with the numbers of nodes and lines (otherwise 1,000 and 2,000). For a screen of another scale add {@code -Dglass.gtk.uiScale=2}.
 */
public final class FrameLatency {
    private FrameLatency() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        Application.launch(FrameDrag.class, args.length == 2 ? args : new String[] {"1000", "2000"});
    }
}
