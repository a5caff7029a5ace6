package org.entente.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads EDTF (ISO 8601-2:2019) levels 0 and 1 and the lists of level 2, by recursive descent in one pass over the text. Beyond
 * the standard's letter it takes date-times without minutes or seconds, date-times in intervals and lists, and years with three
 * unspecified digits.
 */
final class EdtfParser {
    private static final int LONGEST_YEAR = 18;

    private final String text;
    private int at;

    private EdtfParser(String text) {
        this.text = text;
    }

    /**
     * Reads a whole text.
     *
     * @throws EdtfException if it is not EDTF
     */
    static EdtfForm parse(String text) {
        EdtfParser parser = new EdtfParser(text);
        EdtfForm form = parser.form();
        if (parser.at < text.length()) {
            throw parser.fail(parser.at, parser.leftOver());
        }
        return form;
    }

    private EdtfForm form() {
        if (text.isEmpty()) {
            throw fail(0, "the date is empty, write at least a year such as 1949");
        }
        if (peek() == '[' || peek() == '{') {
            return listed();
        }
        EdtfForm.End start = intervalEnd();
        if (peek() != '/') {
            if (start instanceof EdtfDate date) {
                return new EdtfForm.Single(date);
            }
            throw fail(at, "an open end needs an interval, write a '/' and the other end");
        }
        at++;
        int endsAt = at;
        EdtfForm.End end = intervalEnd();
        requireOrder(start, end, endsAt);
        return new EdtfForm.Interval(start, end);
    }

    private EdtfForm.End intervalEnd() {
        if (peek() == '/' || (at > 0 && at == text.length())) {
            return EdtfForm.Missing.UNKNOWN;
        }
        return skip("..") ? EdtfForm.Missing.OPEN : date();
    }

    private EdtfForm listed() {
        boolean all = peek() == '{';
        char closing = all ? '}' : ']';
        at++;
        List<EdtfForm.Range> members = new ArrayList<>(2);
        do {
            members.add(range(members.isEmpty(), closing));
        } while (skip(","));
        if (peek() != closing) {
            throw fail(at, at < text.length() ? leftOver() : "the list is not closed, write '" + closing + "'");
        }
        at++;
        return new EdtfForm.Listed(all, members);
    }

    private EdtfForm.Range range(boolean first, char closing) {
        if (peek() == '.') {
            if (!first) {
                throw fail(at, "an open beginning can only stand first in a list");
            }
            expect("..", "two dots stand for an open beginning");
            return new EdtfForm.Range(EdtfForm.Missing.OPEN, date());
        }
        EdtfDate from = date();
        if (!skip("..")) {
            return new EdtfForm.Range(from, from);
        }
        if (peek() == closing) {
            return new EdtfForm.Range(from, EdtfForm.Missing.OPEN);
        }
        int toAt = at;
        EdtfDate to = date();
        requireOrder(from, to, toAt);
        return new EdtfForm.Range(from, to);
    }

    private void requireOrder(EdtfForm.End from, EdtfForm.End to, int toAt) {
        if (from instanceof EdtfDate first && to instanceof EdtfDate last && last.latest() < first.earliest()) {
            throw fail(toAt, "the end lies before the beginning, write the earlier date first");
        }
    }

    private EdtfDate date() {
        int begin = at;
        boolean negative = skip("-");
        if (skip("Y")) {
            return longYear(negative || skip("-"));
        }
        int digits = 0;
        int year = 0;
        while (digits < 4 && isDigit(peek())) {
            year = year * 10 + next() - '0';
            digits++;
        }
        int unspecified = 0;
        while (digits + unspecified < 4 && skip("X")) {
            unspecified++;
        }
        if (digits == 0) {
            throw fail(at - unspecified, "a year of four digits is expected, such as 1949");
        }
        if (digits + unspecified < 4) {
            throw fail(at, "a year has four digits, such as 0079 or 199X");
        }
        if (negative && year == 0 && unspecified == 0) {
            throw fail(begin, "the year 0, which is 1 BCE, has no sign");
        }
        return unspecified > 0 ? unspecifiedYear(negative, year, unspecified) : month(negative ? -year : year);
    }

    private EdtfDate longYear(boolean negative) {
        int begin = at;
        long year = 0;
        while (isDigit(peek())) {
            if (at - begin == LONGEST_YEAR) {
                throw fail(at, "a year has at most " + LONGEST_YEAR + " digits");
            }
            year = year * 10 + next() - '0';
        }
        if (at - begin < 5) {
            throw fail(at, "Y is for years of more than four digits, write others without it");
        }
        if (text.charAt(begin) == '0') {
            throw fail(begin, "a year after Y does not begin with 0");
        }
        return marked(Precision.YEAR, negative ? -year : year, 0, 0, 0, 0);
    }

    private EdtfDate unspecifiedYear(boolean negative, int leading, int unspecified) {
        if (peek() == '-') {
            throw fail(at, "nothing can follow a year with unspecified digits");
        }
        Precision precision =
                unspecified == 1 ? Precision.DECADE : unspecified == 2 ? Precision.CENTURY : Precision.MILLENNIUM;
        int years = precision.years();
        // Before year 0 the unspecified digits lead back: -201X is -2019 to -2010.
        long first = negative ? -(leading * years + years - 1L) : (long) leading * years;
        return marked(precision, first, 0, 0, 0, 0);
    }

