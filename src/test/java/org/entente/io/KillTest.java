package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.View;
import org.entente.state.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves loses at most what it was just saving. */
class KillTest {
    private static final int KILLS = 100;
    private static final int MOST_GESTURES = 6;
    private static final int MOST_MICROS = 6_000;

    @TempDir
    Path folder;

    private final List<String> remarks = new ArrayList<>();
    private String classPath;

    @Test
    void killedAHundredTimesAtAnyMomentItLosesAtMostTheLastGesture() throws Exception {
        Random random = new Random(85);
        classPath = jar() + File.pathSeparator + home(Gson.class);
        Path archive = archive();
        Dataset dataset = KeepsSaving.dataset();
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = next - 1;
            Process saving = start(archive, next);
            try (BufferedReader out = saving.inputReader()) {
                for (int i = random.nextInt(MOST_GESTURES); i >= 0; i--) {
                    told = number(out.readLine(), told);
                }
                // It goes on saving; this only waits for it to end, which it does not.
                assertThat(saving.waitFor(random.nextInt(MOST_MICROS), TimeUnit.MICROSECONDS))
                        .isFalse();
                // By its handle: the process itself would close the stream that may hold more lines.
                saving.toHandle().destroyForcibly();
                for (String line; (line = out.readLine()) != null; ) {
                    told = number(line, told);
                }
            }
            saving.waitFor();
            next = Math.max(told, check(dataset, told)) + 1;
        }
        assertThat(next).isGreaterThan(KILLS);
        assertThat(remarks).isEmpty();
    }

    /** The number on a line that was written whole. */
    private static int number(String line, int before) {
        assertThat(line)
                .as("the program that saves has ended before it was killed")
                .isNotNull();
        return line.matches("[0-9]+") && Integer.parseInt(line) == before + 1 ? before + 1 : before;
    }

    /** Everything is whole and as it was after the gesture that was told last, or after the one that was being saved. */
    private int check(Dataset dataset, int told) throws IOException {
        Settings settings = new Settings(folder.resolve("settings"));
        SavedView left = settings.view(KeepsSaving.KEY, dataset, ViewState.at(-1), remarks::add)
                .orElseThrow();
        int view = (int) left.view().moment();
        assertThat(left.places()).hasSize(dataset.actors().size());
        for (Map.Entry<ActorId, View.Point> place : left.places().entrySet()) {
            assertThat(place.getValue())
                    .isEqualTo(new View.Point(view, place.getKey().ordinal()));
        }
        int preferences = (int) settings.preferences(remarks::add).width() - 1_000;
        List<View> story =
                settings.story(KeepsSaving.KEY, dataset, remarks::add).orElseThrow();
        int step = Integer.parseInt(story.get(0).caption().text());
        List<SavedViews.Named> saved =
                settings.savedViews(KeepsSaving.KEY).list(dataset, ViewState.at(-1), remarks::add);
        assertThat(saved).hasSize(1);
        int name = Integer.parseInt(saved.get(0).name());
        assertThat(remarks).isEmpty();
        for (int found : List.of(view, preferences, step, name)) {
            assertThat(found).isBetween(told, told + 1);
        }
        return view;
    }

    private Process start(Path archive, int first) throws IOException {
        return new ProcessBuilder(command("-XX:SharedArchiveFile=" + archive, Integer.toString(first)))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    /** An archive of the classes that the program loads, which makes its start some times quicker. */
    private Path archive() throws IOException, InterruptedException {
        Path archive = folder.resolve("classes.jsa");
        List<String> command = command("-XX:ArchiveClassesAtExit=" + archive, "0");
        command.set(command.size() - 2, folder.resolve("other").toString());
        command.add("once");
        Path said = folder.resolve("archive.txt");
        Process once = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(once.waitFor()).as(Files.readString(said)).isZero();
        return archive;
    }

    private List<String> command(String archive, String first) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx64m",
                archive,
                "-cp",
                classPath,
                KeepsSaving.class.getName(),
                folder.resolve("settings").toString(),
                first));
    }

    /** The program's classes in one jar, for an archive of classes takes nothing out of folders. */
    private Path jar() throws IOException {
        Path jar = folder.resolve("saving.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> from : List.of(Settings.class, KeepsSaving.class)) {
                Path root = home(from);
                try (Stream<Path> files = Files.walk(root.resolve("org"))) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                            .toList()) {
                        out.putNextEntry(
                                new JarEntry(root.relativize(file).toString().replace('\\', '/')));
                        Files.copy(file, out);
                    }
                }
            }
        }
        return jar;
    }

    /** The folder or jar that a class comes from. */
    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
