package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.entente.io.Bundled;
import org.entente.io.DatasetReader;
import org.entente.io.FileException;
import org.entente.io.ReadResult;
import org.entente.model.Dataset;
import org.entente.model.Problem;
import org.entente.task.Progress;

/**
 * A data set that a command works on, as far as it could be read.
 *
 * @param name as the user gave it, or the bundled set's
 */
record DataFile(String name, ReadResult result) {
    /**
     * Reads a file, or the bundled data set if none is named.
     *
     * @throws FileException if it can't be read at all
     */
    static DataFile open(String file) throws FileException {
        if (file == null) {
            return new DataFile(Bundled.DEFAULT, Bundled.read(Bundled.DEFAULT, Progress.NONE));
        }
        return new DataFile(file, DatasetReader.read(path(file), Progress.NONE));
    }

    /** @throws UsageException if no file can have that name */
    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "\"" + file.replace('\0', '\uFFFD') + "\" can't be a file's name; name another", e);
        }
    }

    Dataset dataset() {
        return result.dataset();
    }

    /** Whether nothing at all could be read, so that there is nothing to show. */
    boolean isEmpty() {
        return result.hasErrors()
                && dataset().actors().isEmpty()
                && dataset().events().isEmpty();
    }

    /**
     * Says in one line that the data have errors, if they have.
     *
     * @return the exit code that says the same
     */
    int conclude(PrintWriter err) {
        if (!result.hasErrors()) {
            return ExitCode.DONE;
        }
        long errors = result.problems().stream()
                .filter(each -> each.severity() == Problem.Severity.ERROR)
                .count();
        Problem first = result.problems().stream()
                .filter(each -> each.severity() == Problem.Severity.ERROR)
                .findFirst()
                .orElseThrow();
        err.println("entente: " + first.place() + ": " + Plain.line(first.message())
                + (errors == 1
                        ? isEmpty() ? " Nothing is left to show." : " The rest is shown."
                        : " This is the first of " + errors + " errors; 'entente check " + name + "' lists them."));
        return ExitCode.DATA_ERRORS;
    }
}
