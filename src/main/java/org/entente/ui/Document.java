package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.Arrangement;
import org.entente.draw.Type;
import org.entente.history.Readings;
import org.entente.io.FileException;
import org.entente.io.ProblemPlaces;
import org.entente.io.ReadResult;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Problem;
import org.entente.model.View.Point;
import org.entente.state.Chronicle;
import org.entente.task.Progress;

/**
 * A data set that is open, with what was worked out to show it.
 *
 * @param positions where its nodes stand at first, by ordinal of actor
 * @param problems of the file and of the histories in it
 * @param isWhole whether the file was read to its end
 */
record Document(Origin origin, Chronicle chronicle, Positions positions, List<Problem> problems, boolean isWhole) {
    Document {
        problems = List.copyOf(problems);
    }

    /**
     * Works out history and layout of what was read; long for large sets.
     *
     * @param places where actors stand already, by id; the others find theirs among them. None for a new layout.
     * @throws FileException if problems have to be looked for in the file once more and it can't be read
     */
    static Document of(Origin origin, ReadResult read, Map<String, Point> places, Type type, Progress progress)
            throws FileException {
        Dataset dataset = read.dataset();
        Chronicle chronicle = Chronicle.of(dataset, Readings.NONE);
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(
                ProblemPlaces.find(origin.input(), dataset, chronicle.history().problems(), progress.part(0, 0.2)));
        problems.sort(ProblemPlaces.BY_PLACE);
        Map<ActorId, Point> known = Carried.places(places, dataset);
        Positions positions = known.isEmpty()
                ? Arrangement.of(chronicle, type, progress.part(0.2, 1))
                : Arrangement.around(chronicle, known, type, progress.part(0.2, 1));
        return new Document(origin, chronicle, positions, problems, read.isWhole());
    }

    /** The name of the file, or of the bundled set. */
    String name() {
        return origin.name();
    }

    /** What the data set is called; one without a title as its file. */
    String title() {
        String title = dataset().info().title().text().strip();
        return title.isEmpty() ? origin.shortName() : title;
    }

    /** The key under which its last view is remembered. */
    String key() {
        return origin.key();
    }

    Dataset dataset() {
        return chronicle.dataset();
    }

    /** The first error of a file of which nothing could be read that might be shown; empty if there is something. */
    Optional<Problem> failure() {
        return dataset().actors().isEmpty() && dataset().events().isEmpty()
                ? problems.stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .findFirst()
                : Optional.empty();
    }

    /** How many of its problems are errors. */
    long errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
    }
}
