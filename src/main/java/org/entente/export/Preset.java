package org.entente.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sizes that pictures are often needed in. */
public enum Preset {
    SCREEN("Screen", 1440, 900, 1),
    SLIDE("Slide", 1920, 1080, 1),
    /** 4K. */
    UHD("4K screen", 3840, 2160, 1),
    /** For a figure set into a column of text, at 300 dots to the inch of 183 mm. */
    COLUMN("Paper column", 720, 800, 3),
    /** ISO A4 on its long side. */
    PAGE("A4 page", 1123, 794, 3),
    /** ISO A1 on its long side. */
    POSTER("A1 poster", 3179, 2245, 3);

    private final String label;
    private final int width;
    private final int height;
    private final double scale;

    Preset(String label, int width, int height, double scale) {
        this.label = label;
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /** What it is called in a list. */
    public String label() {
        return label;
    }

    /** What it is called on the command line. */
    public String word() {
        return this == UHD ? "4k" : name().toLowerCase(Locale.ROOT);
    }

    /** Its size; pictures without pixels have the size without the scale. */
    public PictureSize size() {
        return new PictureSize(width, height, scale);
    }

    /** The preset of that word. */
    public static Optional<Preset> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Preset::word).toList();
    }
}
