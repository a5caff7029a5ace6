package org.entente.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Alternative;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Member;
import org.entente.model.Participant;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.Role;

/** Puts preferred alternatives in the place of outer readings. An item's own reading is chosen before those of its parts. */
final class Substitution {
    private final Readings readings;
    private final Map<Id, TreeSet<Claim>> byOwner = new HashMap<>();

    Substitution(Readings readings) {
        this.readings = readings;
        for (Claim claim : readings.preferred().keySet()) {
            byOwner.computeIfAbsent(claim.owner(), owner -> new TreeSet<>()).add(claim);
        }
    }

    Dataset apply(Dataset data) {
        List<Actor> actors = new ArrayList<>(data.actors());
        List<Alliance> alliances = new ArrayList<>(data.alliances());
        List<Relation> relations = new ArrayList<>(data.relations());
        List<Event> events = new ArrayList<>(data.events());
        for (int i = 0; i < alliances.size(); i++) {
            if (byOwner.containsKey(alliances.get(i).id())) {
                Alliance chosen = alliance(alliances.get(i));
                alliances.set(i, chosen);
                actors.set(chosen.id().ordinal(), chosen.actor());
            }
        }
        for (Id owner : byOwner.keySet()) {
            Id own = data.find(owner.text()).orElse(null);
            if (own == null || !own.equals(owner)) {
                continue;
            }
            if (own instanceof ActorId id && data.alliance(id).isEmpty()) {
                actors.set(id.ordinal(), actor(data.actor(id)));
            } else if (own instanceof RelationId id) {
                relations.set(id.ordinal(), relation(data.relation(id)));
            } else if (own instanceof EventId id) {
                events.set(id.ordinal(), event(data.event(id)));
            }
        }
        return data.with(actors, alliances, relations, events);
    }

    private Actor actor(Actor actor) {
        Actor chosen = actor;
        for (Claim claim : byOwner.get(actor.id())) {
            chosen = switch (claim.part()) {
                case ITEM -> choose(claim, chosen, Actor::or, Actor::withOr);
                case ROLES -> chosen.withRoles(chooseAt(claim, chosen.roles(), Role::or, Role::withOr));
                default -> chosen;
            };
        }
        return chosen;
    }

    private Alliance alliance(Alliance alliance) {
        Alliance chosen = alliance;
        for (Claim claim : byOwner.get(alliance.id())) {
            chosen = switch (claim.part()) {
                case ITEM -> choose(claim, chosen, Alliance::or, Alliance::withOr);
                case ROLES ->
                    chosen.withActor(chosen.actor()
                            .withRoles(chooseAt(claim, chosen.actor().roles(), Role::or, Role::withOr)));
                case MEMBERS -> chosen.withMembers(chooseAt(claim, chosen.members(), Member::or, Member::withOr));
                default -> chosen;
            };
        }
        return chosen;
    }

    private Relation relation(Relation relation) {
        Relation chosen = relation;
        for (Claim claim : byOwner.get(relation.id())) {
            if (claim.part() == Claim.Part.ITEM) {
                chosen = choose(claim, chosen, Relation::or, Relation::withOr);
            }
        }
        return chosen;
    }

    private Event event(Event event) {
        Event chosen = event;
        for (Claim claim : byOwner.get(event.id())) {
            chosen = switch (claim.part()) {
                case ITEM -> choose(claim, chosen, Event::or, Event::withOr);
                case PARTICIPANTS ->
                    chosen.withParticipants(
                            chooseAt(claim, chosen.participants(), Participant::or, Participant::withOr));
                case EFFECTS -> chosen.withEffects(chooseAt(claim, chosen.effects(), Effect::or, Effect::withOr));
                default -> chosen;
            };
        }
        return chosen;
    }

    private <T> List<T> chooseAt(
            Claim claim,
            List<T> parts,
            Function<T, List<Alternative<T>>> or,
            BiFunction<T, List<Alternative<T>>, T> withOr) {
        if (claim.index() >= parts.size()) {
            return parts;
        }
        List<T> chosen = new ArrayList<>(parts);
        chosen.set(claim.index(), choose(claim, parts.get(claim.index()), or, withOr));
        return chosen;
    }

    /** Exchanges the outer reading and the preferred alternative. */
    private <T> T choose(
            Claim claim, T outer, Function<T, List<Alternative<T>>> or, BiFunction<T, List<Alternative<T>>, T> withOr) {
        List<Alternative<T>> others = new ArrayList<>(or.apply(outer));
        int number = readings.of(claim);
        if (number == 0 || number > others.size()) {
            return outer;
        }
        Alternative<T> preferred = others.get(number - 1);
        // The third readings now stand beside another outer one, from which they differ in its fields, too.
        others.replaceAll(other -> new Alternative<>(other.value(), union(other.fields(), preferred.fields())));
        others.set(number - 1, new Alternative<>(withOr.apply(outer, List.of()), preferred.fields()));
        return withOr.apply(preferred.value(), others);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.addAll(b);
        return both;
    }
}
