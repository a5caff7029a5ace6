package org.entente.app;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Window;
import org.entente.io.Settings;

/**
 * Does once what people do most, without a display, so that the virtual machine can write down which classes that takes:
 * opens the window, closes it soon after its first frames, and runs commands. {@link ClassArchive} starts it.
 */
final class Rehearsal {
    /** The commands to run; {@code %} stands for a folder that is thrown away. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("export", "-o", "%/view.png"),
            List.of("check", "data/none.json"),
            List.of("list", "events", "--format", "json"),
            List.of("report", "--at", "2024-11-01"),
            List.of("sample"),
            List.of("--help"));

    /** How long the window stays open once it shows, milliseconds: enough for what follows the first frame. */
    private static final long OPEN = 1_000;

    /** Under Monocle the real toolkit of a platform is never loaded; its classes are, without running them. */
    private static final Pattern OF_THE_PLATFORM = Pattern.compile(
            "com/sun/(glass/ui/(gtk|win|mac)|prism/(es2|d3d)|javafx/font/(freetype|directwrite|coretext))/[^/]+\\.class");

    private Rehearsal() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("entente");
        // What the user's own window remembers is left alone.
        System.setProperty(Settings.PROPERTY, folder.resolve("settings").toString());
        loadPlatformClasses();
        Thread visitor = new Thread(Rehearsal::closeTheWindow, "visitor");
        visitor.setDaemon(true);
        visitor.start();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int window = Main.run(nowhere, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        try {
            for (List<String> command : COMMANDS) {
                Main.run(
                        nowhere,
                        nowhere,
                        command.stream()
                                .map(word -> word.replace("%", folder.toString()))
                                .toArray(String[]::new));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        System.exit(window);
    }

    private static void closeTheWindow() {
        try {
            while (!windowIsOpen()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            TimeUnit.MILLISECONDS.sleep(OPEN);
            Platform.exit();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean windowIsOpen() throws InterruptedException {
        boolean[] open = new boolean[1];
        CountDownLatch asked = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                open[0] = Window.getWindows().stream().anyMatch(Window::isShowing);
                asked.countDown();
            });
        } catch (IllegalStateException notStarted) {
            return false;
        }
        asked.await();
        return open[0];
    }

    private static void loadPlatformClasses() throws IOException {
        ClassLoader loader = Rehearsal.class.getClassLoader();
        String graphics = Platform.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        try (JarFile jar = new JarFile(new File(graphics))) {
            for (String entry : jar.stream().map(Object::toString).toList()) {
                if (OF_THE_PLATFORM.matcher(entry).matches()) {
                    String name = entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.');
                    try {
                        Class.forName(name, false, loader);
                    } catch (ClassNotFoundException | LinkageError ofAnotherPlatform) {
                        // It would not be loaded at a real start either.
                    }
                }
            }
        }
    }
}
