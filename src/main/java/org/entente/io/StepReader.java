package org.entente.io;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.io.Words.ViewKey;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Extras;
import org.entente.model.Id;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.time.Edtf;

/** Makes a step of one in a story's own file; whatever it can't use is passed over with a sentence. */
final class StepReader {
    private final JsonObject root;
    private final Dataset dataset;
    private final int number;
    private final List<String> remarks;
    private final Set<String> unknown;

    private Text title = Text.EMPTY;
    private Text caption = Text.EMPTY;
    private Edtf at;
    private Id select;
    private ActorId focus;
    private int hops = 1;
    private Edtf from;
    private Edtf to;
    private List<ActorId> collapse = List.of();
    private List<String> hide = List.of();
    private List<ActorId> actors = List.of();
    private final Map<ActorId, View.Point> places = new LinkedHashMap<>();
    private String state = "";
    private final Map<String, String> extras = new LinkedHashMap<>();

    /**
     * @param number of the step, from 1
     * @param remarks gets a sentence for each part that can't be used
     * @param unknown gets the ids that the data set has not
     */
    StepReader(JsonObject root, Dataset dataset, int number, List<String> remarks, Set<String> unknown) {
        this.root = root;
        this.dataset = dataset;
        this.number = number;
        this.remarks = remarks;
        this.unknown = unknown;
    }

    View read() {
        root.entrySet().forEach(entry -> field(entry.getKey(), entry.getValue()));
        return new View(
                title,
                caption,
                at,
                select,
                focus,
                hops,
                from,
                to,
                collapse,
                hide,
                actors,
                places,
                state,
                new Extras(extras));
    }

    private void field(String name, JsonElement value) {
        ViewKey key = Words.VIEW.get(name);
        if (key == null) {
            extras.put(name, value.toString());
            return;
        }
        try {
            field(key, value);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | UnsupportedOperationException e) {
            remarks.add("The \"" + name + "\" of step " + number + " can't be used and is passed over.");
        }
    }

    private void field(ViewKey key, JsonElement value) {
        switch (key) {
            case TITLE -> title = text(value);
            case CAPTION -> caption = text(value);
            case AT -> at = Edtf.parse(value.getAsString());
            case SELECT -> select = item(value, Id.class);
            case FOCUS -> focus = item(value, ActorId.class);
            case HOPS -> {
                int steps = value.getAsInt();
                if (steps < 1 || steps > 3) {
                    throw new IllegalArgumentException("no such focus");
                }
                hops = steps;
            }
            case FROM -> from = Edtf.parse(value.getAsString());
            case TO -> to = Edtf.parse(value.getAsString());
            case COLLAPSE ->
                collapse = actors(value).stream()
                        .filter(actor -> dataset.alliance(actor).isPresent())
                        .toList();
            case HIDE -> hide = hidden(value.getAsJsonArray());
            case ACTORS -> actors = actors(value);
            case PLACES -> value.getAsJsonObject().entrySet().forEach(each -> place(each.getKey(), each.getValue()));
            case STATE -> state = value.getAsJsonObject().toString();
        }
    }

    private static Text text(JsonElement value) {
        if (!value.isJsonObject()) {
            return Text.of(value.getAsString());
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        value.getAsJsonObject()
                .entrySet()
                .forEach(each -> byLanguage.put(each.getKey(), each.getValue().getAsString()));
        return Text.of(byLanguage);
    }

    private <T extends Id> T item(JsonElement value, Class<T> type) {
        String id = value.getAsString();
        T item = dataset.find(id, type).orElse(null);
        if (item == null) {
            unknown.add(id);
        }
        return item;
    }

    private List<ActorId> actors(JsonElement value) {
        List<ActorId> found = new ArrayList<>();
        for (JsonElement each : value.getAsJsonArray()) {
            ActorId actor = item(each, ActorId.class);
            if (actor != null) {
                found.add(actor);
            }
        }
        return found;
    }

    private List<String> hidden(JsonArray ids) {
        List<String> found = new ArrayList<>();
        for (JsonElement each : ids) {
            String id = each.getAsString();
            boolean kind = dataset.kinds().actor().stream()
                    .anyMatch(known -> known.id().equals(id));
            if (kind || dataset.find(id, ActorId.class).isPresent()) {
                found.add(id);
            } else {
                unknown.add(id);
            }
        }
        return found;
    }

    private void place(String id, JsonElement value) {
        JsonArray numbers = value.getAsJsonArray();
        double x = numbers.get(0).getAsDouble();
        double y = numbers.get(1).getAsDouble();
        if (numbers.size() != 2 || !(Math.abs(x) <= ViewReader.FARTHEST) || !(Math.abs(y) <= ViewReader.FARTHEST)) {
            throw new IllegalArgumentException("no place");
        }
        dataset.find(id, ActorId.class)
                .ifPresentOrElse(actor -> places.put(actor, new View.Point(x, y)), () -> unknown.add(id));
    }
}
