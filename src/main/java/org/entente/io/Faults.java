package org.entente.io;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Problem.Severity;

/** The faults found in one pass: the first of them, errors and warnings apart, and the number of the rest. */
final class Faults {
    private static final int MOST_ERRORS = 800;
    private static final int MOST_WARNINGS = 199;

    private final List<Fault> errors = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private int unlisted;
    private boolean hasErrors;

    void error(String path, String message, String done) {
        add(new Fault(Severity.ERROR, path, Fault.Spot.VALUE, -1, message, done));
    }

    void warning(String path, String message, String done) {
        add(new Fault(Severity.WARNING, path, Fault.Spot.VALUE, -1, message, done));
    }

    void add(Fault fault) {
        boolean error = fault.severity() == Severity.ERROR;
        hasErrors |= error;
        List<Fault> list = error ? errors : warnings;
        if (list.size() < (error ? MOST_ERRORS : MOST_WARNINGS)) {
            list.add(fault);
        } else {
            unlisted++;
        }
    }

    boolean isEmpty() {
        return errors.isEmpty() && warnings.isEmpty();
    }

    boolean hasErrors() {
        return hasErrors;
    }

    int unlisted() {
        return unlisted;
    }

    List<Fault> all() {
        List<Fault> all = new ArrayList<>(errors);
        all.addAll(warnings);
        return all;
    }
}