    private EdtfDate month(int year) {
        if (isDigit(peek())) {
            throw fail(at, "after the year comes '-' and the month, and a year of more than four digits begins with Y");
        }
        if (!skip("-")) {
            return marked(Precision.YEAR, year, 0, 0, 0, 0);
        }
        if (skip("XX")) {
            if (peek() == '-') {
                expect("-XX", "when the month is unspecified so is the day, write XX");
            }
            return marked(Precision.YEAR, year, 0, 0, 0, 0);
        }
        int begin = at;
        int month = twoDigits("a month of two digits is expected, such as 06");
        if (month >= EdtfDate.SPRING && month <= EdtfDate.SPRING + 3) {
            if (peek() == '-') {
                throw fail(at, "a season has no day");
            }
            return marked(Precision.SEASON, year, month, 0, 0, 0);
        }
        if (month < 1 || month > 12) {
            throw fail(
                    begin,
                    "there is no month " + text.substring(begin, at) + ", write 01 to 12, or 21 to 24 for a season");
        }
        if (!skip("-")) {
            return marked(Precision.MONTH, year, month, 0, 0, 0);
        }
        return day(year, month);
    }

    private EdtfDate day(int year, int month) {
        if (skip("XX")) {
            return marked(Precision.MONTH, year, month, 0, 0, 0);
        }
        int begin = at;
        int day = twoDigits("a day of two digits is expected, such as 01");
        int length = CivilDate.lengthOfMonth(year, month);
        if (day < 1 || day > length) {
            String number = text.substring(begin, at);
            throw fail(
                    begin,
                    "there is no day " + number + ", " + DateLabels.month(month) + " " + year + " has " + length
                            + " days");
        }
        return skip("T") ? time(year, month, day) : marked(Precision.DAY, year, month, day, 0, 0);
    }

    private EdtfDate time(int year, int month, int day) {
        Precision precision = Precision.HOUR;
        int seconds = within(23, "an hour from 00 to 23 is expected") * Instants.HOUR;
        if (skip(":")) {
            precision = Precision.MINUTE;
            seconds += within(59, "a minute from 00 to 59 is expected") * Instants.MINUTE;
            if (skip(":")) {
                precision = Precision.SECOND;
                seconds += within(59, "a second from 00 to 59 is expected");
            }
        }
        return marked(precision, year, month, day, seconds, offset());
    }

    private int offset() {
        if (skip("Z") || (peek() != '+' && peek() != '-')) {
            return 0;
        }
        boolean behind = next() == '-';
        int begin = at;
        int minutes = within(18, "an offset from UTC of 00 to 18 hours is expected") * 60;
        if (skip(":")) {
            minutes += within(59, "the minutes of an offset from 00 to 59 are expected");
        }
        if (minutes > 18 * 60) {
            throw fail(begin, "an offset from UTC is at most 18 hours");
        }
        return behind ? -minutes : minutes;
    }

    private EdtfDate marked(Precision precision, long year, int month, int day, int secondOfDay, int offsetMinutes) {
        boolean both = skip("%");
        boolean uncertain = both || skip("?");
        boolean approximate = both || (!uncertain && skip("~"));
        if ((uncertain || approximate) && (peek() == '?' || peek() == '~' || peek() == '%')) {
            throw fail(at, "a date has one mark, write % for uncertain and approximate at once");
        }
        return new EdtfDate(precision, year, month, day, secondOfDay, offsetMinutes, uncertain, approximate);
    }

    private int within(int most, String wanted) {
        int begin = at;
        int number = twoDigits(wanted);
        if (number > most) {
            throw fail(begin, wanted);
        }
        return number;
    }

    private int twoDigits(String wanted) {
        for (int i = 0; i < 2; i++) {
            if (at + i >= text.length() || !isDigit(text.charAt(at + i))) {
                throw fail(at + i, wanted);
            }
        }
        return (next() - '0') * 10 + next() - '0';
    }

    private String leftOver() {
        char c = peek();
        if (Character.isWhitespace(c)) {
            return "a date has no spaces";
        }
        return switch (c) {
            case 'x', 'u', 'y', 't', 'z' ->
                "'" + c + "' is not part of a date, its letters are the capitals X, Y, T and Z";
            case '.' -> "'.' does not belong here, dates have no fractions and open ends are '..'";
            case '?', '~', '%' -> "'" + c + "' marks a date and stands at its end";
            default -> "'" + c + "' does not belong here";
        };
    }

    private void expect(String wanted, String wrong) {
        for (int i = 0; i < wanted.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != wanted.charAt(i)) {
                throw fail(at + i, wrong);
            }
        }
        at += wanted.length();
    }

    private boolean skip(String wanted) {
        boolean there = text.startsWith(wanted, at);
        if (there) {
            at += wanted.length();
        }
        return there;
    }

    /** The next character, or NUL at the end; a NUL within the text fits nowhere either. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char next() {
        return text.charAt(at++);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private EdtfException fail(int index, String wrong) {
        return new EdtfException(text, index, wrong);
    }
}
