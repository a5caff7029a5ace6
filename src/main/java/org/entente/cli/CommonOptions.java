package org.entente.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and end.")
    private boolean help;

    @Option(names = "--debug", description = "With an error, say where in the program it came from.")
    private boolean debug;
}
