package org.entente.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.io.Fault.Spot;
import org.entente.model.Place;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;

/**
 * Finds the lines and columns of faults, and says what is wrong where a file is not JSON. Walks over a faulty file once more;
 * paths are built only where a fault is or below.
 */
final class Placer {
    private static final int MOST_SLIPS = 500;

    private final String file;
    private final CharSource source;
    private final PlacedText text;
    private final int deepest;

    private final Map<String, List<Fault>> wanted = new HashMap<>();
    private final Set<String> onTheWay = new HashSet<>();
    private final Map<String, PlacedText.Spot> found = new HashMap<>();
    private final Map<String, Integer> repeatedBefore = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder path = new StringBuilder("$");
    private int slips;
    private long lastBad = -2;
    private Problem broken;

    /** That the file is not JSON from here on. */
    private static final class BrokenException extends IOException {
        private static final long serialVersionUID = 1;

        /** Where, or null for the character that comes next. */
        private final transient PlacedText.Spot spot;

        BrokenException(String message) {
            this(message, null);
        }

        BrokenException(String message, PlacedText.Spot spot) {
            super(message);
            this.spot = spot;
        }
    }

    /** @param source the file from its beginning, with NUL bytes replaced */
    Placer(String file, CharSource source, Limits limits, List<Fault> faults) {
        this.file = file;
        this.source = source;
        this.text = new PlacedText(source);
        this.deepest = limits.depth();
        for (Fault fault : faults) {
            wanted.computeIfAbsent(fault.path(), path -> new ArrayList<>()).add(fault);
            for (String prefix = fault.path(); !prefix.isEmpty(); prefix = parent(prefix)) {
                onTheWay.add(prefix);
            }
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    /** Walks over the file, to its end or to where it is not JSON. */
    void walk() throws IOException {
        try {
            space();
            if (text.peek() < 0) {
                throw new BrokenException("The file is empty; a data set is one object in { and }.");
            }
            value(true, 0);
            space();
            if (text.peek() >= 0) {
                throw new BrokenException(
                        "The data set ends before this; remove what follows, or the bracket too many.");
            }
        } catch (BrokenException e) {
            broken = problem(
                    Severity.ERROR,
                    e.spot == null ? text.spot() : e.spot,
                    "",
                    e.getMessage(),
                    "what stands before is kept, the rest is not read");
        }
    }

    /** What is wrong where the file is not JSON, or null if it is. */
    Problem broken() {
        return broken;
    }

    /** All problems, by place. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        wanted.forEach((path, faults) -> {
            for (Fault fault : faults) {
                // Not found at all: as near as can be.
                String near = path;
                while (!near.isEmpty() && !found.containsKey(near)) {
                    near = parent(near);
                }
                PlacedText.Spot spot = found.getOrDefault(near, new PlacedText.Spot(1, 1));
                all.add(problem(fault.severity(), spot, fault.readablePath(), fault.message(), fault.done()));
            }
        });
        if (broken != null) {
            all.add(broken);
        }
        return all;
    }

    private Problem problem(Severity severity, PlacedText.Spot spot, String path, String message, String done) {
        return new Problem(severity, new Place(file, spot.line(), spot.column()), path, message, done);
    }

    /** Places the faults of a path that are about the whole of something. */
    private void place(String at, Spot what, PlacedText.Spot spot) {
        List<Fault> faults = wanted.get(at);
        if (faults == null) {
            return;
        }
        faults.removeIf(fault -> {
            boolean here = fault.spot() == what && fault.offset() < 0;
            if (here) {
                problems.add(problem(fault.severity(), spot, fault.readablePath(), fault.message(), fault.done()));
            }
            return here;
        });
    }

    // The grammar

    private void space() throws IOException {
        for (int c = text.peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = text.peek()) {
            text.take();
        }
        if (text.peek() == '/') {
            throw new BrokenException("JSON has no comments; remove this.");
        }
    }

    private void value(boolean tracked, int depth) throws IOException {
        String here = null;
        if (tracked) {
            here = path.toString();
            tracked = onTheWay.contains(here);
            if (tracked && found.putIfAbsent(here, text.spot()) == null) {
                place(here, Spot.VALUE, text.spot());
            }
        }
        int c = text.peek();
        switch (c) {
            case '{' -> object(tracked, depth + 1);
            case '[' -> array(tracked, depth + 1);
            case '"' -> string(tracked ? wanted.get(here) : null);
            default -> {
                if (c == '-' || c >= '0' && c <= '9') {
                    number();
                } else {
                    literal();
                }
            }
        }
    }

    private void enter(int depth) throws IOException {
        if (depth > deepest) {
            throw new BrokenException(
                    "Brackets are more than " + deepest + " levels deep here; a data set needs fewer than ten.");
        }
        text.take();
        space();
    }

    private void object(boolean tracked, int depth) throws IOException {
        PlacedText.Spot begin = text.spot();
        enter(depth);
        int length = path.length();
        Set<String> keys = tracked ? new HashSet<>() : null;
        if (text.peek() == '}') {
            text.take();
            return;
        }
        while (true) {
            if (text.peek() != '"') {
                throw unexpected("a key in double quotes", "an object", begin);
            }
            PlacedText.Spot spot = text.spot();
            String key = string(null);
            boolean follow = tracked;
            if (tracked) {
                path.append('.').append(key);
                String at = path.toString();
                if (keys.add(key)) {
                    if (onTheWay.contains(at)) {
                        place(at, Spot.KEY, spot);
                    }
                } else {
                    placeRepeated(at, spot);
                    follow = false;
                }
            }
            space();
            if (text.peek() != ':') {
                throw unexpected("a colon after the key", "an object", begin);
            }
            text.take();
            space();
            value(follow, depth);
            path.setLength(length);
            space();
            if (text.peek() == '}') {
                text.take();
                return;
            }
            if (text.peek() != ',') {
                throw unexpected("a comma or }", "an object", begin);
            }
            text.take();
            space();
            if (text.peek() == '}') {
                throw new BrokenException("After a comma another key is expected; remove the comma before this }.");
            }
        }
    }

    /** Places one of the faults that say that a key stands twice: the next of its path. */
    private void placeRepeated(String at, PlacedText.Spot spot) {
        List<Fault> faults = wanted.get(at);
        if (faults == null) {
            return;
        }
        for (Fault fault : faults) {
            if (fault.spot() == Spot.REPEATED_KEY) {
                problems.add(problem(fault.severity(), spot, fault.readablePath(), fault.message(), fault.done()));
                faults.remove(fault);
                return;
            }
        }
    }

    private void array(boolean tracked, int depth) throws IOException {
        PlacedText.Spot begin = text.spot();
        enter(depth);
        if (text.peek() == ']') {
            text.take();
            return;
        }
        int length = path.length();
        for (int index = 0; ; index++) {
            if (tracked) {
                path.append('[').append(index).append(']');
            }
            value(tracked, depth);
            path.setLength(length);
            space();
            if (text.peek() == ']') {
                text.take();
                return;
            }
            if (text.peek() != ',') {
                throw unexpected("a comma or ]", "a list", begin);
            }
            text.take();
            space();
            if (text.peek() == ']') {
                throw new BrokenException("After a comma another element is expected; remove the comma before this ].");
            }
        }
    }

    /** @param faults those of the value, or null */
    private String string(List<Fault> faults) throws IOException {
        PlacedText.Spot begin = text.spot();
        StringBuilder read = new StringBuilder();
        text.take();
        while (true) {
            if (faults != null && !faults.isEmpty()) {
                placeInside(faults, read.length());
            }
            int c = text.peek();
            if (c < 0) {
                throw ended("a text", begin);
            }
            if (c == '"') {
                text.take();
                return read.toString();
            }
            if (c == '\\') {
                escape(read);
                continue;
            }
            if (c < ' ') {
                slip("A text holds a raw " + name(c) + " here; write "
                        + (c == '\n' ? "\\n" : c == '\t' ? "\\t" : String.format("\\u%04x", c)) + " for it.");
            } else if (c == '\uFFFD') {
                bad();
            }
            read.append((char) c);
            text.take();
        }
    }

    private static String name(int c) {
        return c == '\n' || c == '\r' ? "line break" : c == '\t' ? "tab" : "control character";
    }

    private void placeInside(List<Fault> faults, int offset) {
        PlacedText.Spot spot = text.spot();
        faults.removeIf(fault -> {
            boolean here = fault.offset() == offset;
            if (here) {
                problems.add(problem(fault.severity(), spot, fault.readablePath(), fault.message(), fault.done()));
            }
            return here;
        });
    }

    private void slip(String message) {
        if (slips++ < MOST_SLIPS) {
            problems.add(problem(Severity.WARNING, text.spot(), "", message, "it is kept"));
        }
    }

    /** At a character that may stand for a byte that could not be read; one problem for several in a row. */
    private void bad() {
        long offset = text.offset();
        if (!source.isBad(offset)) {
            return;
        }
        if (offset != lastBad + 1 && slips++ < MOST_SLIPS) {
            String message = source.isNul(offset)
                    ? "A NUL byte stands here; remove it."
                    : "These bytes are not UTF-8; save the file in that encoding.";
            problems.add(problem(Severity.ERROR, text.spot(), "", message, "\uFFFD stands in their place"));
        }
        lastBad = offset;
    }

    private void escape(StringBuilder read) throws IOException {
        text.take();
        int c = text.peek();
        switch (c) {
            case '"', '\\', '/' -> read.append((char) c);
            case 'b' -> read.append('\b');
            case 'f' -> read.append('\f');
            case 'n' -> read.append('\n');
            case 'r' -> read.append('\r');
            case 't' -> read.append('\t');
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    text.take();
                    int digit = Character.digit(text.peek(), 16);
                    if (digit < 0) {
                        throw new BrokenException("After \\u four hexadecimal digits are expected.");
                    }
                    code = code << 4 | digit;
                }
                read.append((char) code);
            }
            default -> {
                if (c != '\'' && c != '\n') {
                    throw new BrokenException("There is no escape \\" + (c < 0 ? "" : Character.toString(c))
                            + "; write \\\\ for a backslash.");
                }
                slip("There is no escape \\ before this; remove the backslash.");
                read.append((char) c);
            }
        }
        text.take();
    }

