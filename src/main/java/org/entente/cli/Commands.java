package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.io.FileException;
import org.entente.task.Cancelled;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the commands. Each that is not asked for is never made, so that a short command starts at once. */
public final class Commands {
    /** The words that name a command; the launchers know the same ones. */
    public static final Set<String> NAMES = Set.of("export", "check", "list", "report", "sample");

    private static final List<String> IN_ORDER = List.of("export", "check", "list", "report", "sample");

    /** What picocli says when a word is none of an option's. */
    private static final Pattern CHOICE =
            Pattern.compile("(.*expected one of )\\[(.*)] \\(case-insensitive\\) but was (.*)");

    private Commands() {}

    /**
     * Runs one command.
     *
     * @param out for what was asked for
     * @param err gets one line if something is wrong
     * @param args the command and its options; {@code --help} and {@code --version} alone are commands, too
     * @return see {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        boolean named = args.length > 0 && NAMES.contains(args[0]);
        CommandLine line = new CommandLine(new Root());
        for (String name : named ? List.of(args[0]) : IN_ORDER) {
            line.addSubcommand(name, command(name));
        }
        line.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(false)
                .setParameterExceptionHandler(wrongUsage(args))
                .setExecutionExceptionHandler(failure());
        int code;
        try {
            code = line.execute(args);
        } catch (OutOfMemoryError e) {
            err.println("entente: there is not enough memory; allow more, as in JAVA_OPTS=-Xmx4g, or split the file.");
            code = ExitCode.FILE_ERROR;
        }
        out.flush();
        err.flush();
        return code;
    }

    private static Object command(String name) {
        return switch (name) {
            case "export" -> new ExportCommand();
            case "check" -> new CheckCommand();
            case "list" -> new ListCommand();
            case "report" -> new ReportCommand();
            case "sample" -> new SampleCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static IParameterExceptionHandler wrongUsage(String... args) {
        return (failure, unused) -> {
            CommandLine line = failure.getCommandLine();
            String command = line.getCommandSpec().qualifiedName();
            Matcher choice = CHOICE.matcher(failure.getMessage());
            String message = choice.matches()
                    ? choice.group(1) + choice.group(2).toLowerCase(Locale.ROOT) + ", not " + choice.group(3)
                    : failure.getMessage();
            say(
                    line,
                    message + "; see '" + command + " --help'",
                    failure,
                    List.of(args).contains("--debug"));
            return ExitCode.WRONG_USAGE;
        };
    }

    private static IExecutionExceptionHandler failure() {
        return (failure, line, parsed) -> {
            boolean debug = line.getParseResult().hasMatchedOption("--debug");
            if (failure instanceof UsageException) {
                say(line, failure.getMessage(), failure, debug);
                return ExitCode.WRONG_USAGE;
            }
            if (failure instanceof FileException) {
                say(line, failure.getMessage(), failure, debug);
                return ExitCode.FILE_ERROR;
            }
            String what = failure instanceof Cancelled
                    ? "it was cancelled"
                    : "something went wrong inside Entente (" + failure
                            + "); run it again with --debug and report what it says";
            say(line, what, failure, debug);
            return ExitCode.FILE_ERROR;
        };
    }

    /** One line, whatever the sentence holds. */
    private static void say(CommandLine line, String sentence, Throwable failure, boolean debug) {
        PrintWriter err = line.getErr();
        String one = Plain.line(sentence).strip();
        err.println("entente: " + one + (one.endsWith(".") ? "" : "."));
        if (debug) {
            failure.printStackTrace(err);
        }
    }

    /** The program itself: it opens the window when no command is named, which is not decided here. */
    @Command(
            name = "entente",
            synopsisHeading = "",
            customSynopsis = {
                "entente [FILE…]          open a window for each file, or one on the bundled data set;",
                "                         --state SAVED.json shows a saved view of it",
                "entente COMMAND ...      do something without a window"
            },
            description = "%nShows how events change alliances: a timeline joined to a graph.%n",
            commandListHeading = "%nCommands%n",
            optionListHeading = "Options%n",
            versionProvider = Version.class,
            footer = {
                "",
                "'entente COMMAND --help' tells of its options.",
                "",
                "Exit codes: 0 done, 1 the data have errors, 2 wrong usage, 3 a file can't be read or written."
            })
    static final class Root implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this and end.")
        private boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                description = "Show the version and end.")
        private boolean version;

        @Override
        public Integer call() {
            throw new ParameterException(spec.commandLine(), "A command is missing");
        }
    }
}
