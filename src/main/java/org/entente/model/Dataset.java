package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.time.Edtf;

/**
 * A data set: immutable, indexed, every reference resolved. The ordinal of an item's id is its place in the list of its type;
 * alliances stand among the actors, too.
 */
public final class Dataset {
    private final Info info;
    private final Kinds kinds;
    private final List<Source> sources;
    private final List<Actor> actors;
    private final List<Alliance> alliances;
    private final List<Relation> relations;
    private final List<Event> events;
    private final List<View> views;

    private final IdIndex ids;
    private final Alliance[] allianceOfActor;
    private final Incidence relationsOfActor;
    private final Incidence eventsOfActor;
    private final Incidence eventsOfRelation;
    private final Incidence eventsOfAlliance;

    /**
     * @param actors all actors, those of the alliances included
     * @throws IllegalArgumentException if an ordinal is not its item's place, an id occurs twice, or an alliance is no actor
     */
    public Dataset(
            Info info,
            Kinds kinds,
            List<Source> sources,
            List<Actor> actors,
            List<Alliance> alliances,
            List<Relation> relations,
            List<Event> events,
            List<View> views) {
        this(
                info,
                kinds,
                sources,
                actors,
                alliances,
                relations,
                events,
                views,
                index(sources, actors, relations, events));
    }

    /**
     * For a reader that has the index already: of a million ids it takes as long to make as a twentieth of the file to read.
     *
     * @param ids the ids of these sources, actors, relations and events, and no others
     * @throws IllegalArgumentException if an ordinal is not its item's place, there are more or fewer ids than items, or an
     *     alliance is no actor
     */
    public Dataset(
            Info info,
            Kinds kinds,
            List<Source> sources,
            List<Actor> actors,
            List<Alliance> alliances,
            List<Relation> relations,
            List<Event> events,
            List<View> views,
            IdIndex ids) {
        this.info = Objects.requireNonNull(info);
        this.kinds = Objects.requireNonNull(kinds);
        this.sources = List.copyOf(sources);
        this.actors = List.copyOf(actors);
        this.alliances = List.copyOf(alliances);
        this.relations = List.copyOf(relations);
        this.events = List.copyOf(events);
        this.views = List.copyOf(views);
        this.ids = Objects.requireNonNull(ids);
        requirePlaces();
        this.allianceOfActor = new Alliance[this.actors.size()];
        for (Alliance alliance : this.alliances) {
            if (this.actors.get(alliance.id().ordinal()) != alliance.actor()) {
                throw new IllegalArgumentException("The alliance " + alliance.id() + " is not among the actors");
            }
            allianceOfActor[alliance.id().ordinal()] = alliance;
        }
        this.relationsOfActor = relationsOfActor();
        Incidence.Builder byActor = new Incidence.Builder();
        Incidence.Builder byRelation = new Incidence.Builder();
        Incidence.Builder byAlliance = new Incidence.Builder();
        for (Event event : this.events) {
            int ordinal = event.id().ordinal();
            addActors(event, byActor);
            for (Effect effect : event.effects()) {
                Incidence.Builder changed = effect.target() instanceof RelationId ? byRelation : byAlliance;
                changed.add(effect.target().ordinal(), ordinal);
            }
        }
        this.eventsOfActor = byActor.build(this.actors.size());
        this.eventsOfRelation = byRelation.build(this.relations.size());
        this.eventsOfAlliance = byAlliance.build(this.actors.size());
    }

    private static IdIndex index(
            List<Source> sources, List<Actor> actors, List<Relation> relations, List<Event> events) {
        IdIndex index = new IdIndex(sources.size() + actors.size() + relations.size() + events.size());
        sources.forEach(source -> add(index, source.id()));
        actors.forEach(actor -> add(index, actor.id()));
        relations.forEach(relation -> add(index, relation.id()));
        events.forEach(event -> add(index, event.id()));
        return index;
    }

    private static void add(IdIndex index, Id id) {
        if (index.putIfAbsent(id) != null) {
            throw new IllegalArgumentException("The id " + id + " occurs twice");
        }
    }

    private void requirePlaces() {
        int items = sources.size() + actors.size() + relations.size() + events.size();
        if (ids.size() != items) {
            throw new IllegalArgumentException("There are " + items + " items, but " + ids.size() + " ids");
        }
        for (int i = 0; i < sources.size(); i++) {
            requirePlace(sources.get(i).id(), i);
        }
        for (int i = 0; i < actors.size(); i++) {
            requirePlace(actors.get(i).id(), i);
        }
        for (int i = 0; i < relations.size(); i++) {
            requirePlace(relations.get(i).id(), i);
        }
        for (int i = 0; i < events.size(); i++) {
            requirePlace(events.get(i).id(), i);
        }
    }

