package org.entente.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.ActorShape;
import org.entente.model.Alliance;
import org.entente.model.Alternative;
import org.entente.model.Capacity;
import org.entente.model.Citation;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.EventKind;
import org.entente.model.EventSymbol;
import org.entente.model.Extras;
import org.entente.model.FormerName;
import org.entente.model.Hue;
import org.entente.model.Id;
import org.entente.model.Info;
import org.entente.model.Kinds;
import org.entente.model.Link;
import org.entente.model.Location;
import org.entente.model.Member;
import org.entente.model.Participant;
import org.entente.model.Phase;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.RelationKind;
import org.entente.model.Role;
import org.entente.model.Setting;
import org.entente.model.Source;
import org.entente.model.SourceId;
import org.entente.model.Status;
import org.entente.model.Succession;
import org.entente.model.Text;
import org.entente.model.Topic;
import org.entente.model.View;
import org.entente.time.Edtf;

/** Data sets with every field of the format, present or absent at random. */
final class RandomDatasets extends RandomValues {
    private final List<ActorKind> actorKinds = new ArrayList<>();
    private final List<EventKind> eventKinds = new ArrayList<>();
    private final List<RelationKind> relationKinds = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<SourceId> sources = new ArrayList<>();
    private final List<ActorId> actors = new ArrayList<>();
    private final List<RelationId> relations = new ArrayList<>();
    private final List<EventId> events = new ArrayList<>();
    private int plainActors;

    private RandomDatasets(Random random) {
        super(random);
    }

    static Dataset make(Random random) {
        return new RandomDatasets(random).dataset();
    }

    private Dataset dataset() {
        for (int i = 0, n = 1 + random.nextInt(3); i < n; i++) {
            actorKinds.add(new ActorKind("ak" + i, label(), pick(ActorShape.values()), extras()));
            eventKinds.add(new EventKind("ek" + i, label(), pick(EventSymbol.values()), pick(Hue.values()), extras()));
            relationKinds.add(new RelationKind(
                    "rk" + i,
                    label(),
                    random.nextInt(3) - 1,
                    random.nextInt(9),
                    wholePhase(),
                    pick(Hue.values()),
                    extras()));
            topics.add(new Topic("t" + i, label(), extras()));
        }
        plainActors = 2 + random.nextInt(3);
        int alliances = random.nextInt(3);
        for (int i = 0; i < plainActors + alliances; i++) {
            actors.add(new ActorId("a" + i, i));
        }
        for (int i = 0, n = random.nextInt(4); i < n; i++) {
            relations.add(new RelationId("r" + i, i));
        }
        for (int i = 0, n = random.nextInt(5); i < n; i++) {
            events.add(new EventId("e." + i, i));
        }
        for (int i = 0, n = random.nextInt(3); i < n; i++) {
            sources.add(new SourceId("s_" + i, i));
        }
        List<Actor> allActors = new ArrayList<>();
        for (int i = 0; i < plainActors; i++) {
            allActors.add(actor(actors.get(i)));
        }
        List<Alliance> allAlliances = new ArrayList<>();
        for (int i = plainActors; i < actors.size(); i++) {
            Alliance alliance = alliance(actors.get(i));
            allAlliances.add(alliance);
            allActors.add(alliance.actor());
        }
        return new Dataset(
                new Info(1, text(), text(), random.nextBoolean() ? "en" : "ja", date(), extras()),
                new Kinds(actorKinds, eventKinds, relationKinds, topics, extras()),
                sources.stream()
                        .map(id -> new Source(id, label(), string(), date(), string(), text(), extras()))
                        .toList(),
                allActors,
                allAlliances,
                relations.stream().map(this::relation).toList(),
                events.stream().map(this::event).toList(),
                some(this::view));
    }

