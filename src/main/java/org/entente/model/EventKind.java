package org.entente.model;

/** A kind of event, such as a pact or an election. */
public record EventKind(String id, Text label, EventSymbol symbol, Hue hue, Extras extras) implements Kind {}
