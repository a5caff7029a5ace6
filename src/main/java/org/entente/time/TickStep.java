package org.entente.time;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the steps an axis may take, from a second to fifty thousand million years: the unit of its minor ticks, that of its major
 * ones, and their wording.
 *
 * @param years how many years {@code unit} has, 0 if it is shorter than a year
 * @param majorYears how many years {@code major} has, 0 if it is shorter than a year
 */
record TickStep(CalendarUnit unit, CalendarUnit major, long years, long majorYears) {
    private static final long FINEST_DISTANT = 100_000;
    /** The first decade that is called by its number: the 100s. */
    private static final long FIRST_NAMED = 100;

    private static final List<TickStep> LADDER = ladder();

    /** The last of the ladder. */
    static final TickStep COARSEST = LADDER.get(LADDER.size() - 1);

    private static List<TickStep> ladder() {
        List<TickStep> steps = new ArrayList<>();
        for (Precision unit : List.of(Precision.SECOND, Precision.MINUTE)) {
            for (int count : new int[] {1, 5, 15, 30}) {
                steps.add(new TickStep(CalendarUnit.of(unit, count), CalendarUnit.DAY, 0, 0));
            }
        }
        for (int count : new int[] {1, 3, 6}) {
            steps.add(new TickStep(CalendarUnit.of(Precision.HOUR, count), CalendarUnit.DAY, 0, 0));
        }
        for (int count : new int[] {1, 2, 5, 10}) {
            steps.add(new TickStep(CalendarUnit.days(count), CalendarUnit.MONTH, 0, 0));
        }
        for (int count : new int[] {1, 3, 6}) {
            steps.add(new TickStep(CalendarUnit.months(count), CalendarUnit.YEAR, 0, 1));
        }
        for (long power = 1; power <= 10_000_000_000L; power *= 10) {
            for (int count : new int[] {1, 2, 5}) {
                long major = Math.min(100_000_000_000L, power * (count == 5 ? 100 : 10));
                steps.add(new TickStep(
                        CalendarUnit.years(power * count), CalendarUnit.years(major), power * count, major));
            }
        }
        return List.copyOf(steps);
    }

    static int count() {
        return LADDER.size();
    }

    static TickStep get(int index) {
        return LADDER.get(index);
    }

    /** The index of the finest step of at least so many seconds; the last if there is none. */
    static int atLeast(double seconds) {
        int index = 0;
        while (index < LADDER.size() - 1 && LADDER.get(index).unit.meanSeconds() < seconds) {
            index++;
        }
        return index;
    }

    /** Whether years are told by their distance from the present. */
    private boolean isDistant() {
        return years >= FINEST_DISTANT;
    }

    /** The label of the minor tick at an instant. */
    String label(long instant) {
        int second = Instants.secondOfDay(instant);
        return switch (unit.precision()) {
            case SECOND -> DateLabels.second(second);
            case MINUTE, HOUR -> DateLabels.minute(second);
            case DAY -> Integer.toString(Instants.date(instant).day());
            case MONTH -> DateLabels.shortMonth(Instants.date(instant).month());
            default -> {
                long year = Instants.date(instant).year();
                yield isDistant() ? DateLabels.distant(year) : DateLabels.year(year);
            }
        };
    }

    /** The wordings for the major tick at an instant, the longest first. */
    List<String> majorLabels(long instant) {
        CivilDate date = Instants.date(instant);
        String year = DateLabels.year(date.year());
        if (isDistant()) {
            return List.of(DateLabels.distantYears(date.year(), majorYears));
        }
        if (majorYears > 1) {
            // Minor ticks tell the whole year; of what they lie in, decades alone have a name that is both short and
            // true.
            boolean named = majorYears == 10 && date.year() >= FIRST_NAMED;
            return named ? List.of(date.year() + "s") : List.of("");
        }
        if (majorYears == 1) {
            return List.of(year);
        }
        if (major.precision() == Precision.DAY) {
            return List.of(DateLabels.shortDay(date));
        }
        return List.of(
                DateLabels.month(date.month()) + " " + year,
                DateLabels.shortMonth(date.month()) + " " + year,
                DateLabels.shortMonth(date.month()));
    }
}
