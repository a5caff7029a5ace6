package org.entente.time;

/** How exactly a date is stated, from the coarsest to the finest. */
public enum Precision {
    /** No date is stated: an open or unknown end. */
    NONE,
    /** A year of which three digits are unspecified, as in {@code 1XXX}. */
    MILLENNIUM,
    /** A year of which two digits are unspecified, as in {@code 19XX}. */
    CENTURY,
    /** A year of which the last digit is unspecified, as in {@code 199X}. */
    DECADE,
    YEAR,
    /** Three months, as in {@code 2001-22}. */
    SEASON,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND;

    /** Whether this says less than {@code other}. */
    public boolean isCoarserThan(Precision other) {
        return compareTo(other) < 0;
    }

    /** The less exact of the two. */
    public Precision coarser(Precision other) {
        return isCoarserThan(other) ? this : other;
    }

    /** The length in years of a span stated in years: 1, 10, 100 or 1000; 0 for those finer than a year and for NONE. */
    public int years() {
        return switch (this) {
            case MILLENNIUM -> 1000;
            case CENTURY -> 100;
            case DECADE -> 10;
            case YEAR -> 1;
            default -> 0;
        };
    }
}
