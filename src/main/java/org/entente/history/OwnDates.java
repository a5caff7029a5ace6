package org.entente.history;

import java.util.List;
import org.entente.model.Dataset;
import org.entente.model.EventId;
import org.entente.model.Phase;
import org.entente.model.Place;
import org.entente.model.Problem;
import org.entente.time.Bound;
import org.entente.time.Edtf;
import org.entente.time.TimeSpan;

/**
 * Adds the dates that things have of their own to the entries of their events. Where an event tells of the same beginning or
 * end, it counts and the own date does not; where they cannot both be true, that is a problem.
 */
final class OwnDates {
    /** The number of the event in an entry for a thing of which no date is known. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final Place NOWHERE = Place.of("");
    private static final int OVER =
            1 << Phase.ENDED.ordinal() | 1 << Phase.DROPPED.ordinal() | 1 << Phase.LEFT.ordinal();

    private final TrackBuilder entries;
    private final TrackBuilder.Grouping told;
    private final Phase begun;
    private final Phase over;
    private final Dataset data;
    private final List<Problem> problems;

    /** A date that a thing has, and where it stands in the data. */
    record Stated(Edtf when, String path) {}

    /**
     * @param entries those of the events, all of them
     * @param begun the phase that a date begins
     * @param over the phase that follows its end
     */
    OwnDates(TrackBuilder entries, int rows, Phase begun, Phase over, Dataset data, List<Problem> problems) {
        this.entries = entries;
        this.told = entries.grouped(rows);
        this.begun = begun;
        this.over = over;
        this.data = data;
        this.problems = problems;
    }

    /** Whether no happened or alleged event moves a row at a known date. */
    boolean isEmpty(int row) {
        for (int k = told.starts()[row]; k < told.starts()[row + 1]; k++) {
            if ((entries.flags(told.entries()[k]) & (Track.MOVES | Track.PROJECTED)) == Track.MOVES) {
                return false;
            }
        }
        return true;
    }

    void add(int row, int standing, List<Stated> dates, String name) {
        for (int n = 0; n < dates.size(); n++) {
            Stated stated = dates.get(n);
            Bound start = stated.when().start();
            TimeSpan begins = Moments.reached(start);
            if (begins != null) {
                boolean replaced = isReplaced(
                        row,
                        standing,
                        new TimeSpan(start.earliest(), start.latest()),
                        dates.size(),
                        stated,
                        name,
                        true);
                add(row, begins, begun, replaced, -1 - n, Moments.isDaily(start) ? Track.DAILY : 0);
            }
            if (stated.when().isInterval()) {
                addEnd(row, standing, stated, n, dates.size(), name);
            }
        }
    }

    private void addEnd(int row, int standing, Stated stated, int n, int count, String name) {
        Bound end = stated.when().end();
        TimeSpan ends = Moments.over(stated.when());
        if (ends != null) {
            TimeSpan said = new TimeSpan(end.earliest(), Math.max(end.latest(), ends.to()));
            boolean replaced = isReplaced(row, OVER, said, count, stated, name, false);
            add(row, ends, over, replaced, -1 - n, Track.AT_END | (Moments.isDaily(end) ? Track.DAILY : 0));
        } else if (count == 1) {
            int last = lastMove(row, standing | OVER);
            if (last >= 0 && (OVER >> entries.phase(last) & 1) == 1) {
                addProblem(stated, name, "has no end", "is over", entries.event(last));
            }
        }
    }

    private void add(int row, TimeSpan range, Phase phase, boolean replaced, int number, int flags) {
        entries.add(row, range.from(), range.to(), phase, flags | (replaced ? 0 : Track.MOVES), number, 0);
    }

    /** Whether a happened event tells of one of the phases instead of an own date; if none of them can agree, a problem, too. */
    private boolean isReplaced(
            int row, int phases, TimeSpan own, int dates, Stated stated, String name, boolean start) {
        int other = -1;
        for (int k = told.starts()[row]; k < told.starts()[row + 1]; k++) {
            int entry = told.entries()[k];
            if (!isHappened(entry, phases)) {
                continue;
            }
            Edtf when = data.events().get(entries.event(entry)).when();
            Bound bound = (entries.flags(entry) & Track.AT_END) != 0 ? when.end() : when.start();
            if (own.overlaps(new TimeSpan(bound.earliest(), bound.latest()))) {
                return true;
            }
            other = other < 0 || entries.lo(entry) < entries.lo(other) ? entry : other;
        }
        if (other < 0 || dates > 1) {
            return false;
        }
        addProblem(
                stated,
                name,
                start ? "begins at another time" : "ends at another time",
                start ? "begins" : "ends",
                entries.event(other));
        return true;
    }

    private boolean isHappened(int entry, int phases) {
        int flags = entries.flags(entry);
        return (flags & (Track.MOVES | Track.ALLEGED | Track.PROJECTED)) == Track.MOVES
                && (phases >> entries.phase(entry) & 1) == 1;
    }

    private int lastMove(int row, int phases) {
        int last = -1;
        for (int k = told.starts()[row]; k < told.starts()[row + 1]; k++) {
            int entry = told.entries()[k];
            if (isHappened(entry, phases) && (last < 0 || entries.lo(entry) > entries.lo(last))) {
                last = entry;
            }
        }
        return last;
    }

    private void addProblem(Stated stated, String name, String own, String events, int event) {
        EventId id = data.events().get(event).id();
        problems.add(new Problem(
                Problem.Severity.ERROR,
                NOWHERE,
                stated.path(),
                name + " " + own + " by its own date " + stated.when().text() + " than by the event " + id + " ("
                        + data.event(id).when().text() + ", " + events + "); correct one of them",
                "the event is followed"));
    }
}
