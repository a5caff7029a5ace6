package org.entente.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.history.Membership;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Kind;
import org.entente.state.Chronicle;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Focus;
import org.entente.state.Folding;
import org.entente.state.Lanes;
import org.entente.state.Languages;
import org.entente.state.LifeSpans;
import org.entente.state.Moments;
import org.entente.state.Surroundings;
import org.entente.state.Theme;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.time.Edtf;
import org.entente.time.TimeSpan;
import picocli.CommandLine.Option;

/** The options that say what a picture shows; what none of them names is as in the view they are applied to. */
final class ViewOptions {
    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = DateArgument.class,
            description = "The day whose graph is drawn: " + DateArgument.HELP + ".")
    private Edtf at;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateArgument.class,
            description = "The first day of the timeline.")
    private Edtf from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DateArgument.class,
            description = "The last day of the timeline.")
    private Edtf to;

    @Option(
            names = "--select",
            paramLabel = "ID",
            description = "What is selected; without --at an event moves the graph to its date.")
    private String select;

    @Option(
            names = "--focus",
            paramLabel = "ID",
            description = "Only this actor and those near it are drawn, whatever the opening view leaves out.")
    private String focus;

    @Option(
            names = "--hops",
            paramLabel = "N",
            description = "How many steps around the focus, 1 to 3; 1 if not given.")
    private Integer hops;

    @Option(
            names = "--hide-kind",
            paramLabel = "KIND",
            split = ",",
            description = "Leave out actors, events or relations of this kind, or events of this topic alone; may be "
                    + "given several times.")
    private List<String> hiddenKinds = new ArrayList<>();

    @Option(
            names = "--lanes",
            paramLabel = "kind|actor|none",
            description = "What the lanes of the timeline stand for.")
    private Lanes lanes;

    @Option(
            names = "--spans",
            description = "Show from when to when alliances and relations lasted, on a lane of their own.")
    private boolean spans;

    @Option(
            names = "--fold",
            description = "Fold the stretches without events that take a twelfth or more of the timeline.")
    private boolean fold;

    @Option(names = "--theme", paramLabel = "light|dark", description = "The ground of the picture.")
    private Theme theme;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of names, such as ja; who has no name in it keeps the one of the data set.")
    private String language;

    /** @throws UsageException if the options contradict each other, whatever the data */
    void check() {
        if (hops != null && focus == null) {
            throw new UsageException("--hops counts from an actor; name it with --focus");
        }
        if (hops != null && (hops < 1 || hops > Focus.MAX_HOPS)) {
            throw new UsageException("--hops is 1, 2 or 3, not " + hops);
        }
        if (from != null && to != null && first(from, Long.MIN_VALUE) >= last(to, Long.MAX_VALUE)) {
            throw new UsageException("--from " + from + " is not before --to " + to + "; exchange them");
        }
    }

    /**
     * A view with these options.
     *
     * @param chosen whether someone chose the view before; else it is the one that the data set opens with
     * @throws UsageException if they name what the data set has not
     */
    ViewState apply(ViewState before, boolean chosen, Chronicle chronicle) {
        Dataset dataset = chronicle.dataset();
        ViewState view = before;
        if (lanes != null) {
            view = view.withLanes(lanes);
        }
        if (spans) {
            view = view.withLifeSpans(LifeSpans.FIRST);
        }
        if (theme != null) {
            view = view.withTheme(theme);
        }
        if (language != null) {
            view = view.withLanguage(language(dataset));
        }
        if (focus != null) {
            view = focus(view, chronicle);
        }
        if (select != null) {
            view = select(view, dataset);
        }
        if (at != null) {
            long moment = DateArgument.moment(at, dataset);
            // To name the moment there is leaves what the step to it changed.
            view = moment == view.moment() ? view : moved(view, moment, chosen);
        }
        if (from != null || to != null) {
            view = view.withWindow(window(chronicle.span()));
        } else {
            view = Surroundings.showing(view, chronicle, view.moment());
        }
        return folded(hide(view, dataset), chronicle.span());
    }

    private ViewState folded(ViewState view, TimeSpan span) {
        TimeWindow shown = view.window() == null ? new TimeWindow(span.from(), span.to()) : view.window();
        return fold ? view.withFolding(Folding.within(shown)) : view;
    }

    private ViewState select(ViewState view, Dataset dataset) {
        Id id = Items.require(
                dataset, select, Id.class, "item", "'entente list events', relations and actors show the ids");
        if (id instanceof EventId eventId) {
            Event event = dataset.event(eventId);
            return event.when() != null && Moments.isPlaced(event.when()) ? view.step(event) : view.select(id);
        }
        return view.select(id);
    }

    private ViewState focus(ViewState view, Chronicle chronicle) {
        Dataset dataset = chronicle.dataset();
        ActorId actor = Items.require(dataset, focus, ActorId.class, "actor", "'entente list actors' shows the ids");
        Filter filter = view.filter();
        Set<String> kinds = new HashSet<>(filter.hidden().getOrDefault(Facet.ACTOR_KIND, Set.of()));
        kinds.remove(dataset.actor(actor).kind().id());
        Set<ActorId> hidden = new HashSet<>(filter.hiddenActors());
        hidden.remove(actor);
        Set<ActorId> collapsed = new HashSet<>(view.collapsed());
        for (Membership membership : chronicle.history().membershipsOf(actor)) {
            collapsed.remove(membership.alliance());
        }
        collapsed.remove(actor);
        return view.withFilter(filter.withHidden(Facet.ACTOR_KIND, kinds)
                        .withHiddenActors(hidden)
                        .withOnly(Set.of()))
                .withCollapsed(collapsed)
                .withFocus(new Focus(actor, hops == null ? 1 : hops))
                .withCamera(null);
    }

    private String language(Dataset dataset) {
        Set<String> tags = Languages.of(dataset);
        if (!tags.contains(language)) {
            throw new UsageException("the data set gives no names in \"" + Plain.line(language) + "\"; there are "
                    + String.join(", ", tags));
        }
        return language;
    }

    private TimeWindow window(TimeSpan span) {
        long first = from == null ? span.from() : first(from, span.from());
        long last = to == null ? span.to() : last(to, span.to());
        if (first >= last) {
            throw new UsageException(
                    from == null
                            ? "the data begin after --to " + to + "; give --from, too"
                            : "the data end before --from " + from + "; give --to, too");
        }
        return new TimeWindow(first, last);
    }

    private static long first(Edtf date, long otherwise) {
        return date.earliest() == Long.MIN_VALUE ? otherwise : date.earliest();
    }

    private static long last(Edtf date, long otherwise) {
        return date.latest() == Long.MAX_VALUE ? otherwise : date.latest();
    }

    /** At another moment; the event of the opening view is no longer what the picture is about. */
    private ViewState moved(ViewState view, long moment, boolean chosen) {
        ViewState there = view.withMoment(moment);
        return chosen || select != null ? there : there.clearSelection();
    }

    private ViewState hide(ViewState before, Dataset dataset) {
        Map<Facet, Collection<? extends Kind>> kinds = new EnumMap<>(Facet.class);
        kinds.put(Facet.ACTOR_KIND, dataset.kinds().actor());
        kinds.put(Facet.EVENT_KIND, dataset.kinds().event());
        kinds.put(Facet.RELATION_KIND, dataset.kinds().relation());
        kinds.put(Facet.TOPIC, dataset.kinds().topic());
        Filter filter = before.filter();
        for (String id : hiddenKinds) {
            boolean found = false;
            for (Map.Entry<Facet, Collection<? extends Kind>> each : kinds.entrySet()) {
                if (each.getValue().stream().anyMatch(kind -> kind.id().equals(id))) {
                    found = true;
                    filter = filter.hides(each.getKey(), id) ? filter : filter.toggle(each.getKey(), id);
                }
            }
            if (!found) {
                String all = kinds.values().stream()
                        .flatMap(Collection::stream)
                        .map(Kind::id)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toCollection(TreeSet::new), ids -> String.join(", ", ids)));
                throw new UsageException("the data set has no kind \"" + Plain.line(id) + "\"; there are " + all);
            }
        }
        return before.withFilter(filter);
    }
}
