package org.entente.io;

import java.io.IOException;

/** The characters of a file one by one, each with its line and column, both from 1; columns count whole characters. */
final class PlacedText {
    private final CharSource source;
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int end;
    private long offset;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    PlacedText(CharSource source) {
        this.source = source;
    }

    /** The character that comes next, −1 at the end. */
    int peek() throws IOException {
        if (next == end) {
            end = Math.max(0, source.read(buffer, 0, buffer.length));
            next = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[next];
    }

    /** Steps over the character that comes next and returns it, −1 at the end. */
    int take() throws IOException {
        int c = peek();
        if (c < 0) {
            return c;
        }
        next++;
        offset++;
        if (c == '\n' && afterReturn) {
            afterReturn = false;
        } else if (c == '\n' || c == '\r') {
            line++;
            column = 1;
            afterReturn = c == '\r';
        } else {
            afterReturn = false;
            column += Character.isLowSurrogate((char) c) ? 0 : 1;
        }
        return c;
    }

    /** Characters before the one that comes next, as Java counts them. */
    long offset() {
        return offset;
    }

    /** Line of the character that comes next. */
    int line() {
        return line;
    }

    /** Column of the character that comes next. */
    int column() {
        return column;
    }

    /** Line and column of the character that comes next. */
    Spot spot() {
        return new Spot(line, column);
    }

    /** A line and a column, from 1. */
    record Spot(int line, int column) {}
}
