package org.entente.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** A pane that takes whatever width it is given and is never lower than its content then needs. */
abstract class HeightFromWidth extends Pane {
    /** @param width that the content has in pixels */
    abstract double heightAt(double width);

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return heightAt(width > 0 ? width : getWidth());
    }
}
