package org.entente.report;

/** Text for screens whose letters are all equally wide: how much room it takes, and how it is broken into lines. */
final class Columns {
    private Columns() {}

    /** Places that a text takes; letters of East Asian scripts take two, marks that combine none. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /** On one line and without control characters, which could do things to a terminal. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> plain.appendCodePoint(Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c));
        return plain.toString();
    }

    /** As much of the text as so many places hold, the last one an ellipsis if something is missing. */
    static String cut(String text, int places) {
        if (width(text) <= places) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int left = places - 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            left -= width(c);
            if (left < 0) {
                break;
            }
            cut.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return cut.toString().stripTrailing() + "…";
    }

    /** Appends a text in lines of at most so many places, broken at blanks; the first begins with {@code lead}, others are as far in. */
    static void wrap(StringBuilder out, String lead, String text, int places) {
        String indent = " ".repeat(width(lead));
        StringBuilder line = new StringBuilder(lead);
        int used = width(lead);
        boolean empty = true;
        for (String word : plain(text).strip().split(" +")) {
            int needed = width(word);
            if (!empty && used + 1 + needed > places) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
                used = width(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            used += needed + (empty ? 0 : 1);
            empty = false;
        }
        out.append(line).append('\n');
    }
}
