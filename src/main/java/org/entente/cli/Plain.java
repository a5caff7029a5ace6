package org.entente.cli;

/** Text from files, made safe for a line of a terminal. */
final class Plain {
    private Plain() {}

    /** Without control characters, which could do things to a terminal; line breaks become blanks. */
    static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return plain.toString();
    }
}
