package org.entente.model;

/** A topic that events are about, such as maritime security. */
public record Topic(String id, Text label, Extras extras) implements Kind {}
