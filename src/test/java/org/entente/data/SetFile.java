package org.entente.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.Bundled;
import org.entente.io.DatasetReader;
import org.entente.io.FileException;
import org.entente.io.Input;
import org.entente.io.ReadResult;
import org.entente.model.Dataset;
import org.entente.model.Id;
import org.entente.task.Progress;

/** A data set together with its text, so that what is found in the one can be placed in the other. Immutable. */
final class SetFile {
    private final Input input;
    private final String text;
    private final Json.Fields root;
    private final ReadResult result;
    private final Map<String, Json.Fields> items = new HashMap<>();
    private final List<Json.Fields> owners = new ArrayList<>();

    private SetFile(Input input, String text) throws FileException {
        this.input = input;
        this.text = text;
        this.root = (Json.Fields) Json.parse(text);
        this.result = DatasetReader.read(input, Progress.NONE);
        for (String list : List.of("sources", "actors", "alliances", "relations", "events")) {
            objects(list).forEach(item -> items.put(item.text("id"), item));
        }
        owners.addAll(items.values());
        List.of("actor", "event", "relation", "topic").forEach(type -> owners.addAll(kinds(type)));
    }

    /** A set that comes with the program. */
    static SetFile bundled(String name) {
        try (InputStream in = Bundled.input(name).open()) {
            return of(name + ".json", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A set of which the text is given. */
    static SetFile of(String name, String text) {
        try {
            return new SetFile(Input.of(name, text), text);
        } catch (FileException e) {
            throw new UncheckedIOException(e);
        }
    }

    Input input() {
        return input;
    }

    /** The characters that a value is in the file. */
    String text(Json value) {
        return text.substring(value.start(), value.end());
    }

    Json.Fields root() {
        return root;
    }

    /** The set as the program reads it. */
    Dataset data() {
        return result.dataset();
    }

    ReadResult result() {
        return result;
    }

    /** The objects of one of the lists of the file. */
    List<Json.Fields> objects(String list) {
        return root.list(list).stream().map(item -> (Json.Fields) item).toList();
    }

    /** The kinds of a type, such as {@code event}, that the file declares. */
    List<Json.Fields> kinds(String type) {
        return root.get("kinds") instanceof Json.Fields kinds
                ? kinds.list(type).stream().map(kind -> (Json.Fields) kind).toList()
                : List.of();
    }

    /** What the file says of an item. */
    Json.Fields item(String id) {
        return items.get(id);
    }

    /** The line, from 1, on which a value begins. */
    int line(Json value) {
        return lineAt(value.start());
    }

    private int lineAt(int character) {
        return 1
                + (int) text.substring(0, character)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** That something is wrong with an item. */
    Finding finding(Id id, String what) {
        return finding(id.text(), what);
    }

    /** That something is wrong with an item or a list of the file. */
    Finding finding(String id, String what) {
        Json value = items.containsKey(id) ? items.get(id) : root.get(id);
        return new Finding(id, line(value), what);
    }

    /** That something is wrong with a value in an item, at the value's own line. */
    Finding finding(Json value, String what) {
        return new Finding(owner(value.start()), line(value), what);
    }

    /** That something is wrong at a line, told of the item that stands there. */
    Finding finding(int line, String what) {
        int from = 0;
        for (int i = 1; i < line; i++) {
            from = text.indexOf('\n', from) + 1;
        }
        int first = from;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return new Finding(owner(first), line, what);
    }

    /** The id of the item or kind that holds a character, else the key of the file that does, else nothing. */
    private String owner(int character) {
        return owners.stream()
                .filter(item -> holds(item, character))
                .map(item -> item.text("id"))
                .findAny()
                .orElseGet(() -> root.fields().entrySet().stream()
                        .filter(entry -> holds(entry.getValue(), character))
                        .map(Map.Entry::getKey)
                        .findAny()
                        .orElse(""));
    }

    private static boolean holds(Json value, int character) {
        return value.start() <= character && character < value.end();
    }

    /** That characters from {@code start} to before {@code end} give way to others. */
    record Edit(int start, int end, String by) {
        static Edit replace(Json value, String by) {
            return new Edit(value.start(), value.end(), by);
        }

        /** Gives a key of an object a value, whether or not it has one. */
        static Edit with(Json.Fields object, String key, String value) {
            return object.get(key) == null
                    ? new Edit(object.start() + 1, object.start() + 1, "\"" + key + "\": " + value + ", ")
                    : replace(object.get(key), value);
        }

        static Edit after(Json value, String added) {
            return new Edit(value.end(), value.end(), added);
        }

        /** Puts an element before all others of a list that has some. */
        static Edit first(Json.Items list, String added) {
            return new Edit(list.start() + 1, list.start() + 1, added + ", ");
        }
    }

    /** The same file with changes, which must not overlap. */
    SetFile edited(List<Edit> edits) {
        List<Edit> backwards = new ArrayList<>(edits);
        backwards.sort(Comparator.comparingInt(Edit::start).reversed());
        StringBuilder changed = new StringBuilder(text);
        backwards.forEach(edit -> changed.replace(edit.start, edit.end, edit.by));
        return of(input.name(), changed.toString());
    }
}