    private void number() throws IOException {
        PlacedText.Spot begin = text.spot();
        StringBuilder read = new StringBuilder();
        for (int c = text.peek(); c >= 0 && "+-.0123456789eE".indexOf(c) >= 0; c = text.peek()) {
            read.append((char) text.take());
            if (read.length() > 2000) {
                throw new BrokenException("A number of more than 2000 digits stands here; put it in quotes.");
            }
        }
        if (!read.toString().matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
            throw new BrokenException(
                    "\"" + JsonCursor.quoted(read.toString())
                            + "\" is no number; put a text in quotes, leave out zeros in front.",
                    begin);
        }
    }

    private void literal() throws IOException {
        PlacedText.Spot begin = text.spot();
        int first = text.peek();
        if (first < 0) {
            throw new BrokenException("The file ends where a value is expected; it seems to be cut off.");
        }
        if (!Character.isLetter(first)) {
            if (first == '\uFFFD') {
                bad();
            }
            throw new BrokenException("A value is expected here, not " + shown(first)
                    + (first == '\'' ? "; texts stand in double quotes." : "; put texts in double quotes."));
        }
        StringBuilder read = new StringBuilder();
        for (int c = first; c >= 0 && Character.isLetter(c) && read.length() < 6; c = text.peek()) {
            read.append((char) text.take());
        }
        String word = read.toString();
        if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
            String small = word.toLowerCase(Locale.ROOT);
            if (small.equals("true") || small.equals("false") || small.equals("null")) {
                if (slips++ < MOST_SLIPS) {
                    problems.add(problem(
                            Severity.WARNING, begin, "", "Write " + small + " in small letters.", "it is kept"));
                }
            } else {
                throw text.peek() < 0
                        ? new BrokenException("The file ends inside a value; it seems to be cut off.")
                        : new BrokenException("\"" + word + "\" is no value; put texts in double quotes.", begin);
            }
        }
    }

    private BrokenException unexpected(String expected, String inside, PlacedText.Spot begin) throws IOException {
        int c = text.peek();
        if (c < 0) {
            return ended(inside, begin);
        }
        if (c == '\uFFFD') {
            bad();
        }
        return new BrokenException("Here " + expected + " is expected, not " + shown(c) + ".");
    }

    private static BrokenException ended(String inside, PlacedText.Spot begin) {
        return new BrokenException("The file ends inside " + inside + " that begins at line " + begin.line()
                + ", column " + begin.column() + "; it seems to be cut off.");
    }

    private static String shown(int c) {
        return c == '"' ? "a quotation mark" : c < ' ' ? "a control character" : "\"" + (char) c + "\"";
    }
}
