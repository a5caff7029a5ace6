package org.entente.time;

import java.util.Comparator;

/**
 * A date as sources give it, in the Extended Date/Time Format (ISO 8601-2:2019): exact, rough, uncertain, an interval, a choice
 * of dates. Read are levels 0 and 1 and the lists of level 2.
 *
 * <p>Instants are epoch seconds UTC, limits are inclusive: 2024-11-01 is 00:00:00 to 23:59:59. A date-time without an offset is
 * UTC. {@code ?} and {@code ~} widen a date by one unit of its stated precision on either side, {@code %} by two; dates in lists
 * stay as listed. A season is three months of the northern hemisphere, winter beginning in December of its year.
 *
 * <p>Immutable. Two are equal when their texts are: {@code 2004?} and {@code [2003..2005]} name the same seconds and say different
 * things. Kept small, since there is one for every event: an interval alone has a second object.
 */
public final class Edtf implements Comparable<Edtf> {
    /** By earliest, then latest second; ties are left as they are. */
    public static final Comparator<Edtf> BY_TIME =
            Comparator.comparingLong(Edtf::earliest).thenComparingLong(Edtf::latest);

    private static final byte UNCERTAIN = 1;
    private static final byte APPROXIMATE = 2;
    private static final byte LIST = 4;

    private static final Precision[] PRECISIONS = Precision.values();

    /**
     * What the two ends of a stretch of time add to its limits: the beginning lies from the earliest second of all to {@code
     * startLatest}, the end from {@code endEarliest} to the latest of all.
     */
    private record Ends(
            Bound.Kind startKind,
            long startLatest,
            Precision startPrecision,
            Bound.Kind endKind,
            long endEarliest,
            Precision endPrecision) {}

    private final String text;
    private final long earliest;
    private final long latest;
    /** Null for a point in time. */
    private final Ends ends;

    /** An ordinal, which keeps the object within 40 bytes. */
    private final byte precision;

    private final byte marks;

