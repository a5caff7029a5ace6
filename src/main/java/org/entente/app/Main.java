package org.entente.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.entente.cli.Commands;
import org.entente.cli.ExitCode;
import org.entente.cli.Outlet;
import org.entente.ui.WindowApplication;
import org.entente.ui.WindowArguments;

/**
 * The program's entry: {@code entente [FILE…] [--state SAVED.json]} opens a window for each file, {@code entente COMMAND …} runs a
 * command without display or JavaFX.
 */
public final class Main {
    /** The words that name a command; the launcher's scripts know the same ones. Another first word is a file. */
    static final Set<String> COMMANDS = Commands.NAMES;

    private static final String WITHOUT_WINDOW =
            "draw to a file with 'entente export -o view.png', or run on a virtual display: xvfb-run entente";

    private Main() {}

    public static void main(String[] args) {
        // Java2D must never look for a display, and decides so when its first class is loaded.
        System.setProperty("java.awt.headless", "true");
        try (Outlet outlet = Outlet.standard()) {
            int code = run(outlet.out(), outlet.err(), args);
            System.exit(code == ExitCode.DONE ? outlet.finish() : code);
        }
    }

    /**
     * Runs the program until its window is closed or its command is done.
     *
     * @param out gets what a command prints
     * @param err gets one line when it can't
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        if (args.length > 0
                && (COMMANDS.contains(args[0]) || args[0].startsWith("-") && !WindowArguments.isOption(args[0]))) {
            return Commands.run(out, err, args);
        }
        try {
            WindowArguments.parse(List.of(args));
        } catch (IllegalArgumentException notUnderstood) {
            err.println("entente: " + notUnderstood.getMessage() + ".");
            return ExitCode.WRONG_USAGE;
        }
        Optional<String> obstacle =
                noDisplay(System.getProperty("os.name"), System.getProperty("glass.platform"), System.getenv());
        if (obstacle.isPresent()) {
            err.println("entente: " + obstacle.get());
            return ExitCode.FILE_ERROR;
        }
        Quiet.hold();
        try {
            Application.launch(WindowApplication.class, args);
        } catch (UnsupportedOperationException noSuchDisplay) {
            err.println("entente: no window can be opened (" + noSuchDisplay.getMessage() + "); " + WITHOUT_WINDOW);
            return ExitCode.FILE_ERROR;
        }
        return ExitCode.DONE;
    }

    /**
     * Why no window can open here, asked before JavaFX is: without a display its toolkit prints a stack trace.
     *
     * @param system the operating system's name
     * @param toolkit the windowing toolkit chosen by {@code glass.platform}, or null for the system's own
     */
    static Optional<String> noDisplay(String system, String toolkit, Map<String, String> environment) {
        boolean needsX = toolkit == null && !system.startsWith("Windows") && !system.startsWith("Mac");
        if (!needsX || !environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.empty();
        }
        return Optional.of("no display to open a window on (DISPLAY is not set); " + WITHOUT_WINDOW);
    }

    /** Keeps JavaFX's remark on being on the class path off the screen; held, as loggers are only weakly known. */
    private static final class Quiet {
        private static final Logger JAVAFX = Logger.getLogger("javafx");

        static void hold() {
            JAVAFX.setLevel(Level.SEVERE);
        }
    }
}