    private Actor actor(ActorId id) {
        Actor a = new Actor(
                id,
                label(),
                text(),
                pick(actorKinds),
                string(),
                date(),
                string(),
                location(),
                text(),
                some(this::role),
                some(this::succession),
                some(this::former),
                cites(),
                List.of(),
                extras());
        List<Alternative<Actor>> or = some(() -> {
            boolean name = random.nextBoolean();
            Actor value = new Actor(
                    id,
                    name ? label() : a.name(),
                    a.shortName(),
                    a.kind(),
                    a.code(),
                    name ? null : a.when(),
                    a.written(),
                    a.location(),
                    a.summary(),
                    a.roles(),
                    a.succeeds(),
                    a.was(),
                    cites(),
                    List.of(),
                    extras());
            return new Alternative<>(value, named(value.cites(), name ? "name" : null, name ? "when" : null));
        });
        return a.withOr(or);
    }

    private Alliance alliance(ActorId id) {
        Actor plain = actor(id);
        Actor actor = plain.withOr(List.of());
        boolean acts = random.nextBoolean();
        List<Member> members = some(this::member);
        List<Alternative<Alliance>> or = some(() -> {
            Actor other = new Actor(
                    id,
                    actor.name(),
                    actor.shortName(),
                    actor.kind(),
                    actor.code(),
                    actor.when(),
                    actor.written(),
                    actor.location(),
                    actor.summary(),
                    actor.roles(),
                    actor.succeeds(),
                    actor.was(),
                    cites(),
                    List.of(),
                    extras());
            return new Alternative<>(
                    new Alliance(other, true, some(this::member), List.of()), named(other.cites(), "acts", "members"));
        });
        return new Alliance(actor, acts, members, or);
    }

    private Role role() {
        Role role = new Role(label(), maybe(() -> pick(actors)), date(), string(), cites(), List.of(), extras());
        return role.withOr(some(() -> {
            Role value = new Role(label(), null, role.when(), role.written(), cites(), List.of(), extras());
            return new Alternative<>(value, named(value.cites(), "title", "of"));
        }));
    }

    private Succession succession() {
        return new Succession(pick(actors), date(), extras());
    }

    private FormerName former() {
        return new FormerName(label(), date(), extras());
    }

    private Member member() {
        Member member =
                new Member(pick(actors), pick(Capacity.values()), date(), string(), cites(), List.of(), extras());
        return member.withOr(some(() -> {
            Member value = new Member(
                    member.actor(), Capacity.FULL, Edtf.parse("1999"), member.written(), cites(), List.of(), extras());
            return new Alternative<>(value, named(value.cites(), "as", "when"));
        }));
    }

    private Relation relation(RelationId id) {
        List<RelationKind> kinds = random.nextBoolean() ? List.of(pick(relationKinds)) : relationKinds;
        // None ties an actor to itself, since that is a warning.
        ActorId from = pick(actors);
        ActorId to = actors.get((from.ordinal() + 1) % actors.size());
        Relation r = new Relation(
                id,
                text(),
                kinds,
                from,
                to,
                random.nextBoolean(),
                date(),
                string(),
                maybe(() -> pick(actors)),
                1 + random.nextInt(5),
                text(),
                cites(),
                List.of(),
                extras());
        return r.withOr(some(() -> {
            boolean turned = random.nextBoolean();
            Relation value = new Relation(
                    id,
                    r.name(),
                    turned ? kinds : List.of(pick(relationKinds)),
                    turned ? to : from,
                    turned ? from : to,
                    turned ? false : r.directed(),
                    r.when(),
                    r.written(),
                    r.in(),
                    1,
                    Text.EMPTY,
                    cites(),
                    List.of(),
                    extras());
            return new Alternative<>(value, named(value.cites(), turned ? "between" : "kind", "strength", "summary"));
        }));
    }

    private Event event(EventId id) {
        Event e = new Event(
                id,
                label(),
                pick(eventKinds),
                pick(Status.values()),
                date(),
                string(),
                location(),
                text(),
                random.nextBoolean() ? topics : List.of(),
                1 + random.nextInt(5),
                some(this::participant),
                maybe(() -> pick(events)),
                some(this::link),
                effects(),
                cites(),
                by(),
                some(() -> pick(events)),
                List.of(),
                extras());
        return e.withOr(some(() -> {
            Event value = new Event(
                    id,
                    label(),
                    e.kind(),
                    Status.HAPPENED,
                    e.when(),
                    e.written(),
                    null,
                    e.summary(),
                    e.topics(),
                    DEFAULT_IMPORTANCE,
                    some(this::participant),
                    e.partOf(),
                    e.links(),
                    List.of(),
                    cites(),
                    e.by(),
                    e.about(),
                    List.of(),
                    extras());
            return new Alternative<>(
                    value, named(value.cites(), "title", "status", "place", "importance", "participants", "effects"));
        }));
    }

