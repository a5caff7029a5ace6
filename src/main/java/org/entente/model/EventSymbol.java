package org.entente.model;

/** The symbol by which a kind of event is drawn. */
public enum EventSymbol {
    DIAMOND,
    DOT,
    BAR,
    TRIANGLE,
    SQUARE,
    HEXAGON
}
