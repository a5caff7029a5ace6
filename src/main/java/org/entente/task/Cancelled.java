package org.entente.task;

/** Thrown by {@link Progress#check()} when the person who asked for some long work no longer wants it. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Creates the signal; it carries no stack trace, since it reports a wish and not a fault. */
    public Cancelled() {
        super("The work was cancelled.", null, false, false);
    }
}