    private static final int DEFAULT_IMPORTANCE = EventDraft.DEFAULT_IMPORTANCE;

    private Participant participant() {
        Participant p =
                new Participant(pick(actors), string(), maybe(() -> pick(actors)), cites(), List.of(), extras());
        return new Participant(
                p.actor(),
                p.role(),
                p.onBehalfOf(),
                p.cites(),
                some(() -> {
                    Participant value = new Participant(pick(actors), "", p.onBehalfOf(), cites(), List.of(), extras());
                    return new Alternative<>(value, named(value.cites(), "actor", "role"));
                }),
                p.extras());
    }

    private Link link() {
        return new Link(pick(events), "follows", cites(), extras());
    }

    private List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        if (!relations.isEmpty()) {
            effects.addAll(some(() -> new Effect(
                    pick(relations),
                    wholePhase(),
                    some(() -> pick(actors)),
                    null,
                    random.nextBoolean(),
                    setting(),
                    cites(),
                    List.of(),
                    extras())));
            effects.addAll(some(() -> {
                Setting set = new Setting(3, null, Extras.NONE);
                RelationId target = pick(relations);
                Effect value =
                        new Effect(target, Phase.SIGNED, List.of(), null, true, set, cites(), List.of(), extras());
                return new Effect(
                        target,
                        null,
                        List.of(),
                        null,
                        true,
                        set,
                        List.of(),
                        List.of(new Alternative<>(value, named(value.cites(), "phase"))),
                        extras());
            }));
        }
        if (actors.size() > plainActors) {
            ActorId alliance = actors.get(plainActors);
            effects.addAll(some(() -> new Effect(
                    alliance,
                    Phase.JOINED,
                    List.of(pick(actors), pick(actors)),
                    maybe(() -> pick(Capacity.values())),
                    false,
                    null,
                    cites(),
                    List.of(),
                    extras())));
            effects.addAll(some(() ->
                    new Effect(alliance, wholePhase(), List.of(), null, false, null, List.of(), List.of(), extras())));
        }
        return effects;
    }

    private List<Id> by() {
        List<Id> by = new ArrayList<>(some(() -> pick(actors)));
        if (!sources.isEmpty()) {
            by.addAll(some(() -> pick(sources)));
        }
        return by;
    }

    private Setting setting() {
        return maybe(
                () -> new Setting(maybe(() -> 1 + random.nextInt(5)), maybe(() -> random.nextBoolean()), extras()));
    }

    private View view() {
        Map<ActorId, View.Point> places = new LinkedHashMap<>();
        some(() -> pick(actors)).forEach(actor -> places.put(actor, new View.Point(random.nextInt(500), -0.125)));
        List<ActorId> alliances = actors.subList(plainActors, actors.size());
        return new View(
                text(),
                text(),
                date(),
                maybe(() -> random.nextBoolean() ? pick(actors) : pick(List.copyOf(events))),
                maybe(() -> pick(actors)),
                1 + random.nextInt(3),
                date(),
                date(),
                random.nextBoolean() ? alliances : List.of(),
                random.nextBoolean() ? List.of("ak0", "a0") : List.of(),
                some(() -> pick(actors)),
                places,
                random.nextBoolean() ? "" : "{\"lanes\":\"actor\",\"stepped\":null,\"camera\":[1,-2.5,0.3]}",
                extras());
    }

    private Location location() {
        return maybe(() -> new Location(
                text(), maybeNaN(random.nextDouble() * 180 - 90), maybeNaN(random.nextInt(361) - 180), extras()));
    }

    private List<Citation> cites() {
        return sources.isEmpty()
                ? List.of()
                : some(() ->
                        new Citation(pick(sources), string(), random.nextInt(4) > 0 ? Text.EMPTY : text(), extras()));
    }
}
