package org.entente.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Work that waits until the charts have shown what was asked for, and is done once however often it was asked for meanwhile: two
 * pulses later, in which the one picture is painted and the next shows it. Nothing is done while its node is not in a window. For the FX
 * thread.
 */
final class AfterPicture {
    private static final int PULSES = 2;

    private final Node node;
    private final Runnable work;
    private boolean asked;

    /**
     * @param node what the work is for
     * @param work is to be done
     */
    AfterPicture(Node node, Runnable work) {
        this.node = node;
        this.work = work;
        node.sceneProperty().addListener((all, before, now) -> {
            if (asked && now != null) {
                await(now);
            }
        });
    }

    /** Does the work soon. */
    void ask() {
        if (!asked) {
            asked = true;
            if (node.getScene() != null) {
                await(node.getScene());
            }
        }
    }

    /** Does the work if it still waits. */
    void now() {
        if (asked) {
            asked = false;
            work.run();
        }
    }

    private void await(Scene scene) {
        Runnable[] listener = new Runnable[1];
        int[] left = {PULSES};
        listener[0] = () -> {
            left[0]--;
            if (left[0] > 0) {
                Platform.requestNextPulse();
            } else {
                scene.removePostLayoutPulseListener(listener[0]);
                Platform.runLater(this::now);
            }
        };
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }
}
