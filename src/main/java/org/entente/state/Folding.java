package org.entente.state;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which stretches of time without events the timeline folds.
 *
 * @param least how long a stretch is at least to be folded, in seconds; 0 if none is
 * @param opened an instant in each stretch that would be folded and is not
 */
public record Folding(long least, Set<Long> opened) {
    /** Nothing is folded. */
    public static final Folding NONE = new Folding(0, Set.of());

    /** A stretch is folded if it takes this share of the window, or more, when folding begins. */
    private static final long SHARE = 12;

    public Folding {
        if (least < 0) {
            throw new IllegalArgumentException("A stretch of time is not shorter than nothing: " + least);
        }
        opened = Set.copyOf(opened);
    }

    /** Folds every stretch that takes a twelfth or more of a window. */
    public static Folding within(TimeWindow window) {
        return new Folding(Math.max(1, (window.to() - window.from()) / SHARE), Set.of());
    }

    public boolean isOn() {
        return least > 0;
    }

    /** Opens the stretch that an instant lies in. */
    public Folding open(long instant) {
        Set<Long> all = new TreeSet<>(opened);
        all.add(instant);
        return new Folding(least, all);
    }

    /** Folds the stretch again that lies between two instants. */
    public Folding fold(long from, long to) {
        Set<Long> rest = new TreeSet<>(opened);
        rest.removeIf(instant -> from <= instant && instant <= to);
        return new Folding(least, rest);
    }
}
