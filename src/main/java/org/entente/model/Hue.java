package org.entente.model;

/** The six colours in which kinds of event and relation are drawn. */
public enum Hue {
    DEFENCE,
    COOPERATION,
    ECONOMIC,
    HOSTILE,
    CONTESTED,
    NEUTRAL
}
