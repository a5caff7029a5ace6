package org.entente.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Extras;
import org.entente.model.Problem.Severity;

/**
 * Walks over the tokens of a file and turns what is not as it should be into faults: unknown and repeated keys, values of a
 * wrong type. Whatever a method can't use is skipped, so that reading goes on behind it.
 */
final class JsonCursor {
    /** One object of several pieces of the model, read by a method that may leave it out by returning null. */
    @FunctionalInterface
    interface Element<T> {
        T read() throws IOException;
    }

    private final JsonReader json;
    private final Faults faults;
    private final List<Object> scratch = new ArrayList<>();
    private final Cache<String> words = new Cache<>(1 << 10);

    /** By level of open objects: bits of the keys seen, of those whose value could not be used, and of the key just read. */
    private final long[] seen;

    private final long[] failed;
    private final long[] current;
    private final List<Map<String, String>> unknown = new ArrayList<>();
    private int level = -1;
    private Extras closedExtras = Extras.NONE;
    private long closedSeen;
    private long closedFailed;

    JsonCursor(Reader characters, Strictness strictness, Limits limits, Faults faults) {
        this.json = new JsonReader(characters);
        this.faults = faults;
        json.setStrictness(strictness);
        json.setNestingLimit(limits.depth());
        seen = new long[limits.depth() + 1];
        failed = new long[limits.depth() + 1];
        current = new long[limits.depth() + 1];
        for (int i = 0; i <= limits.depth(); i++) {
            unknown.add(null);
        }
    }

    Faults faults() {
        return faults;
    }

    JsonToken peek() throws IOException {
        return json.peek();
    }

    /** The path of the value that comes next. */
    String here() {
        return json.getPath();
    }

    /** The path of the value that was read last. */
    String last() {
        return json.getPreviousPath();
    }

    // Objects with known keys

    /** Steps into an object; call {@link #key} until it returns null. */
    void open() throws IOException {
        json.beginObject();
        level++;
        seen[level] = 0;
        failed[level] = 0;
        current[level] = 0;
        unknown.set(level, null);
    }

    /**
     * The next known key of the object, whose value must then be read; null at the end of the object. Unknown keys are kept as
     * extras and null values passed over.
     */
    <E extends Enum<E>> E key(Keys<E> keys) throws IOException {
        while (json.hasNext()) {
            String name = json.nextName();
            E key = keys.get(name);
            if (key == null) {
                keep(name, keys);
                continue;
            }
            long bit = 1L << key.ordinal();
            if ((seen[level] & bit) != 0) {
                repeated(name);
                continue;
            }
            seen[level] |= bit;
            if (json.peek() == JsonToken.NULL) {
                json.nextNull();
                continue;
            }
            current[level] = bit;
            return key;
        }
        json.endObject();
        Map<String, String> kept = unknown.get(level);
        closedExtras = kept == null ? Extras.NONE : new Extras(kept);
        closedSeen = seen[level];
        closedFailed = failed[level];
        level--;
        return null;
    }

    /** The unknown keys of the object that ended last. */
    Extras extras() {
        return closedExtras;
    }

    /** Bits of the keys that the object that ended last has, null values included, unusable ones not. */
    long named() {
        return closedSeen & ~closedFailed;
    }

    /** Bits of the keys of the object that ended last whose values could not be used, and have been reported. */
    long failed() {
        return closedFailed;
    }

    private void keep(String name, Keys<?> keys) throws IOException {
        Map<String, String> kept = unknown.get(level);
        if (kept == null) {
            kept = new LinkedHashMap<>();
            unknown.set(level, kept);
        }
        if (kept.containsKey(name)) {
            repeated(name);
            return;
        }
        if (!(level == 0 && name.equals("$schema"))) {
            String near = Nearest.of(name, keys.words());
            faults.add(new Fault(
                    Severity.WARNING,
                    here(),
                    Fault.Spot.KEY,
                    -1,
                    keys.what() + " has no key \"" + quoted(name) + "\"; "
                            + (near == null ? "check its spelling." : "did you mean \"" + near + "\"?"),
                    "it is kept, but not used"));
        }
        kept.put(name, raw());
    }

