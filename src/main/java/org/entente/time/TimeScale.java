package org.entente.time;

/**
 * Time on a line of pixels, in both directions. The instant at pixel 0 is kept as a whole number of seconds and a fraction, and
 * differences are taken between whole seconds, so that a pixel is exact whether the line shows a minute or all of time:
 * a {@code double} alone has room for neither.
 *
 * <p>Immutable. The line shows at least a minute and at most the time within ninety thousand million years of 1970, and touches that
 * time; what would leave these limits stays at them.
 *
 * @param origin the second at pixel 0, epoch seconds
 * @param fraction the part of that second before pixel 0, 0 to 1, 1 excluded
 * @param secondsPerPixel seconds a pixel
 * @param width pixels of the line, at least 1
 */
public record TimeScale(long origin, double fraction, double secondsPerPixel, double width) {
    /** The shortest time that a line shows, in seconds. */
    public static final double SHORTEST = 60;

    private static final long FARTHEST = 90_000_000_000L * Instants.MEAN_YEAR;

    /** The longest time that a line shows, in seconds. */
    public static final double LONGEST = 2.0 * FARTHEST;

    public TimeScale {
        if (!(width >= 1 && width < 1e9)) {
            throw new IllegalArgumentException("A line is 1 to 10^9 pixels wide: " + width);
        }
        if (!(fraction >= 0 && fraction < 1)) {
            throw new IllegalArgumentException("The fraction of a second is from 0 to 1: " + fraction);
        }
        if (!(secondsPerPixel > 0)) {
            throw new IllegalArgumentException("Seconds a pixel must be more than 0: " + secondsPerPixel);
        }
        secondsPerPixel = clampScale(secondsPerPixel, width);
        origin = Math.max(-FARTHEST - (long) (secondsPerPixel * width), Math.min(FARTHEST, origin));
    }

    /** The line of so many pixels that shows the span, with so many pixels free on either side. */
    public static TimeScale fit(TimeSpan span, double width, double pad) {
        return new TimeScale(0, 0, 1, width).fit(span, pad);
    }

    private static double clampScale(double secondsPerPixel, double width) {
        return Math.max(SHORTEST / width, Math.min(LONGEST / width, secondsPerPixel));
    }

    /**
     * The same line showing another span, as large as possible and in the middle.
     *
     * @param span limits that are missing count as the ends of what a line can show
     * @param pad pixels free on either side; at most a third of the width
     */
    public TimeScale fit(TimeSpan span, double pad) {
        TimeSpan all = new TimeSpan(-FARTHEST, FARTHEST);
        long from = all.clamp(span.from());
        long seconds = all.clamp(span.to()) - from + 1;
        double margin = pad > 0 ? Math.min(width / 3, pad) : 0;
        double wished = seconds / (width - 2 * margin);
        double scale = clampScale(wished, width);
        // Taken from the margin the beginning is exact; taken from the middle it would be off by what a double rounds.
        double before = scale == wished ? margin * scale : (width * scale - seconds) / 2;
        return at(from, -before, scale, width);
    }

    /** Where an instant lies, in pixels from the left end; finite for every instant. */
    public double x(long instant) {
        long difference = instant - origin;
        boolean overflows = ((instant ^ origin) & (instant ^ difference)) < 0;
        double seconds = overflows ? (double) instant - (double) origin : (double) difference;
        return (seconds - fraction) / secondsPerPixel;
    }

    /** The second that lies at a pixel. */
    public long instant(double x) {
        return Instants.plus(origin, (long) Math.floor(fraction + x * secondsPerPixel));
    }

    /** The first and the last second that the line shows. */
    public TimeSpan span() {
        return new TimeSpan(instant(0), instant(width));
    }

    /**
     * The line magnified around a pixel, whose instant stays where it is.
     *
     * @param factor more than 1 shows less time; must be more than 0, others change nothing
     */
    public TimeScale zoom(double factor, double atPixel) {
        if (!(factor > 0) || Double.isInfinite(factor) || !Double.isFinite(atPixel)) {
            return this;
        }
        double scale = clampScale(secondsPerPixel / factor, width);
        return at(origin, fraction + atPixel * (secondsPerPixel - scale), scale, width);
    }

    /** The line after its contents were moved to the right by so many pixels. */
    public TimeScale pan(double pixels) {
        return Double.isFinite(pixels) ? at(origin, fraction - pixels * secondsPerPixel, secondsPerPixel, width) : this;
    }

    /** The line moved, not scaled, so that an instant lies at a pixel. */
    public TimeScale moved(long instant, double toPixel) {
        return Double.isFinite(toPixel) ? at(instant, -toPixel * secondsPerPixel, secondsPerPixel, width) : this;
    }

    private static TimeScale at(long instant, double seconds, double scale, double width) {
        double whole = Math.floor(seconds);
        // Where seconds is tiny and negative the difference rounds to 1.
        double rest = Math.min(seconds - whole, Math.nextDown(1.0));
        return new TimeScale(Instants.plus(instant, (long) whole), rest, scale, width);
    }
}
