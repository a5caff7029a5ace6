package org.entente.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventKind;
import org.entente.model.EventSymbol;
import org.entente.model.Hue;
import org.entente.model.Phase;
import org.entente.model.Status;
import org.entente.state.Facet;
import org.entente.state.ViewState;
import org.entente.words.EventWords;

/** What stands in the legend of a data set, and what its clicks do to a view. */
final class LegendEntries {
    /** One value of a facet. */
    record Entry(Facet facet, String id, String label, Sign sign) {}

    /** The values of one facet under a heading. */
    record Group(String heading, Facet facet, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    private LegendEntries() {}

    /** The facets in the order in which people ask for them; of statuses those that occur. */
    static List<Group> of(Dataset dataset, String language) {
        List<Entry> events = new ArrayList<>();
        for (EventKind kind : dataset.kinds().event()) {
            String label = kind.label().in(language);
            events.add(new Entry(Facet.EVENT_KIND, kind.id(), label, Sign.of(kind, Status.HAPPENED)));
        }
        List<Entry> statuses = new ArrayList<>();
        Set<Status> used = new HashSet<>();
        for (Event event : dataset.events()) {
            used.add(event.status());
        }
        for (Status status : Status.values()) {
            if (used.contains(status)) {
                Sign sign = new Sign.OfEvent(EventSymbol.DOT, Hue.NEUTRAL, status);
                statuses.add(new Entry(Facet.STATUS, status.name(), capital(EventWords.status(status)), sign));
            }
        }
        List<Entry> relations = new ArrayList<>();
        dataset.kinds().relation().forEach(kind -> {
            String label = kind.label().in(language);
            relations.add(new Entry(Facet.RELATION_KIND, kind.id(), label, Sign.of(kind, Phase.IN_FORCE)));
        });
        List<Entry> actors = new ArrayList<>();
        dataset.kinds().actor().forEach(kind -> {
            String label = kind.label().in(language);
            actors.add(new Entry(Facet.ACTOR_KIND, kind.id(), label, new Sign.OfActor(kind.shape())));
        });
        List<Entry> topics = new ArrayList<>();
        dataset.kinds()
                .topic()
                .forEach(topic -> topics.add(
                        new Entry(Facet.TOPIC, topic.id(), topic.label().in(language), null)));
        return List.of(
                new Group("Events", Facet.EVENT_KIND, events),
                new Group("Whether they happened", Facet.STATUS, statuses),
                new Group("Relations", Facet.RELATION_KIND, relations),
                new Group("Actors", Facet.ACTOR_KIND, actors),
                new Group("Topics of events", Facet.TOPIC, topics));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Shows one value of its facet alone; if that is so already, all of them. */
    static ViewState solo(ViewState view, Entry entry, Group group) {
        Set<String> others = new LinkedHashSet<>(ids(group.entries()));
        others.remove(entry.id());
        Set<String> hidden = view.filter().hidden().getOrDefault(entry.facet(), Set.of());
        return view.withFilter(view.filter().withHidden(entry.facet(), hidden.equals(others) ? Set.of() : others));
    }

    /** Shows all values of a facet, or, if all are shown, none. */
    static ViewState switchAll(ViewState view, Group group) {
        boolean all = group.entries().stream().noneMatch(entry -> view.filter().hides(entry.facet(), entry.id()));
        return view.withFilter(
                view.filter().withHidden(group.facet(), all ? Set.copyOf(ids(group.entries())) : Set.of()));
    }

    private static Collection<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
