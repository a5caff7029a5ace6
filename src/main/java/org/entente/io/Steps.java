package org.entente.io;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Extras;
import org.entente.model.Id;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.state.Chronicle;
import org.entente.state.Facet;
import org.entente.state.Moments;
import org.entente.state.Opening;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.time.CivilDate;
import org.entente.time.Edtf;
import org.entente.time.Instants;

/**
 * Steps of a story and the views that they stand for. A step made from a view says in the fields that people write by hand what
 * these can say, and under {@code state} just the rest: so it can be read and changed in a text editor, and yet brings back the
 * same view. Theme, language and {@link ViewState#follow} belong to whoever looks, not to a story.
 */
public final class Steps {
    /** Fields of a saved view that a step has elsewhere, or that are not a story's. */
    private static final Set<String> NOT_OF_A_STEP =
            Set.of(ViewStateNodes.VERSION_KEY, "title", "places", "theme", "follow", "language");

    /** Stands in every {@code state}, by which a view made here is told from one written by hand. */
    private static final String ALWAYS = "lanes";

    private static final long LAST_WRITTEN_YEAR = 9_999;

    private Steps() {}

    /**
     * The step that shows a view again.
     *
     * @param situation of the view; the places of the nodes that it draws are kept, to a tenth of a world pixel
     */
    public static View of(Situation situation, Positions positions, Text title, Text caption) {
        ViewState view = situation.view();
        Dataset dataset = situation.dataset();
        View step = written(view, dataset, places(situation, positions), title, caption, "");
        Map<String, JsonNode> told = fields(dataset, Opening.apply(step, base(), dataset));
        Map<String, JsonNode> wanted = fields(dataset, view);
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        wanted.forEach((key, value) -> {
            if (key.equals(ALWAYS) || !value.equals(told.get(key))) {
                rest.put(key, value);
            }
        });
        told.keySet().stream().filter(key -> !wanted.containsKey(key)).forEach(key -> rest.put(key, JsonNode.NULL));
        String state = JsonNode.compact(new JsonNode.Fields(rest));
        return written(view, dataset, step.places(), title, caption, state);
    }

    /**
     * The view that a step shows, with the places that it gives nodes. A step that was written by hand is laid over the view
     * before: what it does not tell of stays. Any other brings back the view it was made from, in the theme and language of the view
     * before.
     *
     * @param dataset as it was read, its outer readings preferred
     */
    public static SavedView apply(View step, ViewState before, Dataset dataset) {
        if (step.state().isEmpty()) {
            ViewState laid = Opening.apply(step, before, dataset);
            Map<ActorId, View.Point> pins = new LinkedHashMap<>(laid.pins());
            // A node can't be at its pin and at the step's place.
            pins.keySet().removeAll(step.places().keySet());
            return new SavedView(laid.withPins(pins), step.places(), List.of());
        }
        ViewState base = Opening.apply(step, base(), dataset)
                .withTheme(before.theme())
                .withFollow(before.follow())
                .withLanguage(before.language());
        JsonObject state = JsonParser.parseString(step.state()).getAsJsonObject();
        SavedView read = new ViewStateReader(state, dataset, base).read();
        return new SavedView(read.view(), step.places(), read.remarks());
    }

    /** The first view of a data set's story; of one without a story, everything as of the last day that it knows. */
    public static ViewState opening(Chronicle chronicle) {
        Dataset dataset = chronicle.dataset();
        ViewState plain = Opening.plain(chronicle);
        return dataset.views().isEmpty()
                ? plain
                : apply(dataset.views().get(0), plain, dataset).view();
    }

    private static ViewState base() {
        return ViewState.at(Moments.NONE);
    }

    private static Map<String, JsonNode> fields(Dataset dataset, ViewState view) {
        Map<String, JsonNode> fields =
                new LinkedHashMap<>(ViewStateNodes.of(dataset, view, Map.of()).fields());
        fields.keySet().removeAll(NOT_OF_A_STEP);
        return fields;
    }

    private static View written(
            ViewState view, Dataset dataset, Map<ActorId, View.Point> places, Text title, Text caption, String state) {
        Set<String> hide = new TreeSet<>(view.filter().hidden().getOrDefault(Facet.ACTOR_KIND, Set.of()));
        view.filter().hiddenActors().forEach(actor -> hide.add(actor.text()));
        Id selected = view.selected();
        return new View(
                title,
                caption,
                day(view.moment()),
                selected,
                view.focus() == null ? null : view.focus().actor(),
                view.focus() == null ? 1 : view.focus().hops(),
                view.window() == null ? null : day(view.window().from()),
                view.window() == null ? null : day(view.window().to()),
                view.collapsed().stream()
                        .filter(actor -> dataset.alliance(actor).isPresent())
                        .sorted()
                        .toList(),
                List.copyOf(hide),
                view.filter().only().stream().sorted().toList(),
                places,
                state,
                Extras.NONE);
    }

    /** The day of an instant; null of none, and of times so far away that a day is no date. */
    private static Edtf day(long instant) {
        if (Moments.isNone(instant)) {
            return null;
        }
        CivilDate date = Instants.date(instant);
        return Math.abs(date.year()) > LAST_WRITTEN_YEAR ? null : Edtf.parse(Instants.isoDate(instant));
    }

    private static Map<ActorId, View.Point> places(Situation situation, Positions positions) {
        Map<ActorId, View.Point> places = new LinkedHashMap<>();
        for (Scene.Node node : situation.scene().nodes()) {
            int i = node.actor().id().ordinal();
            places.put(node.actor().id(), new View.Point(tenth(positions.x(i)), tenth(positions.y(i))));
        }
        return places;
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