    private static void requirePlace(Id id, int place) {
        if (id.ordinal() != place) {
            throw new IllegalArgumentException("The ordinal of " + id + " is " + id.ordinal() + ", its place " + place);
        }
    }

    private Incidence relationsOfActor() {
        Incidence.Builder builder = new Incidence.Builder();
        for (Relation relation : relations) {
            builder.add(relation.from().ordinal(), relation.id().ordinal());
            builder.add(relation.to().ordinal(), relation.id().ordinal());
        }
        return builder.build(actors.size());
    }

    /** Participants, those for whom they act, and members whom an effect names. */
    private static void addActors(Event event, Incidence.Builder byActor) {
        int ordinal = event.id().ordinal();
        for (Participant participant : event.participants()) {
            byActor.add(participant.actor().ordinal(), ordinal);
            if (participant.onBehalfOf() != null) {
                byActor.add(participant.onBehalfOf().ordinal(), ordinal);
            }
        }
        for (Effect effect : event.effects()) {
            for (ActorId actor : effect.actors()) {
                byActor.add(actor.ordinal(), ordinal);
            }
        }
    }

    public Info info() {
        return info;
    }

    public Kinds kinds() {
        return kinds;
    }

    public List<Source> sources() {
        return sources;
    }

    /** All actors, alliances included. */
    public List<Actor> actors() {
        return actors;
    }

    public List<Alliance> alliances() {
        return alliances;
    }

    public List<Relation> relations() {
        return relations;
    }

    public List<Event> events() {
        return events;
    }

    /** The story: its steps in order; the first is the view that the data set opens with. */
    public List<View> views() {
        return views;
    }

    /** The id of that text. */
    public Optional<Id> find(String text) {
        return Optional.ofNullable(ids.get(text));
    }

    /** The id of that text if it is one of the given type. */
    public <T extends Id> Optional<T> find(String text, Class<T> type) {
        return find(text).filter(type::isInstance).map(type::cast);
    }

    public Source source(SourceId id) {
        return sources.get(id.ordinal());
    }

    public Actor actor(ActorId id) {
        return actors.get(id.ordinal());
    }

    public Relation relation(RelationId id) {
        return relations.get(id.ordinal());
    }

    public Event event(EventId id) {
        return events.get(id.ordinal());
    }

    /** The alliance that an actor is, if it is one. */
    public Optional<Alliance> alliance(ActorId id) {
        return Optional.ofNullable(allianceOfActor[id.ordinal()]);
    }

    /** The relations that an actor has at any time, in file order. */
    public List<Relation> relationsOf(ActorId id) {
        return relationsOfActor.of(id.ordinal(), relations);
    }

    /** The events in which an actor takes part, for which someone acts in its name, or which change its membership. */
    public List<Event> eventsOf(ActorId id) {
        return eventsOfActor.of(id.ordinal(), events);
    }

    /** The events that change a relation, in file order. */
    public List<Event> eventsChanging(RelationId id) {
        return eventsOfRelation.of(id.ordinal(), events);
    }

    /** The events that change an alliance or memberships of it, in file order. */
    public List<Event> eventsChanging(ActorId alliance) {
        return eventsOfAlliance.of(alliance.ordinal(), events);
    }

    /** The last second of the day up to which the data set knows the world; {@code Long.MAX_VALUE} if it gives none. */
    public long knownUntil() {
        Edtf asOf = info.asOf();
        return asOf == null ? Long.MAX_VALUE : asOf.latest();
    }

    /** The same data set with other versions of items, each with the id and place of the one it stands for. */
    public Dataset with(
            List<Actor> newActors, List<Alliance> newAlliances, List<Relation> newRelations, List<Event> newEvents) {
        return new Dataset(info, kinds, sources, newActors, newAlliances, newRelations, newEvents, views);
    }

    /** The same data set with another story. */
    public Dataset withViews(List<View> newViews) {
        return new Dataset(info, kinds, sources, actors, alliances, relations, events, newViews);
    }

    /** Equal when all that a file can say is equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that && contents().equals(that.contents());
    }

    @Override
    public int hashCode() {
        return Objects.hash(info, actors.size(), relations.size(), events.size());
    }

    private List<Object> contents() {
        return List.of(info, kinds, sources, actors, alliances, relations, events, views);
    }

    @Override
    public String toString() {
        return info.title() + " (" + actors.size() + " actors, " + relations.size() + " relations, " + events.size()
                + " events)";
    }
}
