package org.entente.io;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The key under which a view has the name that somebody gave it. */
    static final String NAME_KEY = "name";

    static final String WHAT = "saved view";

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
        return JsonFile.text(ViewStateNodes.of(dataset, view, places(dataset, positions)));
    }

    /** The text of the file of a view that has a name. */
    static String toText(String name, Dataset dataset, ViewState view, Positions positions) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        ViewStateNodes.of(dataset, view, places(dataset, positions)).fields().forEach((key, value) -> {
            fields.put(key, value);
            if (key.equals(ViewStateNodes.VERSION_KEY)) {
                fields.put(NAME_KEY, JsonNode.text(name));
            }
        });
        return JsonFile.text(new JsonNode.Fields(fields));
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
        return new ViewStateReader(object(file), dataset, otherwise).read();
    }

    /** The saved view that a file holds, as JSON. */
    static JsonObject object(Path file) throws FileException {
        JsonObject root = JsonFile.object(file, WHAT);
        JsonFile.requireVersion(root, ViewStateNodes.VERSION_KEY, VERSION, file, WHAT);
        return root;
    }

    /**
     * The view of a data set taken over to a later state of the same one, by the ids of what it names; what is no longer there is
     * passed over.
     *
     * @param otherwise what holds where the view says nothing
     */
    public static ViewState carried(ViewState view, Dataset from, Dataset to, ViewState otherwise) {
        JsonObject root =
                JsonParser.parseString(toText(from, view, Positions.empty())).getAsJsonObject();
        return new ViewStateReader(root, to, otherwise).read().view();
    }
}
