package org.entente.io;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Kind;
import org.entente.model.Phase;
import org.entente.model.Status;
import org.entente.model.View;
import org.entente.state.Camera;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Focus;
import org.entente.state.Folding;
import org.entente.state.Lanes;
import org.entente.state.LifeSpans;
import org.entente.state.Theme;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;

/** Makes a view of a saved one; whatever it can't use is passed over with a sentence. */
final class ViewStateReader {
    private static final Set<String> KEYS = Set.of(ViewStateNodes.VERSION_KEY, "title", ViewStates.NAME_KEY);
    private static final int NAMED = 12;

    private final JsonObject root;
    private final Dataset dataset;
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Map<ActorId, View.Point> places = new LinkedHashMap<>();
    private ViewState view;

    ViewStateReader(JsonObject root, Dataset dataset, ViewState otherwise) {
        this.root = root;
        this.dataset = dataset;
        this.view = otherwise;
    }

    SavedView read() {
        String title = root.has("title") ? text(root.get("title")) : null;
        if (title != null && !title.equals(dataset.info().title().text())) {
            remarks.add("This view was saved for another data set, \"" + title + "\".");
        }
        root.entrySet().forEach(entry -> field(entry.getKey(), entry.getValue()));
        if (!unknown.isEmpty()) {
            remarks.add(passedOver(unknown));
        }
        return new SavedView(view, places, remarks);
    }

    /** A sentence on parts that the data set has not: how many, and the first of them. */
    static String passedOver(Set<String> unknown) {
        String first = unknown.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = unknown.size() - NAMED;
        return "The data set has not " + (unknown.size() == 1 ? "one thing" : unknown.size() + " things")
                + " that the saved view names, which " + (unknown.size() == 1 ? "is" : "are") + " passed over: " + first
                + (more > 0 ? " and " + more + " more." : ".");
    }

    private void field(String key, JsonElement value) {
        if (value.isJsonNull() && absent(key)) {
            return;
        }
        try {
            switch (key) {
                case "moment" -> view = view.withMoment(instant(value)).withStepped(view.stepped());
                case "selection" -> view = view.withSelection(items(value, Id.class));
                case "stepped" -> view = view.withStepped(item(text(value), EventId.class));
                case "focus" -> focus(value.getAsJsonObject());
                case "hidden" -> {
                    filter(view.filter().withHidden(Map.of()));
                    object(value, this::hidden);
                }
                case "hiddenActors" -> filter(view.filter().withHiddenActors(Set.copyOf(items(value, ActorId.class))));
                case "only" -> filter(view.filter().withOnly(Set.copyOf(items(value, ActorId.class))));
                case "importance" -> filter(view.filter().withImportance(value.getAsInt()));
                case "within" -> filter(view.filter().withWithin(window(value)));
                case "camera" -> {
                    List<Double> numbers = numbers(value, 3);
                    view = view.withCamera(new Camera(numbers.get(0), numbers.get(1), numbers.get(2)));
                }
                case "window" -> view = view.withWindow(window(value));
                case "collapsed" -> view = view.withCollapsed(Set.copyOf(items(value, ActorId.class)));
                case "readings" -> object(value, this::reading);
                case "lanes" -> view = view.withLanes(Lanes.valueOf(text(value).toUpperCase(Locale.ROOT)));
                case "folding" -> view = view.withFolding(folding(value.getAsJsonObject()));
                case "lifeSpans" -> view = view.withLifeSpans(lifeSpans(value.getAsJsonPrimitive()));
                case "follow" -> view = view.withFollow(value.getAsBoolean());
                case "theme" -> view = view.withTheme(Theme.valueOf(text(value).toUpperCase(Locale.ROOT)));
                case "language" -> view = view.withLanguage(text(value));
                case "pins" -> object(value, point((actor, point) -> view = view.pin(actor, point)));
                case "places" -> object(value, point(places::put));
                default -> {
                    if (!KEYS.contains(key)) {
                        remarks.add("The saved view has a key this version does not know, \"" + key + "\".");
                    }
                }
            }
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | UnsupportedOperationException e) {
            remarks.add("The saved view's \"" + key + "\" can't be used and is passed over.");
        }
    }

