package org.entente.model;

/** The outline in which a kind of actor is drawn. */
public enum ActorShape {
    CIRCLE,
    ROUNDED_SQUARE,
    PILL,
    HEXAGON,
    DIAMOND
}
