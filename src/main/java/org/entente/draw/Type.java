package org.entente.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.draw.TextStyle.Weight;

/**
 * The bundled family, Roboto, and how wide text is in it. Measures are fractional and unhinted, so they are the same at
 * every scale and on every machine. Characters the family lacks come from a font of the system; those that no font has
 * are left out. May be used by several threads.
 */
public final class Type {
    /** What the family is called. */
    public static final String FAMILY = "Roboto";

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String ELLIPSIS = "…";

    private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);

    private Type() {
        for (Weight weight : Weight.values()) {
            faces.put(weight, new Face(weight, font(weight)));
        }
    }

    /**
     * Reads the family from the class path; a few milliseconds.
     *
     * @throws UncheckedIOException when it is not there
     */
    public static Type load() {
        return new Type();
    }

    /** Px the text takes from pen start to pen end, its own maximal width not considered. Line breaks are spaces. */
    public double width(String text, TextStyle style) {
        return face(style).width(text) * style.size();
    }

    /** Px above the baseline that a line takes. */
    public double ascent(TextStyle style) {
        return face(style).file().ascent() * style.size();
    }

    /** Px below the baseline that a line takes. */
    public double descent(TextStyle style) {
        return face(style).file().descent() * style.size();
    }

    /** Px of a capital letter's height. */
    public double capHeight(TextStyle style) {
        return face(style).file().capHeight() * style.size();
    }

    /** Px from one baseline to the next. */
    public double lineHeight(TextStyle style) {
        return ascent(style) + descent(style);
    }

    /** The text itself if it fits into so many px, else as much of its start as fits with an ellipsis; may be empty. */
    public String ellipsize(String text, TextStyle style, double maxWidth) {
        Face face = face(style);
        double room = maxWidth / style.size();
        int fits = face.fitting(text, room);
        if (fits == text.length()) {
            return text;
        }
        double left = room - face.width(ELLIPSIS);
        if (left < 0) {
            return "";
        }
        return text.substring(0, face.fitting(text, left)).stripTrailing() + ELLIPSIS;
    }

    /**
     * The text in lines of at most so many px, broken at spaces, inside a word only when it alone is too wide; with
     * more than {@code maxLines} the last one ends in an ellipsis. Line feeds in the text begin new lines.
     */
    public List<String> wrap(String text, TextStyle style, double maxWidth, int maxLines) {
        List<String> lines = new ArrayList<>();
        Face face = face(style);
        double room = maxWidth / style.size();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < maxLines) {
            int feed = rest.indexOf('\n');
            int limit = feed < 0 ? rest.length() : feed;
            int fits = face.fitting(rest.substring(0, limit), room);
            if (lines.size() == maxLines - 1 && fits < rest.length()) {
                lines.add(lastLine(rest, feed < 0 ? rest : rest.substring(0, feed), style, maxWidth));
                break;
            }
            if (fits < limit) {
                fits = breakBefore(rest, fits);
            }
            lines.add(rest.substring(0, fits).strip());
            rest = rest.substring(fits).strip();
        }
        return lines;
    }

    private String lastLine(String rest, String line, TextStyle style, double maxWidth) {
        String cut = ellipsize(line, style, maxWidth);
        return cut.equals(line) && line.length() < rest.length()
                ? ellipsize(line + " " + ELLIPSIS, style, maxWidth)
                : cut;
    }

    private static int breakBefore(String text, int fits) {
        if (Character.isWhitespace(text.charAt(fits))) {
            return Math.max(1, fits);
        }
        for (int i = fits; i > 0; i--) {
            char before = text.charAt(i - 1);
            if (Character.isWhitespace(before) || before == '-' || before == '–' || before == '/') {
                return i;
            }
        }
        return Math.max(Character.charCount(text.codePointAt(0)), fits);
    }

    /** The file of a face, in TrueType format. */
    public byte[] font(Weight weight) {
        return read(resource(weight));
    }

    Face face(TextStyle style) {
        return faces.get(style.weight());
    }

    private static String resource(Weight weight) {
        return FOLDER + weight.name().charAt(0) + weight.name().substring(1).toLowerCase(java.util.Locale.ROOT)
                + ".ttf";
    }

    private static byte[] read(String resource) {
        try (InputStream in = Type.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The bundled font " + resource + " is not on the class path.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
