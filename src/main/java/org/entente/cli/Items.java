package org.entente.cli;

import org.entente.model.Dataset;
import org.entente.model.Id;

/** Items that a command line names. */
final class Items {
    private Items() {}

    /**
     * The id of that text.
     *
     * @param what the type in words
     * @param wayOut where such ids are found
     * @throws UsageException if the data set has none, or one of another type
     */
    static <T extends Id> T require(Dataset dataset, String text, Class<T> type, String what, String wayOut) {
        return dataset.find(text, type)
                .orElseThrow(() ->
                        new UsageException("the data set has no " + what + " \"" + Plain.line(text) + "\"; " + wayOut));
    }
}
