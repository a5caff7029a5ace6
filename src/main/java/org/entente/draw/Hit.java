package org.entente.draw;

/**
 * The answer to "what is at this point?".
 *
 * @param target what the mark is about
 * @param distance px from the point to the painted shape, 0 inside it
 */
public record Hit(Target target, double distance) {}