    /** Takes off what a view may lack, and which the file says this one has not; false if no view may lack it. */
    private boolean absent(String key) {
        switch (key) {
            case "stepped" -> view = view.withStepped(null);
            case "focus" -> view = view.withFocus(null);
            case "camera" -> view = view.withCamera(null);
            case "window" -> view = view.withWindow(null);
            case "within" -> filter(view.filter().withWithin(null));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The number of rows that are scrolled past, or false. */
    private static LifeSpans lifeSpans(JsonPrimitive value) {
        return value.isBoolean() && !value.getAsBoolean() ? LifeSpans.HIDDEN : new LifeSpans(true, value.getAsInt());
    }

    private static Folding folding(JsonObject folding) {
        Set<Long> opened = new LinkedHashSet<>();
        if (folding.has("opened")) {
            folding.get("opened").getAsJsonArray().forEach(each -> opened.add(instant(each)));
        }
        return new Folding(folding.get("least").getAsLong(), opened);
    }

    private static TimeWindow window(JsonElement value) {
        JsonArray ends = value.getAsJsonArray();
        return new TimeWindow(instant(ends.get(0)), instant(ends.get(1)));
    }

    private void filter(Filter filter) {
        view = view.withFilter(filter);
    }

    private void focus(JsonObject focus) {
        ActorId actor = item(text(focus.get("actor")), ActorId.class);
        int hops = focus.has("hops") ? focus.get("hops").getAsInt() : 1;
        view = view.withFocus(actor == null ? null : new Focus(actor, hops));
    }

    private void hidden(String key, JsonElement value) {
        Facet facet = Facet.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        Set<String> known = values(facet).collect(Collectors.toSet());
        Set<String> ids = new LinkedHashSet<>();
        for (JsonElement each : value.getAsJsonArray()) {
            String id = facet == Facet.STATUS ? text(each).toUpperCase(Locale.ROOT) : text(each);
            boolean without = id.equals(Facet.WITHOUT) && facet.mayLack();
            (without || known.contains(id) ? ids : unknown).add(id);
        }
        filter(view.filter().withHidden(facet, ids));
    }

    private Stream<String> values(Facet facet) {
        return switch (facet) {
            case ACTOR_KIND -> ids(dataset.kinds().actor());
            case EVENT_KIND -> ids(dataset.kinds().event());
            case RELATION_KIND -> ids(dataset.kinds().relation());
            case TOPIC -> ids(dataset.kinds().topic());
            case STATUS -> Stream.of(Status.values()).map(Status::name);
            case PHASE -> Stream.concat(Stream.of(Phase.values()).map(Phase::json), Stream.of(Facet.PLANNED));
            case ALLIANCE ->
                dataset.alliances().stream().map(alliance -> alliance.id().text());
            case SOURCE -> dataset.sources().stream().map(source -> source.id().text());
        };
    }

    private static Stream<String> ids(Collection<? extends Kind> kinds) {
        return kinds.stream().map(Kind::id);
    }

    private void reading(String key, JsonElement value) {
        int slash = key.indexOf('/');
        Id owner = item(slash < 0 ? key : key.substring(0, slash), Id.class);
        if (owner == null) {
            return;
        }
        Claim claim = new Claim(owner, slash < 0 ? "" : key.substring(slash + 1));
        int number = value.getAsInt();
        if (number < 0 || number >= Readings.count(dataset, claim)) {
            unknown.add("reading " + number + " of " + key);
        } else {
            view = view.withReadings(view.readings().with(claim, number));
        }
    }

    private BiConsumer<String, JsonElement> point(BiConsumer<ActorId, View.Point> to) {
        return (key, value) -> {
            List<Double> numbers = numbers(value, 2);
            ActorId actor = item(key, ActorId.class);
            if (actor != null) {
                to.accept(actor, new View.Point(numbers.get(0), numbers.get(1)));
            }
        };
    }

    private static void object(JsonElement value, BiConsumer<String, JsonElement> each) {
        value.getAsJsonObject().entrySet().forEach(entry -> each.accept(entry.getKey(), entry.getValue()));
    }

    private <T extends Id> List<T> items(JsonElement value, Class<T> type) {
        List<T> items = new ArrayList<>();
        for (JsonElement each : value.getAsJsonArray()) {
            T item = item(text(each), type);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** The item of that id and type, or null, which is noted. */
    private <T extends Id> T item(String id, Class<T> type) {
        T item = dataset.find(id, type).orElse(null);
        if (item == null) {
            unknown.add(id);
        }
        return item;
    }

    private static String text(JsonElement value) {
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw new IllegalArgumentException("no text");
    }

    private static long instant(JsonElement value) {
        return InstantText.parse(text(value));
    }

    private static List<Double> numbers(JsonElement value, int count) {
        List<Double> numbers = new ArrayList<>();
        for (JsonElement each : value.getAsJsonArray()) {
            double number = each.getAsDouble();
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("no number");
            }
            numbers.add(number);
        }
        if (numbers.size() != count) {
            throw new IllegalArgumentException("not " + count + " numbers");
        }
        return numbers;
    }
}
