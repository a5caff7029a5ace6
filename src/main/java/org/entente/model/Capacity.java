package org.entente.model;

/** The capacity in which an actor belongs to an alliance. */
public enum Capacity {
    FULL,
    PARTNER,
    OBSERVER,
    CANDIDATE,
    COMMAND
}
