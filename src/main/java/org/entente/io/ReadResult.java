package org.entente.io;

import java.util.List;
import org.entente.model.Dataset;
import org.entente.model.Problem;

/**
 * What reading a file gave: all of it that is good, and what is not.
 *
 * @param problems by their places in the file; of very many the first, and a last one that says how many more there are
 * @param hasErrors whether something was left out or replaced
 * @param isWhole whether the file was read to its end; one that breaks off, as while it is being written, was not
 */
public record ReadResult(Dataset dataset, List<Problem> problems, boolean hasErrors, boolean isWhole) {
    public ReadResult {
        problems = List.copyOf(problems);
    }
}
