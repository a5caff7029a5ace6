package org.entente.ui;

import org.entente.history.Readings;
import org.entente.io.Bundled;
import org.entente.io.FileException;
import org.entente.model.Dataset;
import org.entente.model.Info;
import org.entente.state.Chronicle;
import org.entente.task.Progress;
import org.entente.time.DateLabels;
import org.entente.time.Instants;
import org.entente.time.TimeSpan;
import org.entente.words.CountWords;

/**
 * What can be said of a data set before it is open.
 *
 * @param about may be empty
 * @param counts such as "1949 to 2035 · 14 actors · 41 relations · 121 events"
 */
record SetOutline(String title, String about, String counts) {
    private static final long FAR = 100_000;

    /** Reads a data set that comes with the program; some tens of milliseconds. */
    static SetOutline bundled(String name) {
        try {
            return of(Bundled.read(name, Progress.NONE).dataset());
        } catch (FileException damaged) {
            return new SetOutline(name, damaged.getMessage(), "");
        }
    }

    static SetOutline of(Dataset dataset) {
        Info info = dataset.info();
        Chronicle chronicle = Chronicle.of(dataset, Readings.NONE);
        return new SetOutline(
                info.title().text(),
                info.about().text(),
                (chronicle.isTimeless() ? "" : years(chronicle.span()) + " · ")
                        + CountWords.of(dataset.actors().size(), "actor")
                        + " · " + CountWords.of(dataset.relations().size(), "relation")
                        + " · " + CountWords.of(dataset.events().size(), "event"));
    }

    private static String years(TimeSpan span) {
        String first = year(span.from());
        String last = year(span.to());
        return first.equals(last) ? first : first + " to " + last;
    }

    private static String year(long instant) {
        long year = Instants.date(instant).year();
        return Math.abs(year) < FAR ? DateLabels.year(year) : DateLabels.distant(year);
    }
}
