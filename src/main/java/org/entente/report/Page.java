package org.entente.report;

/** Plain text under headings, in lines of at most 100 places. */
final class Page {
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** A heading, with an empty line above it unless it is the first. */
    Page heading(String title) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        Columns.wrap(out, "", title, WIDTH);
        return this;
    }

    /** A paragraph. */
    Page line(String text) {
        return item("", text);
    }

    /** A paragraph after a mark such as "- "; its further lines stand as far in. */
    Page item(String mark, String text) {
        Columns.wrap(out, mark, text, WIDTH);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
