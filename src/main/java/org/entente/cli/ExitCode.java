package org.entente.cli;

/** How the program ends, as scripts see it. */
public final class ExitCode {
    /** All done. */
    public static final int DONE = 0;
    /** Done, but the data have errors. */
    public static final int DATA_ERRORS = 1;
    /** Not begun: the command line asks for what there is not. */
    public static final int WRONG_USAGE = 2;
    /** A file can't be read or written. */
    public static final int FILE_ERROR = 3;

    private ExitCode() {}
}
