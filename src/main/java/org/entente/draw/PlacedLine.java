package org.entente.draw;

/**
 * A line as drawn, from start to end in px of the whole drawing. The control point of a straight line is the middle.
 * The target is null for decoration.
 */
public record PlacedLine(
        double x1, double y1, double cx, double cy, double x2, double y2, Style style, Target target) {}
