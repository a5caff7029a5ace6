package org.entente.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Dataset;
import org.entente.model.View;

/** Writes and reads stories in files of their own: the steps as a data set's {@code views} have them, beside the data set's title. */
public final class Stories {
    static final String VERSION_KEY = "entente-story";
    static final int VERSION = 1;

    private static final String WHAT = "story";

    private Stories() {}

    /**
     * A story that was read.
     *
     * @param remarks a sentence for each thing in the file that this data set or this version has not, and that was passed over
     */
    public record Story(List<View> steps, List<String> remarks) {
        public Story {
            steps = List.copyOf(steps);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Writes a story, whole or not at all.
     *
     * @throws FileException if it can't be written
     */
    public static void write(Path file, Dataset dataset, List<View> steps) throws FileException {
        AtomicFiles.write(file, toText(dataset, steps));
    }

    /** The text of the file. */
    static String toText(Dataset dataset, List<View> steps) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(VERSION_KEY, JsonNode.number(VERSION));
        fields.put("title", JsonNode.text(dataset.info().title().text()));
        fields.put("steps", JsonNode.list(steps.stream().map(ItemNodes::view).toList()));
        return JsonFile.text(new JsonNode.Fields(fields));
    }

    /**
     * Reads a story of a data set. What it names and the data set has not is passed over, and counted in a remark.
     *
     * @throws FileException if it can't be read, is no story, or one of a later version
     */
    public static Story read(Path file, Dataset dataset) throws FileException {
        JsonObject root = JsonFile.object(file, WHAT);
        JsonFile.requireVersion(root, VERSION_KEY, VERSION, file, WHAT);
        JsonElement steps = root.get("steps");
        if (steps == null || !steps.isJsonArray()) {
            throw new FileException(file + " is no story: it has no list \"steps\"; save it again.", null);
        }
        List<String> remarks = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        String title = root.has("title") && root.get("title").isJsonPrimitive()
                ? root.get("title").getAsString()
                : null;
        if (title != null && !title.equals(dataset.info().title().text())) {
            remarks.add("This story was made for another data set, \"" + title + "\".");
        }
        List<View> read = new ArrayList<>();
        for (JsonElement each : steps.getAsJsonArray()) {
            if (each.isJsonObject()) {
                read.add(new StepReader(each.getAsJsonObject(), dataset, read.size() + 1, remarks, unknown).read());
            } else {
                remarks.add("Something in the story is no step and is passed over.");
            }
        }
        if (!unknown.isEmpty()) {
            remarks.add(ViewStateReader.passedOver(unknown));
        }
        return new Story(read, remarks);
    }
}
