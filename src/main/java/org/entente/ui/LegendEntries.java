package org.entente.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Dataset;
import org.entente.model.EventSymbol;
import org.entente.model.Hue;
import org.entente.model.Phase;
import org.entente.model.Status;
import org.entente.state.Facet;
import org.entente.state.ViewState;
import org.entente.words.FacetWords;

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

    /** The facets in the order in which people ask for them, each with the values that its items may have. */
    static List<Group> of(Dataset dataset, String language) {
        return List.of(
                group("Events", Facet.EVENT_KIND, dataset, language),
                group("Whether they happened", Facet.STATUS, dataset, language),
                group("Relations", Facet.RELATION_KIND, dataset, language),
                group("Phases at the moment", Facet.PHASE, dataset, language),
                group("Actors", Facet.ACTOR_KIND, dataset, language),
                group("Members of, at any time", Facet.ALLIANCE, dataset, language),
                group("Topics of events", Facet.TOPIC, dataset, language),
                group("Sources", Facet.SOURCE, dataset, language));
    }

    private static Group group(String heading, Facet facet, Dataset dataset, String language) {
        Map<String, Sign> signs = signs(facet, dataset);
        List<Entry> entries = new ArrayList<>();
        FacetWords.values(facet, dataset, language)
                .forEach((id, label) -> entries.add(new Entry(facet, id, label, signs.get(id))));
        return new Group(heading, facet, entries);
    }

    private static Map<String, Sign> signs(Facet facet, Dataset dataset) {
        Map<String, Sign> signs = new HashMap<>();
        switch (facet) {
            case EVENT_KIND ->
                dataset.kinds().event().forEach(kind -> signs.put(kind.id(), Sign.of(kind, Status.HAPPENED)));
            case STATUS -> {
                for (Status status : Status.values()) {
                    signs.put(status.name(), new Sign.OfEvent(EventSymbol.DOT, Hue.NEUTRAL, status));
                }
            }
            case RELATION_KIND ->
                dataset.kinds().relation().forEach(kind -> signs.put(kind.id(), Sign.of(kind, Phase.IN_FORCE)));
            case PHASE -> {
                for (Phase phase : Phase.values()) {
                    signs.put(phase.json(), new Sign.OfRelation(null, phase));
                }
                signs.put(Facet.PLANNED, new Sign.OfRelation(null, null));
            }
            case ACTOR_KIND ->
                dataset.kinds().actor().forEach(kind -> signs.put(kind.id(), new Sign.OfActor(kind.shape())));
            default -> {}
        }
        return signs;
    }

    /** Shows one value of its facet alone; if that is so already, all but it; then all of them. */
    static ViewState solo(ViewState view, Entry entry, Group group) {
        return view.withFilter(view.filter().solo(entry.facet(), entry.id(), ids(group.entries())));
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
