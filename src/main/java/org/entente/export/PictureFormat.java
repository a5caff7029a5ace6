package org.entente.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kinds of picture file there are. */
public enum PictureFormat {
    /** Pixels. */
    PNG,
    /** Paths and text for browsers and drawing programs. */
    SVG,
    /** A page of paths and text. */
    PDF;

    /** The end of a file's name, with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is made of pixels, which a scale multiplies; paths are as fine as one likes. */
    public boolean hasPixels() {
        return this == PNG;
    }

    /** The format that a file's name asks for by its ending, in any case. */
    public static Optional<PictureFormat> of(String fileName) {
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /** All endings, in words. */
    public static String endings() {
        List<String> all = Arrays.stream(values()).map(PictureFormat::ending).toList();
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }
}
