package org.entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the archive of loaded classes with which the program starts in little more than half the time: a rehearsal lists the
 * classes, a dump writes them as the virtual machine keeps them in memory. Needs no display. The build runs it on the
 * program's folder; whatever goes wrong is a warning, since the program runs without the archive too.
 *
 * <p>The archive fits the Java that made it and the folder where it was made; elsewhere it is passed over.
 */
final class ClassArchive {
    /** Longest time for either step, seconds; on two busy cores they take five together. */
    private static final long LIMIT = 120;

    private ClassArchive() {}

    /** @param args the program's {@code lib} folder */
    public static void main(String[] args) throws InterruptedException {
        try {
            make(Path.of(args[0]).toRealPath());
        } catch (IOException | ReflectiveOperationException | RuntimeException failure) {
            System.out.println("[WARNING] No class archive, the program will start more slowly: " + failure);
        }
    }

    private static void make(Path lib) throws IOException, InterruptedException, ReflectiveOperationException {
        Path archive = lib.resolve("entente.jsa");
        Files.deleteIfExists(archive);
        Path work = Files.createTempDirectory("entente");
        Path classes = work.resolve("classes");
        Path made = work.resolve("jsa");
        Path log = work.resolve("log");
        String program = lib.resolve("entente.jar").toString();
        String rehearsal = String.join(
                System.getProperty("path.separator"),
                program,
                home(Class.forName("com.sun.glass.ui.monocle.MonoclePlatformFactory")),
                home(Rehearsal.class));
        try {
            run(
                    log,
                    "-XX:DumpLoadedClassList=" + classes,
                    "-Djava.awt.headless=true",
                    "-Dglass.platform=Monocle",
                    "-Dmonocle.platform=Headless",
                    "-Dheadless.geometry=1600x1000-32",
                    "-Dprism.order=sw",
                    "-cp",
                    rehearsal,
                    Rehearsal.class.getName());
            run(
                    log,
                    "-Xshare:dump",
                    "-XX:+UseG1GC",
                    "-XX:SharedClassListFile=" + classes,
                    "-XX:SharedArchiveFile=" + made,
                    "-Xlog:disable",
                    "-Xlog:all=error",
                    "-cp",
                    program);
            Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            for (Path file : List.of(classes, made, log, work)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String home(Class<?> type) throws ReflectiveOperationException {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (java.net.URISyntaxException strange) {
            throw new ReflectiveOperationException("no file holds " + type, strange);
        }
    }

    private static void run(Path log, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(LIMIT, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new IOException("no end after " + LIMIT + " s: " + String.join(" ", command));
        }
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue() + " of " + String.join(" ", command)
                    + System.lineSeparator() + Files.readString(log));
        }
    }
}
