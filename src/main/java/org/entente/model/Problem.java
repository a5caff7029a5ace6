package org.entente.model;

/**
 * Something wrong in the data.
 *
 * @param path where in the data, such as {@code events[3].when}
 * @param message what is wrong and the way out, as one sentence
 * @param done what was done about it, such as "the event is left out"
 */
public record Problem(Severity severity, Place place, String path, String message, String done) {
    /** How bad a problem is. */
    public enum Severity {
        /** Something of the data was left out or replaced. */
        ERROR,
        /** Everything was kept. */
        WARNING
    }

    /** One line: {@code file:line:column: severity: message}. */
    @Override
    public String toString() {
        return place + ": " + (severity == Severity.ERROR ? "error" : "warning") + ": " + message
                + (done.isEmpty() ? "" : " (" + done + ")");
    }
}
