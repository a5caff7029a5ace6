package org.entente.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Dataset;
import org.entente.model.Place;
import org.entente.model.Problem;
import org.entente.task.Progress;

/**
 * Finds the lines and columns of problems that came up after reading, of which only the path in the data set is known. Where
 * the reader left items out, a path's index is not that of the file; the item's id tells which one is meant.
 */
public final class ProblemPlaces {
    /** From the beginning of the file to its end; problems of the whole file come first. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(
            Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

    private static final Pattern ITEM = Pattern.compile("(relations|alliances|events|actors)\\[(\\d+)](.*)");

    private ProblemPlaces() {}

    /**
     * The same problems with their places.
     *
     * @param problems with paths such as {@code relations[3].when}
     * @throws FileException if the file can't be read again
     */
    public static List<Problem> find(Input input, Dataset dataset, List<Problem> problems, Progress progress)
            throws FileException {
        if (problems.isEmpty()) {
            return List.of();
        }
        try {
            Map<String, String> paths = paths(input, progress);
            List<Fault> faults = new ArrayList<>();
            for (Problem problem : problems) {
                faults.add(new Fault(
                        problem.severity(),
                        "$." + inFile(problem.path(), dataset, paths),
                        Fault.Spot.VALUE,
                        -1,
                        problem.message(),
                        problem.done()));
            }
            try (CharSource characters = new CharSource(input, Limits.STANDARD, progress, true)) {
                Placer placer = new Placer(input.name(), characters, Limits.STANDARD, faults);
                placer.walk();
                return placer.problems().stream()
                        .filter(found -> faults.stream()
                                .anyMatch(fault -> fault.message().equals(found.message())))
                        .toList();
            }
        } catch (IOException e) {
            throw FileException.reading(input.name(), e);
        }
    }

    private static String inFile(String path, Dataset dataset, Map<String, String> paths) {
        Matcher item = ITEM.matcher(path);
        if (!item.matches()) {
            return path;
        }
        int index = Integer.parseInt(item.group(2));
        String id =
                switch (item.group(1)) {
                    case "relations" -> dataset.relations().get(index).id().text();
                    case "alliances" -> dataset.alliances().get(index).id().text();
                    case "events" -> dataset.events().get(index).id().text();
                    default -> dataset.actors().get(index).id().text();
                };
        String found = paths.get(id);
        return found == null ? path : found + item.group(3);
    }

    /** The paths of all items of a file by their ids, as far as it is JSON. */
    private static Map<String, String> paths(Input input, Progress progress) throws IOException {
        Map<String, String> paths = new HashMap<>();
        try (CharSource characters = new CharSource(input, Limits.STANDARD, progress, true);
                JsonReader json = new JsonReader(characters)) {
            json.setStrictness(Strictness.LEGACY_STRICT);
            json.beginObject();
            while (json.hasNext()) {
                String list = json.nextName();
                if (json.peek() != JsonToken.BEGIN_ARRAY) {
                    json.skipValue();
                    continue;
                }
                json.beginArray();
                for (int index = 0; json.hasNext(); index++) {
                    String id = id(json);
                    if (id != null) {
                        paths.putIfAbsent(id, list + "[" + index + "]");
                    }
                }
                json.endArray();
            }
        } catch (MalformedJsonException | EOFException | IllegalStateException brokenOff) {
            return paths;
        }
        return paths;
    }

    private static String id(JsonReader json) throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            json.skipValue();
            return null;
        }
        String id = null;
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals("id") && json.peek() == JsonToken.STRING) {
                id = json.nextString();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return id;
    }
}
