package org.entente.io;

import org.entente.model.Problem;

/**
 * A problem whose place in the file is not yet known.
 *
 * @param path as Gson writes it, such as {@code $.events[3].when}
 * @param spot what of the path is meant
 * @param offset characters into the text of the value, from 0, or −1 if the whole value is meant
 */
record Fault(Problem.Severity severity, String path, Spot spot, int offset, String message, String done) {

    /** What of a path a fault is about. */
    enum Spot {
        VALUE,
        KEY,
        /** A key that its object has already. */
        REPEATED_KEY
    }

    /** The path as people read it, such as {@code events[3].when}; empty for the whole file. */
    String readablePath() {
        return path.startsWith("$.") ? path.substring(2) : path.substring(Math.min(1, path.length()));
    }
}
