package org.entente.draw;

/**
 * What a mark is about: an event, an actor, a handle to drag. The packages above define their own kinds; equality is
 * theirs. A mark without a target is decoration: it is drawn and never hit.
 */
public interface Target {}
