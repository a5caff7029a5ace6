package org.entente.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that were open, the one opened last first, each once and at most {@link #MOST}.
 *
 * @param files as many as there are
 */
public record RecentFiles(List<RecentFile> files) {
    public static final int MOST = 12;

    public static final RecentFiles NONE = new RecentFiles(List.of());

    static final String VERSION_KEY = "entente-recent";
    static final int VERSION = 1;

    public RecentFiles {
        files = List.copyOf(files);
    }

    /** These with a file that was just opened. */
    public RecentFiles with(RecentFile opened) {
        return new RecentFiles(Stream.concat(Stream.of(opened), without(opened.file()).files().stream())
                .limit(MOST)
                .toList());
    }

    /** These without a file. */
    public RecentFiles without(Path file) {
        return new RecentFiles(
                files.stream().filter(each -> !each.file().equals(file)).toList());
    }

    JsonNode toNode() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(VERSION_KEY, JsonNode.number(VERSION));
        fields.put("files", JsonNode.list(files.stream().map(RecentFiles::node).toList()));
        return new JsonNode.Fields(fields);
    }

    private static JsonNode node(RecentFile file) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("file", JsonNode.text(file.file().toString()));
        fields.put("title", JsonNode.text(file.title()));
        return new JsonNode.Fields(fields);
    }

    /** What an object tells of; a path that this system can't have is passed over, as others on a shared disk may. */
    static RecentFiles of(JsonObject root) {
        List<RecentFile> files = new ArrayList<>();
        for (JsonElement each : root.getAsJsonArray("files")) {
            JsonObject file = each.getAsJsonObject();
            try {
                Path path = Path.of(file.get("file").getAsString());
                if (path.isAbsolute() && files.size() < MOST) {
                    files.add(new RecentFile(path, file.get("title").getAsString()));
                }
            } catch (InvalidPathException ofAnotherSystem) {
                // It can't be opened here.
            }
        }
        return new RecentFiles(files);
    }
}
