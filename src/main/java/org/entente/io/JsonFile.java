package org.entente.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small files of the program's own that are read as a whole. */
final class JsonFile {
    /** Far more than the positions of the largest data set take. */
    private static final long MOST_BYTES = 256L << 20;

    private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");

    private JsonFile() {}

    /** A text that people can read. */
    static String text(JsonNode node) {
        StringBuilder text = new StringBuilder();
        try {
            new JsonPrinter(text).print(node, 0, 0, 0);
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is written but memory", e);
        }
        return text.append('\n').toString();
    }

    /**
     * The object that a file holds.
     *
     * @param what what the file should be, such as "saved view"
     * @throws FileException if it can't be read or is no JSON object
     */
    static JsonObject object(Path file, String what) throws FileException {
        try {
            if (Files.isDirectory(file)) {
                throw FileException.isFolder(file.toString(), null);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new FileException(file + " is too large for a " + what + "; name another file.", null);
            }
            try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
                    JsonReader json = new JsonReader(text)) {
                json.setStrictness(Strictness.STRICT);
                JsonElement root = JsonParser.parseReader(json);
                if (!root.isJsonObject() || json.peek() != JsonToken.END_DOCUMENT) {
                    throw new FileException(
                            file + " is no " + what + ": it is not one JSON object; save it again.", null);
                }
                return root.getAsJsonObject();
            }
        } catch (JsonParseException | MalformedJsonException e) {
            Matcher position = POSITION.matcher(String.valueOf(e.getMessage()));
            String place = position.find() ? ":" + position.group(1) + ":" + position.group(2) : "";
            throw new FileException(file + place + ": this is no " + what + ", for it is not JSON; save it again.", e);
        } catch (IOException e) {
            throw FileException.reading(file.toString(), e);
        }
    }

    /** @throws FileException if the object has no version under a key, or a later one than this program knows */
    static void requireVersion(JsonObject root, String key, int known, Path file, String what) throws FileException {
        JsonElement version = root.get(key);
        if (version == null
                || !version.isJsonPrimitive()
                || !version.getAsString().matches("[1-9][0-9]{0,8}")) {
            throw new FileException(
                    file + " is no " + what + ": it has no \"" + key + "\" with a version; save it again.", null);
        }
        if (version.getAsInt() > known) {
            throw new FileException(
                    file + " was saved by a later version of Entente (" + version.getAsInt() + ", this one reads "
                            + known + "); use that one, or save it again.",
                    null);
        }
    }
}