    private void repeated(String name) throws IOException {
        faults.add(new Fault(
                Severity.ERROR,
                here(),
                Fault.Spot.REPEATED_KEY,
                -1,
                "The key \"" + quoted(name) + "\" stands twice in one object; keep one of them.",
                "the first holds, this one is left out"));
        json.skipValue();
    }

    /** Keys that are not known beforehand, such as languages: hands each to the reader of its value. */
    void each(KeyedValue reader) throws IOException {
        Set<String> names = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (names.add(name)) {
                reader.read(name);
            } else {
                repeated(name);
            }
        }
        json.endObject();
    }

    /** Reads the value of a key. */
    @FunctionalInterface
    interface KeyedValue {
        void read(String key) throws IOException;
    }

    // Values

    /** A text in quotes, or null if something else stands there. */
    String string() throws IOException {
        JsonToken token = json.peek();
        if (token == JsonToken.STRING) {
            return json.nextString();
        }
        if (token == JsonToken.NUMBER) {
            String number = json.nextString();
            faults.warning(last(), "A text is expected, not a number; write \"" + number + "\".", "it is read as text");
            return number;
        }
        wrongType("a text in quotes");
        return null;
    }

    /** A short text that is likely to come again: equal ones share an instance. Null if something else stands there. */
    String word() throws IOException {
        String text = string();
        if (text == null) {
            return null;
        }
        String same = words.get(text);
        return same != null ? same : words.put(text, text);
    }

    /** One of a few words, or null if none of them stands there. */
    <E extends Enum<E>> E oneOf(Keys<E> values) throws IOException {
        String text = string();
        if (text == null) {
            return null;
        }
        E value = values.get(text);
        if (value == null) {
            fail(
                    "\"" + quoted(text) + "\" is no " + values.what() + "; "
                            + Nearest.hint(text, values.words(), "check its spelling."),
                    "it is left out");
        }
        return value;
    }

    Boolean bool() throws IOException {
        if (json.peek() == JsonToken.BOOLEAN) {
            return json.nextBoolean();
        }
        wrongType("true or false");
        return null;
    }

    /** A whole number; one out of range counts as the nearest in it. Null if something else stands there. */
    Integer integer(int least, int most) throws IOException {
        if (json.peek() != JsonToken.NUMBER) {
            wrongType("a number");
            return null;
        }
        try {
            int number = json.nextInt();
            return number >= least && number <= most ? number : rounded(number, least, most);
        } catch (NumberFormatException fractionOrLarge) {
            // The parser keeps the text.
            return rounded(Double.parseDouble(json.nextString()), least, most);
        }
    }

    private int rounded(double number, int least, int most) {
        if (number != Math.rint(number) || number < least || number > most) {
            int nearest = (int) Math.max(least, Math.min(most, Math.rint(number)));
            String range = most == Integer.MAX_VALUE ? "of at least " + least : "from " + least + " to " + most;
            faults.error(last(), "A whole number " + range + " is expected.", "it counts as " + nearest);
            return nearest;
        }
        return (int) number;
    }

    /** A number, or null if something else stands there. */
    Double number() throws IOException {
        if (json.peek() == JsonToken.NUMBER) {
            String text = json.nextString();
            char only = text.charAt(0);
            return text.length() == 1 ? Double.valueOf(only - '0') : Double.valueOf(text);
        }
        wrongType("a number");
        return null;
    }

    /** A number in a range, or null if something else stands there. */
    Double number(double least, double most) throws IOException {
        Double number = number();
        if (number != null && !(number >= least && number <= most)) {
            fail("A number from " + (int) least + " to " + (int) most + " is expected.", "it is left out");
            return null;
        }
        return number;
    }

    /** A list of which unusable elements are left out. A lone element counts as a list of one, with a warning. */
    <T> List<T> list(Element<T> element) throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            faults.warning(here(), "A list is expected; write [ before and ] after it.", "it is read as a list of one");
            T only = element.read();
            return only == null ? List.of() : List.of(only);
        }
        return array(element);
    }

    /** One element or a list of them. */
    <T> List<T> oneOrMore(Element<T> element) throws IOException {
        if (json.peek() == JsonToken.BEGIN_ARRAY) {
            return array(element);
        }
        T only = element.read();
        return only == null ? List.of() : List.of(only);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> array(Element<T> element) throws IOException {
        int mark = scratch.size();
        long failedBefore = level < 0 ? 0 : failed[level];
        json.beginArray();
        while (json.hasNext()) {
            T value = element.read();
            if (value != null) {
                scratch.add(value);
            }
        }
        json.endArray();
        if (level >= 0) {
            // An element that is left out does not make the list unusable.
            failed[level] = failedBefore;
        }
        int count = scratch.size() - mark;
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of((T) scratch.remove(mark));
        }
        if (count == 2) {
            T second = (T) scratch.remove(mark + 1);
            return List.of((T) scratch.remove(mark), second);
        }
        List<Object> read = scratch.subList(mark, scratch.size());
        List<T> list = (List<T>) List.copyOf(read);
        read.clear();
        return list;
    }

    boolean beginArray() throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            wrongType("a list in [ and ]");
            return false;
        }
        json.beginArray();
        return true;
    }

    boolean hasNext() throws IOException {
        return json.hasNext();
    }

    void endArray() throws IOException {
        json.endArray();
    }

    /** Whether an object comes next; if not, that is reported and what comes is skipped. */
    boolean atObject(String what) throws IOException {
        if (json.peek() == JsonToken.BEGIN_OBJECT) {
            return true;
        }
        wrongType(what);
        return false;
    }

    void skip() throws IOException {
        json.skipValue();
    }

    /** Reports that something else is expected than what comes next, and skips that. */
    void wrongType(String expected) throws IOException {
        String found =
                switch (json.peek()) {
                    case BEGIN_ARRAY -> "a list";
                    case BEGIN_OBJECT -> "an object";
                    case STRING -> "a text";
                    case NUMBER -> "a number";
                    case BOOLEAN -> "true or false";
                    case NULL -> "null";
                    default -> "nothing";
                };
        String path = here();
        json.skipValue();
        unusable();
        faults.error(path, "Here stands " + found + "; write " + expected + ".", "it is left out");
    }

    /** Skips the value that comes next and reports why. */
    void reject(String message) throws IOException {
        String path = here();
        json.skipValue();
        unusable();
        faults.error(path, message, "it is left out");
    }

    /** Reports that the value read last can't be used. */
    void fail(String message, String done) {
        fail(message, done, -1);
    }

    /** Reports that the text read last can't be used from a character on, counted from 0. */
    void fail(String message, String done, int offset) {
        unusable();
        faults.add(new Fault(Severity.ERROR, last(), Fault.Spot.VALUE, offset, message, done));
    }

    /** Reports that the value of the key just read can't be used. */
    void fail(String path, String message, String done) {
        unusable();
        faults.error(path, message, done);
    }

    /** Notes that the value of the key just read can't be used; why, is reported already. */
    void unusable() {
        if (level >= 0) {
            failed[level] |= current[level];
        }
    }

    /** The next value as compact JSON text. */
    String raw() throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter out = new JsonWriter(text);
        out.setHtmlSafe(false);
        out.setSerializeNulls(true);
        copy(out);
        return text.toString();
    }

    /** As deep as the file may be. */
    private void copy(JsonWriter out) throws IOException {
        switch (json.peek()) {
            case BEGIN_OBJECT -> {
                out.beginObject();
                Set<String> names = new HashSet<>();
                json.beginObject();
                while (json.hasNext()) {
                    String name = json.nextName();
                    if (names.add(name)) {
                        out.name(name);
                        copy(out);
                    } else {
                        repeated(name);
                    }
                }
                json.endObject();
                out.endObject();
            }
            case BEGIN_ARRAY -> {
                out.beginArray();
                json.beginArray();
                while (json.hasNext()) {
                    copy(out);
                }
                json.endArray();
                out.endArray();
            }
            case STRING -> out.value(json.nextString());
            case NUMBER -> out.jsonValue(json.nextString());
            case BOOLEAN -> out.value(json.nextBoolean());
            default -> {
                json.nextNull();
                out.nullValue();
            }
        }
    }

    /** A text of the file, short enough for a message. */
    static String quoted(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
