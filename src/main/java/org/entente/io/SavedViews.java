package org.entente.io;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.state.ViewState;

/**
 * The views of one data set that were saved by name: a folder with a file for each, just such files as are sent to others. Files
 * are written whole or not at all; one that can't be read is passed over with a sentence and stays.
 */
public final class SavedViews {
    private static final String ENDING = ".json";
    private static final int LONGEST_NAME = 120;

    private final Path folder;

    /** @param folder need not exist yet */
    SavedViews(Path folder) {
        this.folder = folder;
    }

    /**
     * A saved view with its name.
     *
     * @param number tells it from the others, those saved later have higher ones
     */
    public record Named(int number, String name, SavedView saved) {}

    /**
     * All views in the order in which they were saved.
     *
     * @param otherwise what holds where a file says nothing
     * @param remarks gets a sentence for each file that can't be read
     */
    public List<Named> list(Dataset dataset, ViewState otherwise, Consumer<String> remarks) {
        List<Named> views = new ArrayList<>();
        for (int number : numbers(remarks)) {
            try {
                views.add(read(number, file(number), dataset, otherwise));
            } catch (FileException unreadable) {
                remarks.accept(unreadable.getMessage());
            }
        }
        return views;
    }

    private static Named read(int number, Path file, Dataset dataset, ViewState otherwise) throws FileException {
        JsonObject root = ViewStates.object(file);
        return new Named(number, name(root, file), new ViewStateReader(root, dataset, otherwise).read());
    }

    /** The name in a file, or the file's own. */
    private static String name(JsonObject root, Path file) {
        if (root.get(ViewStates.NAME_KEY) instanceof JsonPrimitive name && name.isString()) {
            String line = line(name.getAsString());
            if (!line.isEmpty()) {
                return line;
            }
        }
        return line(String.valueOf(file.getFileName()).replaceAll("\\.json$", ""));
    }

    private static String line(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    /**
     * Saves a view.
     *
     * @throws FileException if it can't be written
     */
    public Named add(String name, Dataset dataset, ViewState view, Positions positions) throws FileException {
        return keep(ViewStates.toText(line(name), dataset, view, positions), dataset, view);
    }

    /**
     * Takes a view over from a file that somebody sent.
     *
     * @param otherwise what holds where the file says nothing
     * @throws FileException if it can't be read, is no saved view, or one of a later version, or if it can't be kept
     */
    public Named take(Path sent, Dataset dataset, ViewState otherwise) throws FileException {
        JsonObject root = ViewStates.object(sent);
        root.addProperty(ViewStates.NAME_KEY, name(root, sent));
        return keep(text(root), dataset, otherwise);
    }

    /** Brings back a view that was deleted, from the text that {@link #delete} gave. */
    public Named restore(String text, Dataset dataset, ViewState otherwise) throws FileException {
        return keep(text, dataset, otherwise);
    }

    private Named keep(String text, Dataset dataset, ViewState otherwise) throws FileException {
        Settings.create(folder);
        List<Integer> numbers = numbers(remark -> {});
        int number = numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1) + 1;
        AtomicFiles.write(file(number), text);
        return read(number, file(number), dataset, otherwise);
    }

    /**
     * Gives a view another name.
     *
     * @throws FileException if it can't be written
     */
    public void rename(int number, String name) throws FileException {
        JsonObject root = ViewStates.object(file(number));
        root.addProperty(ViewStates.NAME_KEY, line(name));
        AtomicFiles.write(file(number), text(root));
    }

    /**
     * Deletes a view.
     *
     * @return the text of its file, with which it can be brought back
     * @throws FileException if it can't be deleted
     */
    public String delete(int number) throws FileException {
        try {
            String text = Files.readString(file(number));
            Files.delete(file(number));
            return text;
        } catch (IOException e) {
            throw FileException.writing(file(number).toString(), e);
        }
    }

    /**
     * Writes a view as a file that can be sent.
     *
     * @throws FileException if it can't be written
     */
    public void send(int number, Path target) throws FileException {
        AtomicFiles.write(target, text(ViewStates.object(file(number))));
    }

    private static String text(JsonObject root) {
        return JsonFile.text(JsonNode.parse(root.toString()));
    }

    private List<Integer> numbers(Consumer<String> remarks) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,9}\\" + ENDING))
                    .map(name -> Integer.valueOf(name.substring(0, name.length() - ENDING.length())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            remarks.accept(FileException.reading(folder.toString(), e).getMessage());
            return List.of();
        }
    }

    private Path file(int number) {
        return folder.resolve(number + ENDING);
    }
}
