package org.entente.state;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.history.Readings;
import org.entente.model.ActorId;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.View.Point;

/**
 * All that is shown and selected, as one immutable value: undone and redone, saved and sent as a whole. Hover is not in it.
 *
 * @param moment the instant whose graph is shown, in epoch seconds; {@link Moments#NONE} if nothing has a date
 * @param selection what is selected, the one selected last at the end
 * @param stepped the event whose changes keep a halo, or null
 * @param focus or null
 * @param camera of the graph, or null to fit everything drawn
 * @param window of the timeline, or null for the whole span
 * @param collapsed alliances that are drawn as one node
 * @param pins nodes that stay where they were put
 * @param folding which stretches of time without events the timeline folds
 * @param lifeSpans whether the timeline shows the lives of alliances and relations
 * @param follow whether selecting an event moves the moment to it
 * @param language in which names are read, a BCP 47 tag, or empty for the data set's own
 */
public record ViewState(
        long moment,
        List<Id> selection,
        EventId stepped,
        Focus focus,
        Filter filter,
        Camera camera,
        TimeWindow window,
        Set<ActorId> collapsed,
        Map<ActorId, Point> pins,
        Readings readings,
        Lanes lanes,
        Folding folding,
        LifeSpans lifeSpans,
        boolean follow,
        Theme theme,
        String language) {
    public ViewState {
        selection = List.copyOf(selection);
        collapsed = Set.copyOf(collapsed);
        pins = Map.copyOf(pins);
    }

    /** Nothing selected, nothing hidden, everything in sight, at an instant. */
    public static ViewState at(long moment) {
        return new ViewState(
                moment,
                List.of(),
                null,
                null,
                Filter.NONE,
                null,
                null,
                Set.of(),
                Map.of(),
                Readings.NONE,
                Lanes.KIND,
                Folding.NONE,
                LifeSpans.HIDDEN,
                true,
                Theme.LIGHT,
                "");
    }

    /** The item selected last, or null. */
    public Id selected() {
        return selection.isEmpty() ? null : selection.get(selection.size() - 1);
    }

    public boolean isSelected(Id id) {
        return selection.contains(id);
    }

    /** Selects one item alone. */
    public ViewState select(Id id) {
        return withSelection(List.of(id));
    }

    /** Adds an item to the selection, or takes it off. */
    public ViewState toggleSelected(Id id) {
        Set<Id> all = new LinkedHashSet<>(selection);
        if (!all.remove(id)) {
            all.add(id);
        }
        return withSelection(List.copyOf(all));
    }

    public ViewState clearSelection() {
        return withSelection(List.of());
    }

    /**
     * Selects an event; if {@link #follow} is on and it has a place in time, moves the moment to it and lets what it changed keep a halo.
     */
    public ViewState step(Event event) {
        ViewState selected = select(event.id());
        if (!follow || event.when() == null || !Moments.isPlaced(event.when())) {
            return selected;
        }
        return selected.withMoment(Moments.of(event)).withStepped(event.id());
    }

    public ViewState toggleCollapsed(ActorId alliance) {
        Set<ActorId> all = new LinkedHashSet<>(collapsed);
        if (!all.remove(alliance)) {
            all.add(alliance);
        }
        return withCollapsed(all);
    }

    public ViewState pin(ActorId actor, Point place) {
        Map<ActorId, Point> all = new LinkedHashMap<>(pins);
        all.put(actor, place);
        return withPins(all);
    }

    public ViewState unpin(ActorId actor) {
        Map<ActorId, Point> all = new LinkedHashMap<>(pins);
        all.remove(actor);
        return withPins(all);
    }

    /** Hides an actor; it is no longer selected nor in focus. */
    public ViewState hide(ActorId actor) {
        Set<ActorId> all = new LinkedHashSet<>(filter.hiddenActors());
        all.add(actor);
        ViewState hidden = withFilter(filter.withHiddenActors(all))
                .withSelection(
                        selection.stream().filter(id -> !id.equals(actor)).toList());
        return focus != null && focus.actor().equals(actor) ? hidden.withFocus(null) : hidden;
    }

    public ViewState toggle(Facet facet, String id) {
        return withFilter(filter.toggle(facet, id));
    }

    /** Focuses on an actor, or widens the focus that it has; after three steps the focus ends. */
    public ViewState focusOn(ActorId actor) {
        if (focus == null || !focus.actor().equals(actor)) {
            return withFocus(new Focus(actor, 1)).withCamera(null);
        }
        return focus.hops() < Focus.MAX_HOPS
                ? withFocus(new Focus(actor, focus.hops() + 1)).withCamera(null)
                : withFocus(null).withCamera(null);
    }

    /** Shows the graph of another instant; what the last step changed keeps its halo no longer. */
    public ViewState withMoment(long instant) {
        return changed(draft -> {
            draft.moment = instant;
            draft.stepped = null;
        });
    }

    public ViewState withSelection(List<Id> value) {
        return changed(draft -> draft.selection = value);
    }

    public ViewState withStepped(EventId value) {
        return changed(draft -> draft.stepped = value);
    }

    public ViewState withFocus(Focus value) {
        return changed(draft -> draft.focus = value);
    }

    public ViewState withFilter(Filter value) {
        return changed(draft -> draft.filter = value);
    }

    public ViewState withCamera(Camera value) {
        return changed(draft -> draft.camera = value);
    }

    public ViewState withWindow(TimeWindow value) {
        return changed(draft -> draft.window = value);
    }

    public ViewState withCollapsed(Set<ActorId> value) {
        return changed(draft -> draft.collapsed = value);
    }

    public ViewState withPins(Map<ActorId, Point> value) {
        return changed(draft -> draft.pins = value);
    }

    public ViewState withReadings(Readings value) {
        return changed(draft -> draft.readings = value);
    }

    public ViewState withLanes(Lanes value) {
        return changed(draft -> draft.lanes = value);
    }

    public ViewState withFolding(Folding value) {
        return changed(draft -> draft.folding = value);
    }

    public ViewState withLifeSpans(LifeSpans value) {
        return changed(draft -> draft.lifeSpans = value);
    }

    public ViewState withFollow(boolean value) {
        return changed(draft -> draft.follow = value);
    }

    public ViewState withTheme(Theme value) {
        return changed(draft -> draft.theme = value);
    }

    public ViewState withLanguage(String value) {
        return changed(draft -> draft.language = value);
    }

    private ViewState changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.view();
    }

    /** A copy that is being changed. */
    private static final class Draft {
        private long moment;
        private List<Id> selection;
        private EventId stepped;
        private Focus focus;
        private Filter filter;
        private Camera camera;
        private TimeWindow window;
        private Set<ActorId> collapsed;
        private Map<ActorId, Point> pins;
        private Readings readings;
        private Lanes lanes;
        private Folding folding;
        private LifeSpans lifeSpans;
        private boolean follow;
        private Theme theme;
        private String language;

        Draft(ViewState from) {
            moment = from.moment;
            selection = from.selection;
            stepped = from.stepped;
            focus = from.focus;
            filter = from.filter;
            camera = from.camera;
            window = from.window;
            collapsed = from.collapsed;
            pins = from.pins;
            readings = from.readings;
            lanes = from.lanes;
            folding = from.folding;
            lifeSpans = from.lifeSpans;
            follow = from.follow;
            theme = from.theme;
            language = from.language;
        }

        ViewState view() {
            return new ViewState(
                    moment, selection, stepped, focus, filter, camera, window, collapsed, pins, readings, lanes,
                    folding, lifeSpans, follow, theme, language);
        }
    }
}
