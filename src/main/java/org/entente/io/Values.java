package org.entente.io;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Alternative;
import org.entente.model.Citation;
import org.entente.model.Extras;
import org.entente.model.Id;
import org.entente.model.Location;
import org.entente.model.SourceId;
import org.entente.model.Text;
import org.entente.time.Edtf;
import org.entente.time.EdtfException;

/** Reads the values that all items are made of: ids, texts, dates, places, citations. Equal ones share instances. */
final class Values {
    private final JsonCursor in;
    private final References references;
    private final Cache<Edtf> dates = new Cache<>(1 << 16);
    /** Lists of one citation by its text. */
    private final Cache<List<Citation>> citations = new Cache<>(1 << 16);
    /** The list of the last citation alone if that was in short form, else null. */
    private List<Citation> lastCited;

    Values(JsonCursor in, References references) {
        this.in = in;
        this.references = references;
    }

    /**
     * The id of an item, or null.
     *
     * @param inReading whether it stands in another reading of the item, where none belongs
     */
    String id(boolean inReading) throws IOException {
        if (inReading) {
            notInReading("id");
            return null;
        }
        return id();
    }

    /** An id that is declared here, or null. */
    String id() throws IOException {
        String text = in.string();
        if (text == null || Id.isValid(text)) {
            return text;
        }
        int bad = 0;
        while (bad < text.length() && Id.isValid(text.substring(bad, text.offsetByCodePoints(bad, 1)))) {
            bad = text.offsetByCodePoints(bad, 1);
        }
        in.fail(
                text.isEmpty()
                        ? "An id is empty; write letters, digits, '-', '_' or '.'."
                        : "An id has only letters, digits, '-', '_' and '.', not \""
                                + new String(Character.toChars(text.codePointAt(bad))) + "\".",
                "the item is left out",
                text.isEmpty() ? -1 : bad);
        return null;
    }

    /** A text for people, or null. */
    Text text() throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            String plain = in.string();
            return plain == null ? null : Text.of(plain);
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        in.each(language -> {
            String text = in.peek() == JsonToken.NULL ? skipped() : in.string();
            if (text != null) {
                byLanguage.put(language, text);
            }
        });
        return Text.of(byLanguage);
    }

    private String skipped() throws IOException {
        in.skip();
        return null;
    }

    /** A date, or null. */
    Edtf date() throws IOException {
        String text = in.string();
        if (text == null) {
            return null;
        }
        Edtf date = dates.get(text);
        if (date != null) {
            return date;
        }
        try {
            return dates.put(text, Edtf.parse(text));
        } catch (EdtfException e) {
            in.fail(e.getMessage(), "the date is left out", e.index());
            return null;
        }
    }

    Location location() throws IOException {
        if (!in.atObject("an object with \"name\", \"lat\" and \"lon\"")) {
            return null;
        }
        Text name = Text.EMPTY;
        double lat = Double.NaN;
        double lon = Double.NaN;
        in.open();
        for (Words.LocationKey key; (key = in.key(Words.LOCATION)) != null; ) {
            switch (key) {
                case NAME -> name = orEmpty(text());
                case LAT -> lat = orUnknown(in.number(-90, 90));
                case LON -> lon = orUnknown(in.number(-180, 180));
            }
        }
        return new Location(name, lat, lon, in.extras());
    }

    private static double orUnknown(Double number) {
        return number == null ? Double.NaN : number;
    }

    static Text orEmpty(Text text) {
        return text == null ? Text.EMPTY : text;
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** A list of citations; most are one in short form, and that text alone finds the list made before. */
    List<Citation> citations() throws IOException {
        lastCited = null;
        List<Citation> list = in.list(this::citation);
        return list.size() == 1 && lastCited != null ? lastCited : list;
    }

    private Citation citation() throws IOException {
        String done = "the citation is left out";
        if (in.peek() == JsonToken.STRING) {
            String text = in.string();
            lastCited = citations.get(text);
            if (lastCited != null) {
                return lastCited.get(0);
            }
            int hash = text.indexOf('#');
            SourceId source = references.source(hash < 0 ? text : text.substring(0, hash), done);
            if (source == null) {
                return null;
            }
            Citation made = new Citation(source, hash < 0 ? "" : text.substring(hash + 1));
            if (!isStandIn(source)) {
                lastCited = citations.put(text, List.of(made));
            }
            return made;
        }
        lastCited = null;
        if (!in.atObject("a source such as \"aa#4\" or an object with \"source\"")) {
            return null;
        }
        SourceId source = null;
        String at = "";
        Text note = Text.EMPTY;
        in.open();
        for (Words.CitationKey key; (key = in.key(Words.CITATION)) != null; ) {
            switch (key) {
                case SOURCE -> {
                    String text = in.string();
                    source = text == null ? null : references.source(text, done);
                }
                case AT -> at = orEmpty(in.word());
                case NOTE -> note = orEmpty(text());
            }
        }
        Extras extras = in.extras();
        if (source == null) {
            missing(in.last(), in.failed(), Words.CitationKey.SOURCE, "A citation needs a \"source\".", done);
            return null;
        }
        return new Citation(source, at, note, extras);
    }

    /** A stand-in may be another instance the next time, and its citation must be made anew. */
    private boolean isStandIn(SourceId source) {
        return references.ids().get(source.text()) != source;
    }

    /** Reports a missing field unless its value was there and is reported already. */
    void missing(String path, long failed, Enum<?> key, String message, String done) {
        if ((failed & 1L << key.ordinal()) == 0) {
            in.faults().error(path, message, done);
        }
    }

    /**
     * The other readings of an item, those that are objects.
     *
     * @param inside whether this is one itself, which has none of its own
     */
    <T> List<T> readings(boolean inside, JsonCursor.Element<T> reading) throws IOException {
        if (inside) {
            notInReading("or");
            return List.of();
        }
        return in.list(() -> in.atObject("an object") ? reading.read() : null);
    }

    private void notInReading(String key) throws IOException {
        in.reject("A reading under \"or\" has no \"" + key + "\" of its own; remove it.");
    }

    /** Makes an alternative of each reading, once its object has ended. */
    static <D extends Draft<D>, T> List<Alternative<T>> alternatives(D preferred, Keys<?> keys, Function<D, T> make) {
        if (preferred.or.isEmpty()) {
            return List.of();
        }
        List<Alternative<T>> alternatives = new ArrayList<>();
        for (D reading : preferred.or) {
            reading.fill(preferred);
            T value = make.apply(reading);
            if (value != null) {
                alternatives.add(new Alternative<>(value, keys.words(reading.named)));
            }
        }
        return alternatives;
    }
}
