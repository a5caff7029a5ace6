package org.entente.draw;

import java.awt.geom.Rectangle2D;

/** A picture as drawn: its box in px of the whole drawing. The target is null for decoration. */
public record PlacedPicture(Picture picture, Rectangle2D box, boolean round, Style ring, Target target) {}
