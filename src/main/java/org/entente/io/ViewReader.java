package org.entente.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.Words.ViewKey;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.time.Edtf;

/** Reads views. */
final class ViewReader {
    /** No place is farther from the middle, in world pixels. */
    static final double FARTHEST = 1e6;

    private final JsonCursor in;
    private final References references;
    private final Values values;

    ViewReader(JsonCursor in, References references, Values values) {
        this.in = in;
        this.references = references;
        this.values = values;
    }

    /** The view that comes next, or null if none stands there. */
    View read() throws IOException {
        if (!in.atObject("an object with \"at\" and \"caption\"")) {
            return null;
        }
        Text title = Text.EMPTY;
        Text caption = Text.EMPTY;
        Edtf at = null;
        Id select = null;
        ActorId focus = null;
        int hops = 1;
        Edtf from = null;
        Edtf to = null;
        List<ActorId> collapse = List.of();
        List<String> hide = List.of();
        List<ActorId> actors = List.of();
        Map<ActorId, View.Point> places = Map.of();
        String state = "";
        in.open();
        for (ViewKey key; (key = in.key(Words.VIEW)) != null; ) {
            switch (key) {
                case TITLE -> title = Values.orEmpty(values.text());
                case CAPTION -> caption = Values.orEmpty(values.text());
                case AT -> at = values.date();
                case SELECT -> {
                    String id = in.string();
                    select = id == null ? null : references.item(id, "nothing is selected");
                }
                case FOCUS -> focus = actor("there is no focus");
                case HOPS -> {
                    Integer number = in.integer(1, 3);
                    hops = number == null ? 1 : number;
                }
                case FROM -> from = values.date();
                case TO -> to = values.date();
                case COLLAPSE -> collapse = in.list(this::alliance);
                case HIDE -> hide = in.list(this::hidden);
                case ACTORS -> actors = in.list(() -> actor("it is left out"));
                case PLACES -> places = places();
                case STATE -> state = in.atObject("an object, as the window writes it") ? in.raw() : "";
            }
        }
        return new View(
                title, caption, at, select, focus, hops, from, to, collapse, hide, actors, places, state, in.extras());
    }

    private ActorId actor(String done) throws IOException {
        String id = in.string();
        return id == null ? null : references.actor(id, done);
    }

    private ActorId alliance() throws IOException {
        String id = in.string();
        return id == null ? null : references.alliance(id, "it is left out");
    }

    private String hidden() throws IOException {
        String id = in.string();
        return id == null || references.canHide(id, "it is left out") ? id : null;
    }

    private Map<ActorId, View.Point> places() throws IOException {
        if (!in.atObject("an object such as {\"jp\": [0, 0]}")) {
            return Map.of();
        }
        Map<ActorId, View.Point> places = new LinkedHashMap<>();
        in.each(id -> {
            List<Double> numbers = new ArrayList<>();
            if (!in.beginArray()) {
                return;
            }
            while (in.hasNext()) {
                Double number = in.number(-FARTHEST, FARTHEST);
                if (number != null) {
                    numbers.add(number);
                }
            }
            in.endArray();
            ActorId actor = references.actor(id, "the pin is left out");
            if (numbers.size() != 2) {
                in.fail(in.last(), "A pin is two numbers, x and y; write [x, y].", "the pin is left out");
            } else if (actor != null) {
                places.put(actor, new View.Point(numbers.get(0), numbers.get(1)));
            }
        });
        return places;
    }
}
