package org.entente.draw;

/** A disc as drawn: its centre and radius in px of the whole drawing. The target is null for decoration. */
public record PlacedDot(double x, double y, double radius, Style style, Target target) {}
