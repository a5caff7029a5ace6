package org.entente.io;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Id;
import org.entente.model.View;
import org.entente.state.Facet;
import org.entente.state.Folding;
import org.entente.state.Moments;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.time.Instants;

/** A view as JSON; sets are sorted, so that equal views give equal text. */
final class ViewStateNodes {
    static final String VERSION_KEY = "entente-view";

    private ViewStateNodes() {}

    static JsonNode.Fields of(Dataset dataset, ViewState view, Map<ActorId, View.Point> places) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(VERSION_KEY, JsonNode.number(ViewStates.VERSION));
        fields.put("title", JsonNode.text(dataset.info().title().text()));
        if (!Moments.isNone(view.moment())) {
            fields.put("moment", JsonNode.text(Instants.iso(view.moment())));
        }
        fields.put("selection", ids(view.selection()));
        if (view.stepped() != null) {
            fields.put("stepped", JsonNode.text(view.stepped().text()));
        }
        if (view.focus() != null) {
            Map<String, JsonNode> focus = new LinkedHashMap<>();
            focus.put("actor", JsonNode.text(view.focus().actor().text()));
            focus.put("hops", JsonNode.number(view.focus().hops()));
            fields.put("focus", new JsonNode.Fields(focus));
        }
        fields.put("hidden", hidden(view));
        fields.put("hiddenActors", sorted(view.filter().hiddenActors()));
        fields.put("only", sorted(view.filter().only()));
        fields.put("importance", JsonNode.number(view.filter().importance()));
        if (view.filter().within() != null) {
            fields.put("within", window(view.filter().within()));
        }
        if (view.camera() != null) {
            fields.put(
                    "camera",
                    numbers(view.camera().x(), view.camera().y(), view.camera().zoom()));
        }
        if (view.window() != null) {
            fields.put("window", window(view.window()));
        }
        fields.put("collapsed", sorted(view.collapsed()));
        Map<String, JsonNode> readings = new TreeMap<>();
        view.readings().preferred().forEach((claim, number) -> readings.put(claim.toString(), JsonNode.number(number)));
        fields.put("readings", new JsonNode.Fields(readings));
        fields.put("lanes", JsonNode.text(view.lanes().name().toLowerCase(Locale.ROOT)));
        fields.put("folding", folding(view.folding()));
        if (view.lifeSpans().shown()) {
            fields.put("lifeSpans", JsonNode.number(view.lifeSpans().skipped()));
        } else {
            fields.put("lifeSpans", JsonNode.bool(false));
        }
        fields.put("follow", JsonNode.bool(view.follow()));
        fields.put("theme", JsonNode.text(view.theme().word()));
        fields.put("language", JsonNode.text(view.language()));
        fields.put("pins", points(new TreeMap<>(view.pins())));
        fields.put("places", points(places));
        return new JsonNode.Fields(fields);
    }

    private static JsonNode window(TimeWindow window) {
        return JsonNode.list(
                List.of(JsonNode.text(Instants.iso(window.from())), JsonNode.text(Instants.iso(window.to()))));
    }

    private static JsonNode folding(Folding folding) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("least", JsonNode.number(folding.least()));
        fields.put(
                "opened",
                JsonNode.list(folding.opened().stream()
                        .sorted()
                        .map(instant -> JsonNode.text(Instants.iso(instant)))
                        .toList()));
        return new JsonNode.Fields(fields);
    }

    private static JsonNode hidden(ViewState view) {
        Map<String, JsonNode> hidden = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Collection<String> ids = view.filter().hidden(facet);
            if (!ids.isEmpty()) {
                hidden.put(
                        key(facet),
                        JsonNode.list(ids.stream()
                                .map(id -> facet == Facet.STATUS ? id.toLowerCase(Locale.ROOT) : id)
                                .sorted()
                                .map(JsonNode::text)
                                .toList()));
            }
        }
        return new JsonNode.Fields(hidden);
    }

    /** The name of a facet in the file: {@code event-kind}. */
    static String key(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode ids(List<? extends Id> ids) {
        return JsonNode.list(ids.stream().map(id -> JsonNode.text(id.text())).toList());
    }

    private static JsonNode sorted(Collection<? extends Id> ids) {
        return ids(ids.stream().sorted().collect(Collectors.toList()));
    }

    private static JsonNode points(Map<ActorId, View.Point> points) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        points.forEach((actor, point) -> fields.put(actor.text(), numbers(point.x(), point.y())));
        return new JsonNode.Fields(fields);
    }

    private static JsonNode numbers(double... numbers) {
        return JsonNode.list(Arrays.stream(numbers).mapToObj(JsonNode::number).toList());
    }
}
