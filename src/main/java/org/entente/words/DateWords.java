package org.entente.words;

import java.util.List;
import java.util.StringJoiner;
import org.entente.time.Edtf;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfForm;
import org.entente.time.EdtfForm.Missing;
import org.entente.time.Precision;

/**
 * Dates in English. An interval is something that lasted ("from 1914 to 1918"); a choice of dates is something that happened once
 * ("between 1914 and 1918").
 */
public final class DateWords {
    private static final DateWords LONG = new DateWords(new DatePhrase(false));
    private static final DateWords BRIEF = new DateWords(new DatePhrase(true));
    private static final int MOST_LISTED = 3;

    private final DatePhrase phrase;

    private DateWords(DatePhrase phrase) {
        this.phrase = phrase;
    }

    /** In full: 1 November 2024, about June 2004, from 1949 on, by 2027, 28 July 1914, 11:10 UTC. */
    public static String words(Edtf date) {
        return LONG.form(date.form());
    }

    /** For chips and labels: 1 Nov 2024, ~Jun 2004, 1914–1918, 2022?. */
    public static String brief(Edtf date) {
        return BRIEF.form(date.form());
    }

    private String form(EdtfForm form) {
        if (form instanceof EdtfForm.Single single) {
            return phrase.alone(single.date());
        }
        if (form instanceof EdtfForm.Interval interval) {
            return interval(interval.start(), interval.end());
        }
        EdtfForm.Listed list = (EdtfForm.Listed) form;
        return list.members().size() == 1
                ? range(list.members().get(0), list.all(), true)
                : listed(list.members(), list.all());
    }

    private String interval(EdtfForm.End start, EdtfForm.End end) {
        if (start instanceof EdtfDate first && end instanceof EdtfDate last) {
            return lasting(first, last);
        }
        if (start instanceof EdtfDate first) {
            if (end == Missing.OPEN) {
                return "from " + phrase.part(first) + (phrase.brief() ? "" : " on");
            }
            return phrase.brief()
                    ? phrase.part(first) + " – ?"
                    : "from " + phrase.part(first) + " until an unknown date";
        }
        if (end instanceof EdtfDate last) {
            if (start == Missing.OPEN) {
                return "until " + phrase.part(last);
            }
            return phrase.brief() ? "? – " + phrase.part(last) : "from an unknown date until " + phrase.part(last);
        }
        return dateless(start == Missing.OPEN, end == Missing.OPEN);
    }

    private static String dateless(boolean openStart, boolean openEnd) {
        if (openStart) {
            return openEnd ? "at all times" : "until an unknown date";
        }
        return openEnd ? "from an unknown date on" : "at an unknown time";
    }

    /** From one date to another, what both have in common said once. */
    private String lasting(EdtfDate first, EdtfDate last) {
        boolean plain = !DatePhrase.isMarked(first) && !DatePhrase.isMarked(last) && first.year() == last.year();
        boolean sameMonth = first.month() == last.month();
        if (plain && both(Precision.DAY, first, last)) {
            String from = sameMonth ? Integer.toString(first.day()) : phrase.dayOfMonth(first);
            return fromTo(from, phrase.day(last), sameMonth);
        }
        if (plain && both(Precision.MONTH, first, last)) {
            return fromTo(phrase.month(first), phrase.part(last), true);
        }
        boolean times = first.precision().compareTo(Precision.HOUR) >= 0 && last.precision() == first.precision();
        boolean sameDay = sameMonth && first.day() == last.day() && first.offsetMinutes() == last.offsetMinutes();
        if (plain && times && sameDay) {
            String clocks = fromTo(phrase.clock(first), phrase.clock(last), true);
            return phrase.day(first) + ", " + clocks + " " + phrase.zone(last);
        }
        String from = phrase.part(first);
        String to = phrase.part(last);
        return fromTo(from, to, from.indexOf(' ') < 0 && to.indexOf(' ') < 0);
    }

    private static boolean both(Precision precision, EdtfDate first, EdtfDate last) {
        return first.precision() == precision && last.precision() == precision;
    }

    private String fromTo(String from, String to, boolean tight) {
        return phrase.brief() ? from + (tight ? "–" : " – ") + to : "from " + from + " to " + to;
    }

    private String listed(List<EdtfForm.Range> members, boolean all) {
        int shown = phrase.brief() && members.size() > MOST_LISTED ? MOST_LISTED - 1 : members.size();
        String last = shown < members.size()
                ? members.size() - shown + (all ? " more" : " others")
                : range(members.get(shown - 1), all, false);
        StringJoiner others = new StringJoiner(", ");
        for (EdtfForm.Range member : members.subList(0, shown < members.size() ? shown : shown - 1)) {
            others.add(range(member, all, false));
        }
        return others + (all ? " and " : " or ") + last;
    }

    private String range(EdtfForm.Range range, boolean all, boolean alone) {
        if (range.isSingle()) {
            EdtfDate date = (EdtfDate) range.from();
            return alone ? phrase.alone(date) : phrase.part(date);
        }
        if (all) {
            return interval(range.from(), range.to());
        }
        if (range.from() instanceof EdtfDate first && range.to() instanceof EdtfDate last) {
            return "between " + phrase.part(first) + " and " + phrase.part(last);
        }
        return range.to() instanceof EdtfDate last
                ? "by " + phrase.part(last)
                : phrase.part((EdtfDate) range.from()) + " or later";
    }
}
