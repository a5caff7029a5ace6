package org.entente.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.layout.Positions;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.View;
import org.entente.state.ViewState;

/**
 * Saves a view and where its nodes are as a small JSON file, and reads it again. The file names items by their ids, so that it
 * outlives changes of the data set; what it names and the data set lacks is passed over.
 */
public final class ViewStates {
    /** The version that is written, and the highest that is read. */
    static final int VERSION = 1;

    /** Far more than the largest data set's places take. */
    private static final long MOST_BYTES = 256L << 20;

    private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");

    private ViewStates() {}

    /**
     * Writes a view, whole or not at all.
     *
     * @param positions by ordinal of actor; those beyond it are not saved
     * @throws FileException if it can't be written
     */
    public static void write(Path file, Dataset dataset, ViewState view, Positions positions) throws FileException {
        AtomicFiles.write(file, toText(dataset, view, positions));
    }

    /** The text of the file. */
    public static String toText(Dataset dataset, ViewState view, Positions positions) {
        StringBuilder text = new StringBuilder();
        try {
            new JsonPrinter(text).print(ViewStateNodes.of(dataset, view, places(dataset, positions)), 0, 0, 0);
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is written but memory", e);
        }
        return text.append('\n').toString();
    }

    private static Map<ActorId, View.Point> places(Dataset dataset, Positions positions) {
        Map<ActorId, View.Point> places = new LinkedHashMap<>();
        for (Actor actor : dataset.actors()) {
            int i = actor.id().ordinal();
            if (i < positions.size()) {
                places.put(actor.id(), new View.Point(positions.x(i), positions.y(i)));
            }
        }
        return places;
    }

    /**
     * Reads a view of a data set.
     *
     * @param otherwise what holds where the file says nothing
     * @throws FileException if it can't be read, is no saved view, or one of a later version
     */
    public static SavedView read(Path file, Dataset dataset, ViewState otherwise) throws FileException {
        JsonObject root = object(file);
        JsonElement version = root.get(ViewStateNodes.VERSION_KEY);
        if (version == null
                || !version.isJsonPrimitive()
                || !version.getAsString().matches("[1-9][0-9]{0,8}")) {
            throw new FileException(
                    file + " is no saved view: it has no \"" + ViewStateNodes.VERSION_KEY
                            + "\" with a version; save the view again.",
                    null);
        }
        if (version.getAsInt() > VERSION) {
            throw new FileException(
                    file + " was saved by a later version of Entente (" + version.getAsInt() + ", this one reads "
                            + VERSION + "); use that one, or save the view again.",
                    null);
        }
        return new ViewStateReader(root, dataset, otherwise).read();
    }

    private static JsonObject object(Path file) throws FileException {
        try {
            if (Files.isDirectory(file)) {
                throw FileException.isFolder(file.toString(), null);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new FileException(file + " is too large for a saved view; name another file.", null);
            }
            try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
                    JsonReader json = new JsonReader(text)) {
                json.setStrictness(Strictness.STRICT);
                JsonElement root = JsonParser.parseReader(json);
                if (!root.isJsonObject()) {
                    throw new FileException(
                            file + " is no saved view: it is no JSON object; save the view again.", null);
                }
                return root.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            Matcher position = POSITION.matcher(String.valueOf(e.getMessage()));
            String place = position.find() ? ":" + position.group(1) + ":" + position.group(2) : "";
            throw new FileException(
                    file + place + ": this is no saved view, for it is not JSON; save the view again.", e);
        } catch (IOException e) {
            throw FileException.reading(file.toString(), e);
        }
    }
}
