package org.entente.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.RelationKind;

/**
 * Why an item is not drawn although it is there, and how to draw it.
 *
 * @param conditions of the filter that keep it, or an end of it, out
 * @param byFocus whether it, or an end of it, is too far from the focus
 */
public record Hiding(Set<Condition> conditions, boolean byFocus) {
    public Hiding {
        conditions = Set.copyOf(conditions);
    }

    /** Whether anything hides it. */
    public boolean isAny() {
        return byFocus || !conditions.isEmpty();
    }

    public static Hiding of(Situation situation, Id id) {
        Sieve sieve = situation.sieve();
        int failing = 0;
        if (id instanceof EventId event) {
            failing = sieve.failing(situation.dataset().event(event));
        } else if (id instanceof RelationId relation) {
            Relation item = situation.dataset().relation(relation);
            failing = sieve.failing(item) | (sieve.passes(standing(situation, item)) ? 0 : Condition.PHASE.bit());
        }
        boolean far = false;
        for (Actor actor : nodes(situation, id)) {
            int own = sieve.failing(actor);
            failing |= own;
            far |= own == 0
                    && situation.view().focus() != null
                    && situation.node(actor.id()).isEmpty();
        }
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            if ((failing & condition.bit()) != 0) {
                conditions.add(condition);
            }
        }
        return new Hiding(conditions, far);
    }

    private static Standing standing(Situation situation, Relation relation) {
        return new Presence(situation.snapshot(), situation.known()).of(Target.of(relation.id()));
    }

    /** The actors whose nodes are needed to see an item. */
    private static List<Actor> nodes(Situation situation, Id id) {
        List<Actor> nodes = new ArrayList<>();
        if (id instanceof ActorId actor) {
            nodes.add(situation.dataset().actor(actor));
        } else if (id instanceof RelationId relation) {
            Relation item = situation.dataset().relation(relation);
            nodes.add(situation.dataset().actor(item.from()));
            nodes.add(situation.dataset().actor(item.to()));
        }
        nodes.removeIf(actor ->
                !situation.dataset().alliance(actor.id()).map(Alliance::acts).orElse(true));
        return nodes;
    }

    /** The view with as little of its filter taken off as lets an item be seen. */
    public static ViewState lifted(Situation situation, Id id) {
        Hiding hiding = of(situation, id);
        Filter filter = situation.view().filter();
        for (Condition condition : hiding.conditions()) {
            filter = lifted(filter, condition, situation, id);
        }
        ViewState view = situation.view().withFilter(filter);
        boolean far =
                situation.view().focus() != null && of(situation.with(view), id).byFocus();
        return far ? view.withFocus(null).withCamera(null) : view;
    }

    private static Filter lifted(Filter filter, Condition condition, Situation situation, Id id) {
        switch (condition) {
            case IMPORTANCE -> {
                return filter.withImportance(
                        situation.dataset().event((EventId) id).importance());
            }
            case TIME -> {
                return filter.withWithin(null);
            }
            case HIDDEN_ACTORS -> {
                Set<ActorId> others = new TreeSet<>(filter.hiddenActors());
                nodes(situation, id).forEach(actor -> others.remove(actor.id()));
                return filter.withHiddenActors(others);
            }
            case ONLY_ACTORS -> {
                Set<ActorId> more = new TreeSet<>(filter.only());
                nodes(situation, id).forEach(actor -> more.add(actor.id()));
                return filter.withOnly(more);
            }
            default -> {
                Facet facet = condition.facet().orElseThrow();
                Set<String> off = new TreeSet<>(filter.hidden(facet));
                Collection<String> values = values(facet, situation, id);
                values.forEach(off::remove);
                if (values.isEmpty()) {
                    off.remove(Facet.WITHOUT);
                }
                return filter.withHidden(facet, off);
            }
        }
    }

    private static Collection<String> values(Facet facet, Situation situation, Id id) {
        Sieve sieve = situation.sieve();
        if (id instanceof EventId event) {
            Event item = situation.dataset().event(event);
            return sieve.values(facet, item);
        }
        List<String> values = new ArrayList<>();
        if (facet == Facet.ACTOR_KIND || facet == Facet.ALLIANCE) {
            for (Actor actor : nodes(situation, id)) {
                Collection<String> own = facet == Facet.ALLIANCE
                        ? sieve.alliances(actor.id())
                        : List.of(actor.kind().id());
                values.addAll(own.isEmpty() ? List.of(Facet.WITHOUT) : own);
            }
        } else if (id instanceof RelationId relation) {
            Relation item = situation.dataset().relation(relation);
            switch (facet) {
                case RELATION_KIND ->
                    item.kinds().stream().map(RelationKind::id).forEach(values::add);
                case SOURCE -> values.addAll(sieve.sources(item));
                default -> values.add(Presence.value(standing(situation, item)));
            }
        }
        return values;
    }
}
