package org.entente.io;

import com.google.gson.Strictness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Dataset;
import org.entente.model.Place;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.task.Progress;

/**
 * Reads data sets. Whatever is good is kept; everything that is wrong is a problem at its line and column.
 *
 * <p>A file without fault is read once, token by token, straight into the model: time is linear, and the memory used besides the
 * result is some bytes an id. References may stand before what they name. A reference to nothing makes a second reading
 * necessary, which knows beforehand what there is; at most as many follow as faults depend on faults. Then a last one finds
 * lines and columns.
 */
public final class DatasetReader {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
            Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

    private final Input input;
    private final Limits limits;
    private final Progress progress;

    private DatasetReader(Input input, Limits limits, Progress progress) {
        this.input = input;
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @throws FileException if it can't be read at all: missing, a folder, without permission, larger than 2 GiB
     * @throws org.entente.task.Cancelled if it is no longer wanted
     */
    public static ReadResult read(Path file, Progress progress) throws FileException {
        return read(Input.of(file), progress);
    }

    /** Reads a text or bytes or a file; see {@link #read(Path, Progress)}. */
    public static ReadResult read(Input input, Progress progress) throws FileException {
        return read(input, Limits.STANDARD, progress);
    }

    static ReadResult read(Input input, Limits limits, Progress progress) throws FileException {
        try {
            return new DatasetReader(input, limits, progress).read();
        } catch (IOException e) {
            throw FileException.reading(input.name(), e);
        }
    }

    private ReadResult read() throws IOException {
        Strictness strictness = Strictness.STRICT;
        Knowledge known = null;
        while (true) {
            Pass pass;
            boolean complete;
            boolean badBytes;
            try (CharSource characters = new CharSource(input, limits, progress, strictness != Strictness.STRICT)) {
                pass = new Pass(characters, strictness, limits, known);
                complete = pass.run();
                badBytes = characters.hasBad() || characters.isUtf16();
            }
            if (pass.cut() != null && strictness == Strictness.STRICT && !pass.hasTooManyItems()) {
                // Perhaps just raw control characters, with which all else can be read.
                strictness = Strictness.LEGACY_STRICT;
                known = null;
            } else if (!complete) {
                known = pass.knowledge();
            } else if (!badBytes
                    && strictness == Strictness.STRICT
                    && pass.cut() == null
                    && pass.faults().isEmpty()) {
                return new ReadResult(pass.dataset(), List.of(), false, true);
            } else {
                return placed(pass);
            }
        }
    }

    private ReadResult placed(Pass pass) throws IOException {
        Dataset dataset = pass.dataset();
        Faults faults = pass.faults();
        if (pass.hasTooManyItems()) {
            faults.error(
                    pass.cutAt(),
                    String.format(
                            "Here begins the item after %,d, the most that are read; split the file.", limits.items()),
                    "this and all that follows is left out");
        }
        List<Problem> problems;
        try (CharSource characters = new CharSource(input, limits, progress, true)) {
            Placer placer = new Placer(input.name(), characters, limits, faults.all());
            placer.walk();
            problems = new ArrayList<>(placer.problems());
            if (pass.cut() != null && placer.broken() == null && !pass.hasTooManyItems()) {
                problems.add(new Problem(
                        Severity.ERROR,
                        Place.of(input.name()),
                        pass.cutAt(),
                        "The file is not JSON near " + pass.cutAt() + "; correct it there.",
                        "what stands before is kept, the rest is not read"));
            }
            if (characters.isUtf16()) {
                problems.add(new Problem(
                        Severity.WARNING,
                        new Place(input.name(), 1, 1),
                        "",
                        "The file is UTF-16; save it as UTF-8, as all data sets are.",
                        "it is read"));
            }
        }
        problems.sort(BY_PLACE);
        if (pass.lost() > 0) {
            problems.add(new Problem(
                    Severity.ERROR,
                    Place.of(input.name()),
                    "",
                    "References to what is not in the readable part of the file: " + pass.lost()
                            + "; mend the file where it breaks off.",
                    "they are left out"));
        }
        if (faults.unlisted() > 0) {
            problems.add(new Problem(
                    faults.hasErrors() ? Severity.ERROR : Severity.WARNING,
                    Place.of(input.name()),
                    "",
                    "There are " + faults.unlisted() + " more problems; mend these first.",
                    "they are not listed"));
        }
        boolean hasErrors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new ReadResult(dataset, problems, hasErrors, pass.cut() == null);
    }
}
