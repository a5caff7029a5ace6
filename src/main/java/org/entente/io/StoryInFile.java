package org.entente.io;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.entente.model.View;

/**
 * Puts a story into a data set's file and leaves every other byte of the file as it is: how people have laid it out, what they
 * have noted in keys of their own, even what is wrong in it. The file is read twice, a buffer at a time; time is linear.
 */
public final class StoryInFile {
    private static final String KEY = "views";
    private static final int STEP_INDENT = 4;

    private StoryInFile() {}

    /**
     * Where the story is in a file.
     *
     * @param from the first byte of the list
     * @param to the byte after it; the same as {@code from} if there is no story yet
     * @param empty whether the file's object has no keys at all
     */
    private record Spot(long from, long to, boolean empty) {}

    /**
     * Replaces the story of a data set's file, or adds one.
     *
     * @throws FileException if the file can't be read or written, or is not one JSON object in UTF-8
     */
    public static void save(Path file, List<View> steps) throws FileException {
        Spot spot;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            spot = new Scan(in).find();
        } catch (EOFException | IllegalStateException e) {
            throw new FileException(
                    file
                            + " is not a whole JSON object, so no story can be put into it; save the story as a file of its own.",
                    e);
        } catch (IOException e) {
            throw FileException.reading(file.toString(), e);
        }
        String list = list(steps);
        boolean adds = spot.from == spot.to;
        String text = adds ? (spot.empty ? "" : ",") + "\n  " + JsonNode.quote(KEY) + ": " + list : list;
        AtomicFiles.write(file, out -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                copy(in, out, spot.from);
                out.write(text.getBytes(StandardCharsets.UTF_8));
                in.skipNBytes(spot.to - spot.from);
                in.transferTo(out);
            }
        });
    }

    private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long left = bytes; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static String list(List<View> steps) {
        if (steps.isEmpty()) {
            return "[]";
        }
        StringBuilder text = new StringBuilder("[");
        JsonPrinter printer = new JsonPrinter(text);
        try {
            for (Iterator<View> each = steps.iterator(); each.hasNext(); ) {
                text.append('\n').append(" ".repeat(STEP_INDENT));
                printer.print(ItemNodes.view(each.next()), STEP_INDENT, STEP_INDENT, 1);
                text.append(each.hasNext() ? "," : "");
            }
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is written but memory", e);
        }
        return text.append("\n  ]").toString();
    }

    /** Walks over the bytes of a JSON object. All that it looks for is ASCII, which no other letter of UTF-8 contains. */
    private static final class Scan {
        private final InputStream in;
        private long at = -1;
        /** The byte after the last one that is no space, of the object itself or of what is in it. */
        private long end;

        Scan(InputStream in) {
            this.in = in;
        }

        private int next() throws IOException {
            int c = in.read();
            if (c < 0) {
                throw new EOFException();
            }
            at++;
            return c;
        }

        private int token() throws IOException {
            int c;
            do {
                c = next();
            } while (c <= ' ');
            return c;
        }

        Spot find() throws IOException {
            int c = token();
            while (c == 0xEF || c == 0xBB || c == 0xBF) {
                c = next(); // a byte order mark
            }
            require(c == '{');
            end = at + 1;
            c = token();
            if (c == '}') {
                return new Spot(end, end, true);
            }
            while (true) {
                require(c == '"');
                boolean here = KEY.equals(string());
                require(token() == ':');
                c = token();
                long from = at;
                c = value(c);
                if (here) {
                    return new Spot(from, end, false);
                }
                if (c == '}') {
                    return new Spot(end, end, false);
                }
                require(c == ',');
                c = token();
            }
        }

        /** Passes over a value that begins with a character; gives the one that follows it, spaces left out. */
        private int value(int first) throws IOException {
            int depth = 0;
            for (int c = first; ; c = next()) {
                if (c == '"') {
                    string();
                    end = at + 1;
                } else if (c == '[' || c == '{') {
                    depth++;
                } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
                    return c;
                } else if (c == ']' || c == '}') {
                    depth--;
                    end = at + 1;
                } else if (c > ' ') {
                    end = at + 1;
                }
            }
        }

        /** The text up to the closing quote, escapes as they stand. */
        private String string() throws IOException {
            StringBuilder text = new StringBuilder();
            for (int c = next(); c != '"'; c = next()) {
                if (text.length() <= KEY.length()) {
                    text.append((char) c);
                }
                if (c == '\\') {
                    next();
                }
            }
            return text.toString();
        }

        private static void require(boolean good) {
            if (!good) {
                throw new IllegalStateException("not JSON");
            }
        }
    }
}
