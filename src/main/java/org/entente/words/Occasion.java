package org.entente.words;

import org.entente.history.Step;
import org.entente.time.Edtf;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfForm;

/** The dates of steps in words: of a date that lasts only the end that counts. */
final class Occasion {
    private Occasion() {}

    /** When a step took effect: "1 November 2024", "about June 2004", "after 22 June 1960", "an unknown date". */
    static String words(Step step) {
        if (!step.dated()) {
            return "an unknown date";
        }
        boolean atEnd = step.effect() == null ? isOver(step) : step.effect().atEnd();
        String end = words(step.when(), atEnd);
        return atEnd && step.effect() == null && !end.startsWith("an ") ? "after " + end : end;
    }

    private static boolean isOver(Step step) {
        return step.phase() != null && step.phase().isOver();
    }

    /** One end of a date in words, all of it if it has none. */
    static String words(Edtf when, boolean atEnd) {
        if (!(when.form() instanceof EdtfForm.Interval interval)) {
            return DateWords.words(when);
        }
        EdtfForm.End end = atEnd ? interval.end() : interval.start();
        if (!(end instanceof EdtfDate)) {
            return end == EdtfForm.Missing.OPEN ? "all time" : "an unknown date";
        }
        int slash = when.text().indexOf('/');
        return DateWords.words(Edtf.parse(
                atEnd ? when.text().substring(slash + 1) : when.text().substring(0, slash)));
    }

    /** "since 1 November 2024", "since an uncertain date (between 1914 and 1918)", "since before all dates". */
    static String since(Step step) {
        String words = words(step);
        if (words.equals("all time")) {
            return "from the beginning of time";
        }
        if (words.matches("\\d+s")) {
            return "since the " + words;
        }
        boolean choice = step.dated() && step.when().form() instanceof EdtfForm.Listed;
        return "since " + (choice ? "an uncertain date (" + words + ")" : words);
    }
}
