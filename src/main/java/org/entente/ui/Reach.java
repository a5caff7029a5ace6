package org.entente.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.history.Target;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Id;
import org.entente.model.RelationId;
import org.entente.state.Moments;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.state.Surroundings;
import org.entente.time.CalendarUnit;
import org.entente.time.CivilDate;
import org.entente.time.Instants;
import org.entente.words.TargetWords;

/** Reaches by keys what the mouse points at: every actor, alliance and relation that is drawn, and every moment. */
final class Reach {
    private final Store store;
    /** The actor whose relations are gone through, or null. */
    private ActorId around;

    Reach(Store store) {
        this.store = store;
    }

    private Situation situation() {
        return store.situation().get();
    }

    /** Selects the next (1) or previous (-1) of the actors that are drawn, by name. */
    void actor(int by) {
        List<Actor> actors =
                situation().scene().nodes().stream().map(Scene.Node::actor).toList();
        select(byName(actors), by);
    }

    /** Selects the next (1) or previous (-1) of the alliances that are drawn, by name. */
    void alliance(int by) {
        List<Actor> alliances = new ArrayList<>();
        for (Alliance alliance : situation().dataset().alliances()) {
            boolean drawn = situation().node(alliance.id()).isPresent()
                    || situation().scene().groups().stream()
                            .anyMatch(group -> group.alliance().id().equals(alliance.id()));
            if (drawn) {
                alliances.add(alliance.actor());
            }
        }
        select(byName(alliances), by);
    }

    private List<Id> byName(List<Actor> actors) {
        String language = situation().language();
        return actors.stream()
                .sorted(Comparator.comparing(actor -> actor.label(language)))
                .<Id>map(Actor::id)
                .toList();
    }

    /**
     * Selects the next (1) or previous (-1) of the relations that are drawn: of those of the actor that is or was selected before
     * them, or of all.
     */
    void relation(int by) {
        Id selected = situation().view().selected();
        if (selected instanceof ActorId actor) {
            around = actor;
        } else if (!(selected instanceof RelationId relation)
                || around == null
                || !situation().dataset().relation(relation).touches(around)) {
            around = null;
        }
        TargetWords words = new TargetWords(situation().dataset(), situation().language());
        List<Id> relations = situation().scene().lines().stream()
                .map(Scene.Line::relation)
                .filter(relation -> around == null || relation.touches(around))
                .sorted(Comparator.comparing(relation -> words.name(Target.of(relation.id()))))
                .<Id>map(relation -> relation.id())
                .toList();
        select(relations, by);
    }

    private void select(List<Id> items, int by) {
        if (!items.isEmpty()) {
            int here = items.indexOf(situation().view().selected());
            int next = here < 0 ? (by > 0 ? 0 : items.size() - 1) : Math.floorMod(here + by, items.size());
            store.apply(view -> view.select(items.get(next)));
        }
    }

    /** Selects every actor that is drawn. */
    void allActors() {
        store.apply(view -> view.withSelection(situation().scene().nodes().stream()
                .<Id>map(node -> node.actor().id())
                .toList()));
    }

    /** Selects the neighbour in a direction, too; from the actor that was selected last. */
    void extend(double dx, double dy) {
        if (!(situation().view().selected() instanceof ActorId here)
                || situation().node(here).isEmpty()) {
            return;
        }
        Optional<ActorId> next =
                Neighbours.towards(situation(), store.positions().get(), here, dx, dy);
        next.ifPresent(actor -> store.apply(view -> {
            List<Id> all = new ArrayList<>(view.selection());
            all.remove(actor);
            all.add(actor);
            return view.withSelection(all);
        }));
    }

    /** Shows the graph some days later, or earlier if negative. */
    void days(int by) {
        show(Instants.plus(situation().view().moment(), (long) by * Instants.DAY));
    }

    /** Shows the graph some months later, or earlier if negative, on the same day of the month or its last. */
    void months(int by) {
        long moment = situation().view().moment();
        CivilDate date = Instants.date(moment);
        CivilDate first =
                Instants.date(CalendarUnit.MONTH.offset(Instants.of(new CivilDate(date.year(), date.month(), 1)), by));
        int day = Math.min(date.day(), CivilDate.lengthOfMonth(first.year(), first.month()));
        show(Instants.plus(Instants.of(new CivilDate(first.year(), first.month(), day)), Instants.secondOfDay(moment)));
    }

    private void show(long moment) {
        if (!Moments.isNone(situation().view().moment())) {
            store.apply(view ->
                    Surroundings.showing(view.withMoment(moment), situation().chronicle(), moment));
        }
    }
}
