package org.entente.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.model.View;
import org.entente.state.ViewState;

/**
 * The folder where the program remembers: the window's preferences in {@code settings.json}, the files that were open in
 * {@code recent.json}, what the user has chosen in {@code choices.json}, and for each data set its last view with pins and
 * positions in {@code views}, the views saved by name in {@code saved}, and in {@code stories} the story as far as it was changed.
 * Files are written whole or not at all. One that can't be used is kept aside with the ending {@code .broken}, and the program
 * starts without it.
 */
public final class Settings {
    /** Names the folder instead of the platform's own place, for tests and for programs on a stick. */
    public static final String PROPERTY = "entente.settings";

    static final String VERSION_KEY = "entente-settings";
    static final int VERSION = 1;

    private static final int HASH_BYTES = 8;

    private final Path folder;

    /** @param folder need not exist yet */
    public Settings(Path folder) {
        this.folder = folder;
    }

    /** Those of the user who runs the program. */
    public static Settings ofUser() {
        String named = System.getProperty(PROPERTY);
        return new Settings(
                named != null && !named.isBlank()
                        ? Path.of(named)
                        : folder(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home")));
    }

    /**
     * Where a platform keeps settings: {@code %APPDATA%\Entente}, {@code ~/Library/Application Support/Entente}, else
     * {@code $XDG_CONFIG_HOME/entente} or {@code ~/.config/entente}.
     */
    static Path folder(String system, Map<String, String> environment, String home) {
        if (system.startsWith("Windows")) {
            String data = environment.getOrDefault("APPDATA", "");
            return (data.isBlank() ? Path.of(home, "AppData", "Roaming") : Path.of(data)).resolve("Entente");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Entente");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // The specification tells programs to pass over a relative path.
        boolean usable = !config.isBlank() && Path.of(config).isAbsolute();
        return (usable ? Path.of(config) : Path.of(home, ".config")).resolve("entente");
    }

    /**
     * What the window remembered; {@link Preferences#FIRST} at the first start.
     *
     * @param remarks gets a sentence if the file can't be used
     */
    public Preferences preferences(Consumer<String> remarks) {
        Path file = preferencesFile();
        return read(
                file,
                Preferences.FIRST,
                "The settings can't be read; the program starts with new ones.",
                remarks,
                () -> {
                    JsonObject root = JsonFile.object(file, "settings file");
                    JsonFile.requireVersion(root, VERSION_KEY, VERSION, file, "settings file");
                    return preferences(root);
                });
    }

    /** What a file says, {@code first} if there is none; one that can't be used is put aside, and a sentence says so. */
    private <T> T read(Path file, T first, String failure, Consumer<String> remarks, Reading<T> reading) {
        if (!Files.exists(file)) {
            return first;
        }
        try {
            return reading.read();
        } catch (IOException | IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
            remarks.accept(failure + aside(file));
            return first;
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static Preferences preferences(JsonObject root) {
        Map<String, Double> dividers = new LinkedHashMap<>();
        if (root.has("dividers")) {
            root.get("dividers")
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(each -> dividers.put(each.getKey(), each.getValue().getAsDouble()));
        }
        Set<String> hidden = new LinkedHashSet<>();
        if (root.has("hidden")) {
            root.get("hidden").getAsJsonArray().forEach(each -> hidden.add(each.getAsString()));
        }
        Preferences first = Preferences.FIRST;
        return new Preferences(
                number(root, "width", first.width()),
                number(root, "height", first.height()),
                number(root, "x", first.x()),
                number(root, "y", first.y()),
                root.has("maximized") && root.get("maximized").getAsBoolean(),
                dividers,
                hidden,
                root.has("lastFile") ? root.get("lastFile").getAsString() : first.lastFile());
    }

    private static double number(JsonObject root, String key, double otherwise) {
        JsonElement value = root.get(key);
        return value == null ? otherwise : value.getAsDouble();
    }

    /** @throws FileException if they can't be written */
    public void save(Preferences preferences) throws FileException {
        create(folder);
        AtomicFiles.write(preferencesFile(), JsonFile.text(preferences.toNode()));
    }

    /**
     * Changes what is remembered of windows: what is on the disk now, which another window or another run of the program may
     * have written since this one read it.
     *
     * @throws FileException if it can't be written
     */
    public synchronized void update(UnaryOperator<Preferences> change) throws FileException {
        save(change.apply(preferences(remark -> {})));
    }

    /**
     * The files that were open, in any window; none at the first start.
     *
     * @param remarks gets a sentence if the file can't be used
     */
    public RecentFiles recent(Consumer<String> remarks) {
        Path file = folder.resolve("recent.json");
        if (!Files.exists(file)) {
            return RecentFiles.NONE;
        }
        try {
            JsonObject root = JsonFile.object(file, "list of recent files");
            JsonFile.requireVersion(root, RecentFiles.VERSION_KEY, RecentFiles.VERSION, file, "list of recent files");
            return RecentFiles.of(root);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException
                | ClassCastException
                | NullPointerException e) {
            remarks.accept("The list of recent files can't be read; a new one is begun." + aside(file));
            return RecentFiles.NONE;
        }
    }

    /**
     * Changes the list of recent files as it is on the disk now, so that windows do not forget what others have opened.
     *
     * @throws FileException if it can't be written
     */
    public synchronized void updateRecent(UnaryOperator<RecentFiles> change) throws FileException {
        RecentFiles before = recent(remark -> {});
        RecentFiles after = change.apply(before);
        if (!after.equals(before)) {
            create(folder);
            AtomicFiles.write(folder.resolve("recent.json"), JsonFile.text(after.toNode()));
        }
    }

    /** What was entered the last time in some dialog, by name; empty if nothing was, or if it can't be read: it is no loss. */
    public Map<String, String> entered(String dialog) {
        Map<String, String> entries = new LinkedHashMap<>();
        Path file = enteredFile(dialog);
        if (Files.exists(file)) {
            try {
                JsonFile.object(file, "file of a dialog")
                        .entrySet()
                        .forEach(each ->
                                entries.put(each.getKey(), each.getValue().getAsString()));
            } catch (IOException | IllegalStateException | UnsupportedOperationException unreadable) {
                entries.clear();
            }
        }
        return entries;
    }

    /** @throws FileException if they can't be written */
    public void saveEntered(String dialog, Map<String, String> entries) throws FileException {
        create(folder);
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        entries.forEach((name, entry) -> fields.put(name, JsonNode.text(entry)));
        AtomicFiles.write(enteredFile(dialog), JsonFile.text(new JsonNode.Fields(fields)));
    }

    private Path enteredFile(String dialog) {
        return folder.resolve(dialog + ".json");
    }

    /**
     * What the user has chosen; {@link Choices#FIRST} at the first start.
     *
     * @param remarks gets a sentence if the file can't be used
     */
    public Choices choices(Consumer<String> remarks) {
        Path file = choicesFile();
        String failure = "Theme, motion, language and text size can't be read; they are as at first.";
        return read(file, Choices.FIRST, failure, remarks, () -> {
            JsonObject root = JsonFile.object(file, "file of choices");
            JsonFile.requireVersion(root, Choices.VERSION_KEY, Choices.VERSION, file, "file of choices");
            return Choices.of(root);
        });
    }

    /** @throws FileException if they can't be written */
    public void save(Choices choices) throws FileException {
        create(folder);
        AtomicFiles.write(choicesFile(), JsonFile.text(choices.toNode()));
    }

    /**
     * The view in which a data set was left.
     *
     * @param key see {@link #key(Path)} and {@link #bundledKey}
     * @param otherwise what holds where the file says nothing
     * @param remarks gets a sentence if the file can't be used
     * @return empty if there is none
     */
    public Optional<SavedView> view(String key, Dataset dataset, ViewState otherwise, Consumer<String> remarks) {
        Path file = viewFile(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ViewStates.read(file, dataset, otherwise));
        } catch (FileException e) {
            remarks.accept("The last view of this data set can't be read; it opens as at first." + aside(file));
            return Optional.empty();
        }
    }

    /** @throws FileException if it can't be written */
    public void saveView(String key, Dataset dataset, ViewState view, Positions positions) throws FileException {
        create(folder.resolve("views"));
        ViewStates.write(viewFile(key), dataset, view, positions);
    }

    /** The views of a data set that were saved by name. */
    public SavedViews savedViews(String key) {
        return new SavedViews(folder.resolve("saved").resolve(key));
    }

    /**
     * The story of a data set as somebody changed it and has not put it into a file yet.
     *
     * @param remarks gets a sentence if the file can't be used
     * @return empty if there is none
     */
    public Optional<List<View>> story(String key, Dataset dataset, Consumer<String> remarks) {
        Path file = storyFile(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Stories.Story story = Stories.read(file, dataset);
            story.remarks().forEach(remarks);
            return Optional.of(story.steps());
        } catch (FileException e) {
            remarks.accept("The changed story of this data set can't be read; its own is shown." + aside(file));
            return Optional.empty();
        }
    }

    /** @throws FileException if it can't be written */
    public void saveStory(String key, Dataset dataset, List<View> steps) throws FileException {
        create(folder.resolve("stories"));
        Stories.write(storyFile(key), dataset, steps);
    }

    /** Forgets the changed story of a data set, which is in a file now or no longer wanted. */
    public void dropStory(String key) throws FileException {
        try {
            Files.deleteIfExists(storyFile(key));
        } catch (IOException e) {
            throw FileException.writing(storyFile(key).toString(), e);
        }
    }

    /** Clears away what a program that was killed has left; that it can't does no harm. */
    public void sweep() {
        for (Path each : List.of(folder, folder.resolve("views"), folder.resolve("stories"))) {
            sweep(each);
        }
        if (Files.isDirectory(folder.resolve("saved"))) {
            try (Stream<Path> folders = Files.list(folder.resolve("saved"))) {
                folders.forEach(Settings::sweep);
            } catch (IOException unreadable) {
                // The same at the next start.
            }
        }
    }

    private static void sweep(Path folder) {
        try {
            AtomicFiles.sweep(folder);
        } catch (IOException unreadable) {
            // The same at the next start.
        }
    }

    private Path storyFile(String key) {
        return folder.resolve("stories").resolve(key + ".json");
    }

    /** The name under which the view of a file is kept: the same for the same file, whichever way it is named. */
    public static String key(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            absolute = file.toRealPath();
        } catch (IOException gone) {
            // Then the name alone says which file it was.
        }
        String name = String.valueOf(absolute.getFileName())
                .replaceAll("\\.json$", "")
                .replaceAll("[^\\p{L}\\p{N}_-]", "-");
        return name.substring(0, Math.min(40, name.length())) + "-" + hash(absolute.toString());
    }

    /** The name under which the view of a bundled data set is kept. */
    public static String bundledKey(String name) {
        return "bundled-" + name;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private Path preferencesFile() {
        return folder.resolve("settings.json");
    }

    private Path choicesFile() {
        return folder.resolve("choices.json");
    }

    private Path viewFile(String key) {
        return folder.resolve("views").resolve(key + ".json");
    }

    static void create(Path folder) throws FileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileException.writing(folder.toString(), e);
        }
    }

    /** Moves a file out of the way; says where it is now. */
    private static String aside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return " The old file is kept as " + aside + ".";
        } catch (IOException e) {
            return "";
        }
    }
}
