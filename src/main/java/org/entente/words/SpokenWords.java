package org.entente.words;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.state.TimeWindow;

/** What the charts show, for those who hear it: the moment, how much is drawn, and what is selected. */
public final class SpokenWords {
    /** So many of several selected items are named; the rest is counted. */
    private static final int NAMED = 5;

    private SpokenWords() {}

    /** "Graph of 1 Nov 2024: 12 actors, 34 relations. What the last step changed. Selected: …". */
    public static String graph(Situation situation) {
        return "Graph. " + StatusWords.of(situation).replace(" · ", ". ") + ". "
                + (situation.stepped() == null ? "" : StepWords.strip(situation).replace(" · ", ": ") + ". ")
                + selected(situation);
    }

    /** "Timeline, 25 Oct 2024 to 5 Nov 2024: event 113 of 121. Selected: …". */
    public static String timeline(Situation situation) {
        TimeWindow window = situation.view().window();
        String shown =
                window == null ? "the whole time" : StepWords.day(window.from()) + " to " + StepWords.day(window.to());
        String folded = situation.view().folding().isOn() ? "Long stretches without events are folded. " : "";
        String lives = situation.view().lifeSpans().shown() ? "With the lives of alliances and relations. " : "";
        return "Timeline, " + shown + ". " + lives + folded + place(situation) + ". " + selected(situation);
    }

    private static String place(Situation situation) {
        List<Event> events = situation.events();
        int all = events.size();
        if (situation.view().selected() instanceof EventId id) {
            int rank = situation.chronicle().rank(id);
            int at = 0;
            while (at < all && situation.chronicle().rank(events.get(at).id()) < rank) {
                at++;
            }
            if (rank >= 0 && at < all && events.get(at).id().equals(id)) {
                return "Event " + CountWords.number(at + 1) + " of " + CountWords.number(all);
            }
        }
        return CountWords.of(all, "event");
    }

    /** "Selected: Japan, 14 relations.", or that nothing is. */
    public static String selected(Situation situation) {
        List<Id> selection = situation.view().selection();
        if (selection.isEmpty()) {
            return "Nothing is selected.";
        }
        if (selection.size() == 1) {
            return "Selected: " + item(situation, selection.get(0)) + ".";
        }
        String names =
                selection.stream().limit(NAMED).map(id -> name(situation, id)).collect(Collectors.joining(", "));
        int more = selection.size() - NAMED;
        return CountWords.number(selection.size()) + " selected: " + names
                + (more > 0 ? " and " + CountWords.number(more) + " more" : "") + ".";
    }

    private static String item(Situation situation, Id id) {
        if (id instanceof EventId event) {
            return name(situation, id) + ", "
                    + EventWords.when(situation.dataset().event(event));
        }
        if (id instanceof RelationId relation) {
            return name(situation, id) + ", "
                    + phase(situation, situation.dataset().relation(relation));
        }
        if (id instanceof ActorId actor) {
            long lines = situation.scene().lines().stream()
                    .filter(line -> line.relation().touches(actor))
                    .count();
            return name(situation, id) + ", " + lines + (lines == 1 ? " relation" : " relations");
        }
        return name(situation, id);
    }

    private static String phase(Situation situation, Relation relation) {
        for (Scene.Line line : situation.scene().lines()) {
            if (line.relation().id().equals(relation.id())) {
                return LineWords.label(relation, line.standing(), situation.dataset(), line.projected());
            }
        }
        Standing standing = situation.known().of(Target.of(relation.id()));
        return LineWords.label(relation, standing, situation.dataset(), false) + ", not drawn";
    }

    private static String name(Situation situation, Id id) {
        String language = situation.language();
        if (id instanceof EventId event) {
            return situation.dataset().event(event).title().in(language);
        }
        if (id instanceof RelationId relation) {
            return new TargetWords(situation.dataset(), language).name(Target.of(relation));
        }
        return id instanceof ActorId actor ? situation.dataset().actor(actor).label(language) : id.text();
    }
}
