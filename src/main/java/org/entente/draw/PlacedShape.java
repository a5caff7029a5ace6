package org.entente.draw;

import java.awt.geom.Path2D;

/** A shape as drawn: its path in px of the whole drawing. The target is null for decoration. */
public record PlacedShape(Path2D path, Style style, Target target) {}
