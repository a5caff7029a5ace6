package org.entente.ui;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The browser that the user's system opens pages with: the first of its commands that works. */
final class SystemBrowser implements Browser {
    /** A command that runs so long has opened something: some stay as long as their window does. */
    private static final long PATIENCE_SECONDS = 5;

    private final List<List<String>> commands;

    /** @param commands to be tried in turn, each a program and its arguments, to which the address is added */
    SystemBrowser(List<List<String>> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Of the system that the program runs on. */
    static SystemBrowser ofSystem() {
        return new SystemBrowser(commands(System.getProperty("os.name", "")));
    }

    /** The commands of a system by the name that Java has for it. */
    static List<List<String>> commands(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            return List.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        if (name.contains("mac") || name.contains("darwin")) {
            return List.of(List.of("/usr/bin/open"));
        }
        return List.of(
                List.of("xdg-open"),
                List.of("x-www-browser"),
                List.of("firefox"),
                List.of("chromium"),
                List.of("google-chrome"));
    }

    /** No shell is asked, so nothing in an address is more than an address. */
    @Override
    public void open(String address, Runnable failed) {
        Thread opening = new Thread(
                () -> {
                    if (!opens(address)) {
                        Platform.runLater(failed);
                    }
                },
                "browser");
        opening.setDaemon(true);
        opening.start();
    }

    /** Whether one of the commands opens the address; waits for it a few seconds. */
    boolean opens(String address) {
        for (List<String> command : commands) {
            List<String> whole = new ArrayList<>(command);
            whole.add(address);
            try {
                Process process = new ProcessBuilder(whole)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0) {
                    return true;
                }
            } catch (IOException notInstalled) {
                // The next one may be.
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
        return false;
    }
}
