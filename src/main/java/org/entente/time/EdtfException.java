package org.entente.time;

/** A text that is not a date of EDTF; the message is one sentence with the place, what is wrong and the way out. */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_QUOTE = 40;

    private final int index;

    /**
     * @param text the text that was read
     * @param index where it fails, from 0 to the length of the text
     * @param wrong what is wrong there and what to write, with neither capital nor full stop
     */
    EdtfException(String text, int index, String wrong) {
        super("\"" + shortened(text) + "\" fails at character " + (index + 1) + ": " + wrong + ".");
        this.index = index;
    }

    /** The character at which the text fails, counted from 0; the length of the text if it ends too early. */
    public int index() {
        return index;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
