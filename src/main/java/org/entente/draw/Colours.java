package org.entente.draw;

/** Arithmetic on colours held as ARGB integers, eight bits a channel, not premultiplied, sRGB. */
public final class Colours {
    private Colours() {}

    /** The same colour with its opacity multiplied by {@code opacity}, 0–1; values outside are clamped. */
    public static int fade(int argb, double opacity) {
        double factor = Math.max(0, Math.min(1, opacity));
        int alpha = (int) Math.round((argb >>> 24) * factor);
        return alpha << 24 | argb & 0xFFFFFF;
    }

    /** The opaque colour seen where {@code argb} lies on the opaque {@code ground}, blended as screens do, in sRGB. */
    public static int over(int argb, int ground) {
        return mix(ground, argb, (argb >>> 24) / 255.0);
    }

    /** The opaque colour {@code t} of the way from one to another, 0–1, each channel by itself; alpha is ignored. */
    public static int mix(int from, int to, double t) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            mixed = mixed << 8 | (int) Math.round(a + (b - a) * t);
        }
        return mixed;
    }

    /**
     * How well one opaque colour stands out from another, 1 (the same) to 21 (black on white): the contrast ratio of
     * WCAG 2.2.
     */
    public static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Relative luminance of an opaque colour, 0 (black) to 1 (white). */
    public static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF) + 0.7152 * linear(argb >> 8 & 0xFF) + 0.0722 * linear(argb & 0xFF);
    }

    /** The light, 0–1, of one sRGB channel of 0–255 (IEC 61966-2-1). */
    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
