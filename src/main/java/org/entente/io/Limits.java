package org.entente.io;

/**
 * How much is read.
 *
 * @param bytes of a file
 * @param depth levels of brackets and braces
 * @param items sources, actors, alliances, relations, events and views together
 */
record Limits(long bytes, int depth, int items) {
    static final Limits STANDARD = new Limits(2L << 30, 64, 10_000_000);
}