    private Edtf(String text, long earliest, long latest, Ends ends, Precision precision, int marks) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
        this.ends = ends;
        this.precision = (byte) precision.ordinal();
        this.marks = (byte) marks;
    }

    /**
     * Reads a date.
     *
     * @throws EdtfException if the text is not EDTF or names a date that does not exist
     */
    public static Edtf parse(String text) {
        EdtfForm form = EdtfParser.parse(text);
        if (form instanceof EdtfForm.Single single) {
            EdtfDate date = single.date();
            return new Edtf(text, date.earliest(), date.latest(), null, date.precision(), marks(date));
        }
        if (form instanceof EdtfForm.Interval interval) {
            return interval(text, interval);
        }
        return listed(text, (EdtfForm.Listed) form);
    }

    private static Edtf interval(String text, EdtfForm.Interval interval) {
        Bound start = interval.start() instanceof EdtfDate date ? stated(date) : Bound.openStart();
        Bound end = interval.end() instanceof EdtfDate date ? stated(date) : Bound.openEnd();
        // Nothing ends before it begins: each end limits the other, and an unknown end has no other limit.
        long startLatest = interval.start() == EdtfForm.Missing.UNKNOWN ? Long.MAX_VALUE : start.latest();
        long endEarliest = interval.end() == EdtfForm.Missing.UNKNOWN ? Long.MIN_VALUE : end.earliest();
        Ends ends = new Ends(
                kind(interval.start()),
                Math.min(startLatest, end.latest()),
                start.precision(),
                kind(interval.end()),
                Math.max(endEarliest, start.earliest()),
                end.precision());
        Precision precision = coarserStated(start.precision(), end.precision());
        int marks = marks(interval.start()) | marks(interval.end());
        return new Edtf(text, start.earliest(), end.latest(), ends, precision, marks);
    }

    private static Bound stated(EdtfDate date) {
        return new Bound(Bound.Kind.KNOWN, date.earliest(), date.latest(), date.precision());
    }

    private static Bound.Kind kind(EdtfForm.End end) {
        return end == EdtfForm.Missing.OPEN
                ? Bound.Kind.OPEN
                : end == EdtfForm.Missing.UNKNOWN ? Bound.Kind.UNKNOWN : Bound.Kind.KNOWN;
    }

    private static Edtf listed(String text, EdtfForm.Listed list) {
        Bound first = null;
        Bound last = null;
        Precision precision = Precision.NONE;
        int marks = LIST;
        for (EdtfForm.Range range : list.members()) {
            Bound from = range.from() instanceof EdtfDate date ? strict(date) : Bound.openStart();
            Bound to = range.to() instanceof EdtfDate date ? strict(date) : Bound.openEnd();
            first = first == null || from.earliest() < first.earliest() ? from : first;
            last = last == null || to.latest() > last.latest() ? to : last;
            precision = coarserStated(precision, coarserStated(from.precision(), to.precision()));
            marks |= marks(range.from()) | marks(range.to());
        }
        Ends ends = list.all() && !first.equals(last)
                ? new Ends(
                        first.kind(), first.latest(), first.precision(), last.kind(), last.earliest(), last.precision())
                : null;
        return new Edtf(text, first.earliest(), last.latest(), ends, precision, marks);
    }

    private static Bound strict(EdtfDate date) {
        return new Bound(Bound.Kind.KNOWN, date.firstSecond(), date.lastSecond(), date.precision());
    }

    private static Precision coarserStated(Precision a, Precision b) {
        return a == Precision.NONE ? b : b == Precision.NONE ? a : a.coarser(b);
    }

    private static int marks(EdtfForm.End end) {
        return end instanceof EdtfDate date
                ? (date.uncertain() ? UNCERTAIN : 0) | (date.approximate() ? APPROXIMATE : 0)
                : 0;
    }

    /** The text that was read; reading it again gives an equal date. */
    public String text() {
        return text;
    }

    /** What the text says, part by part; reads it again, so that it costs no memory until then. */
    public EdtfForm form() {
        return EdtfParser.parse(text);
    }

    /** The earliest second that may be meant, {@code Long.MIN_VALUE} if there is no limit. */
    public long earliest() {
        return earliest;
    }

    /** The latest second that may be meant, {@code Long.MAX_VALUE} if there is no limit. */
    public long latest() {
        return latest;
    }

    /** From the earliest to the latest second. */
    public TimeSpan span() {
        return new TimeSpan(earliest, latest);
    }

    /** Where the beginning may lie; of a point in time the whole of what may be meant. */
    public Bound start() {
        return ends == null ? point() : new Bound(ends.startKind, earliest, ends.startLatest, ends.startPrecision);
    }

    /** Where the end may lie, not before the beginning; of a point in time the whole of what may be meant. */
    public Bound end() {
        return ends == null ? point() : new Bound(ends.endKind, ends.endEarliest, latest, ends.endPrecision);
    }

    private Bound point() {
        return new Bound(Bound.Kind.KNOWN, earliest, latest, precision());
    }

    /**
     * Whether this is a stretch of time rather than a point: an interval, or a list of which all dates are meant, which counts as
     * the stretch from its first to its last.
     */
    public boolean isInterval() {
        return ends != null;
    }

    /** Whether neither limit is missing. */
    public boolean isBounded() {
        return earliest != Long.MIN_VALUE && latest != Long.MAX_VALUE;
    }

    /** How exactly it is stated; of several dates the coarsest, NONE if there is none at all. */
    public Precision precision() {
        return PRECISIONS[precision];
    }

    /** Whether a part of it is marked {@code ?} or {@code %}: the source or the claim is in doubt. */
    public boolean uncertain() {
        return (marks & UNCERTAIN) != 0;
    }

    /** Whether a part of it is marked {@code ~} or {@code %}: the date is a rough one. */
    public boolean approximate() {
        return (marks & APPROXIMATE) != 0;
    }

    /** Whether it is one date, unmarked, and known to the day or better. */
    public boolean isCertainDay() {
        return ends == null && marks == 0 && !precision().isCoarserThan(Precision.DAY);
    }

    /** By earliest and latest second, then by text, so that it agrees with {@link #equals}. */
    @Override
    public int compareTo(Edtf other) {
        int byTime = BY_TIME.compare(this, other);
        return byTime != 0 ? byTime : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
