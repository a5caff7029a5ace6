package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Arrangement;
import org.entente.draw.Type;
import org.entente.history.Readings;
import org.entente.io.ReadResult;
import org.entente.layout.Positions;
import org.entente.model.Problem;
import org.entente.state.Chronicle;
import org.entente.task.Progress;

/**
 * A data set that is open, with what was worked out to show it.
 *
 * @param name of the file, or of the bundled set
 * @param key under which its last view is remembered
 * @param positions where its nodes stand at first, by ordinal of actor
 * @param problems of the file and of the histories in it
 */
record Document(String name, String key, Chronicle chronicle, Positions positions, List<Problem> problems) {
    Document {
        problems = List.copyOf(problems);
    }

    /** Works out history and layout of what was read; long for large sets. */
    static Document of(String name, String key, ReadResult read, Type type, Progress progress) {
        Chronicle chronicle = Chronicle.of(read.dataset(), Readings.NONE);
        Positions positions = Arrangement.of(chronicle, type, progress);
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(chronicle.history().problems());
        return new Document(name, key, chronicle, positions, problems);
    }
}
