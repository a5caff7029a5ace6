package org.entente.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Place;
import org.entente.task.Progress;

/**
 * Some lines of a file around a place in it. However large the file and however long its lines, only what is shown is kept.
 *
 * @param lines in order, without gaps; none if the file ends before them
 * @param isEnd whether the file ends with the last of them
 */
public record Excerpt(List<Line> lines, boolean isEnd) {
    /** The most characters of a line that are kept. */
    public static final int WIDTH = 2_000;

    /** So many characters before the place that is looked for are kept, so that it is in sight at once. */
    private static final int LEAD = 60;

    /** A line is shown from its beginning if the place stands no farther than this. */
    private static final int NEAR = 120;

    public Excerpt {
        lines = List.copyOf(lines);
    }

    /**
     * A line, or a part of a very long one.
     *
     * @param number from 1
     * @param text without the end of the line
     * @param column of its first character in the line, from 1
     * @param isCut whether the line goes on after the text
     */
    public record Line(int number, String text, int column, boolean isCut) {}

    /**
     * Reads lines. Lines and columns count as those of problems do. The time is linear in what stands before the last of them.
     *
     * @param place of its line the part around its column is read
     * @param from the first line, from 1
     * @param count at least 1
     * @throws FileException if the file can't be read
     * @throws org.entente.task.Cancelled if it is no longer wanted
     */
    public static Excerpt read(Input input, Place place, int from, int count, Progress progress) throws FileException {
        try (CharSource characters = new CharSource(input, Limits.STANDARD, progress, true)) {
            PlacedText text = new PlacedText(characters);
            int last = 0;
            while (text.line() < from && last >= 0) {
                last = text.take();
            }
            endLine(text, last);
            List<Line> lines = new ArrayList<>();
            while (lines.size() < count && text.peek() >= 0) {
                int number = text.line();
                lines.add(line(text, number == place.line() && place.column() > NEAR ? place.column() - LEAD : 1));
            }
            return new Excerpt(lines, text.peek() < 0);
        } catch (IOException e) {
            throw FileException.reading(input.name(), e);
        }
    }

    private static Line line(PlacedText text, int from) throws IOException {
        int number = text.line();
        StringBuilder kept = new StringBuilder();
        boolean cut = false;
        while (text.peek() >= 0 && text.line() == number) {
            int column = text.column();
            int c = text.take();
            if (c == '\n' || c == '\r') {
                endLine(text, c);
                break;
            }
            if (column >= from && kept.length() < WIDTH) {
                kept.append((char) c);
            } else if (column >= from) {
                cut = true;
            }
        }
        if (kept.length() > 0 && Character.isHighSurrogate(kept.charAt(kept.length() - 1))) {
            kept.setLength(kept.length() - 1);
        }
        return new Line(number, kept.toString(), from, cut);
    }

    /** Of a line end of two characters the second belongs to the same line. */
    private static void endLine(PlacedText text, int last) throws IOException {
        if (last == '\r' && text.peek() == '\n') {
            text.take();
        }
    }
}
