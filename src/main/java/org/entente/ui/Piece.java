package org.entente.ui;

import org.entente.model.Id;

/** A piece of running text in the details. */
sealed interface Piece {
    /** How loud words are. */
    enum Tone {
        PLAIN,
        QUIET,
        STRONG
    }

    /** The text that is read and copied. */
    String text();

    /** Words that lead nowhere. */
    record Words(String text, Tone tone) implements Piece {}

    /** The name of an item, which selects it. */
    record Link(String text, Id to) implements Piece {}

    /** A title whose page in the web a click opens. */
    record Web(String text, String url) implements Piece {}

    static Piece plain(String text) {
        return new Words(text, Tone.PLAIN);
    }

    static Piece quiet(String text) {
        return new Words(text, Tone.QUIET);
    }

    static Piece strong(String text) {
        return new Words(text, Tone.STRONG);
    }
}
