package org.entente.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.Alliance;
import org.entente.model.Alternative;
import org.entente.model.Citation;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.EventKind;
import org.entente.model.Id;
import org.entente.model.IdIndex;
import org.entente.model.Kind;
import org.entente.model.Kinds;
import org.entente.model.Link;
import org.entente.model.Member;
import org.entente.model.Participant;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.RelationKind;
import org.entente.model.Role;
import org.entente.model.SourceId;
import org.entente.model.Succession;
import org.entente.model.Topic;
import org.entente.model.View;

/** Makes items anew with every stand-in replaced by the id or kind it stands for. */
final class Resolver {
    private final IdIndex ids;
    private final Set<ActorId> alliances;
    private final Map<String, ActorKind> actorKinds;
    private final Map<String, EventKind> eventKinds;
    private final Map<String, RelationKind> relationKinds;
    private final Map<String, Topic> topics;
    private final Map<Object, Object> shared = new HashMap<>();
    private boolean complete = true;

    Resolver(IdIndex ids, Set<ActorId> alliances, Kinds kinds) {
        this.ids = ids;
        this.alliances = alliances;
        this.actorKinds = byId(kinds.actor());
        this.eventKinds = byId(kinds.event());
        this.relationKinds = byId(kinds.relation());
        this.topics = byId(kinds.topic());
    }

    private static <K extends Kind> Map<String, K> byId(List<K> kinds) {
        Map<String, K> byId = new HashMap<>();
        kinds.forEach(kind -> byId.put(kind.id(), kind));
        return byId;
    }

    /** Whether everything that was to be replaced is in the file; if not, what was made must not be used. */
    boolean isComplete() {
        return complete;
    }

    Actor actor(Actor actor) {
        return new Actor(
                id(actor.id(), ActorId.class),
                actor.name(),
                actor.shortName(),
                kind(actor.kind(), actorKinds),
                actor.code(),
                actor.when(),
                actor.written(),
                actor.location(),
                actor.summary(),
                list(actor.roles(), this::role),
                list(actor.succeeds(), this::succession),
                actor.was(),
                cites(actor.cites()),
                or(actor.or(), this::actor),
                actor.extras());
    }

    Alliance alliance(Alliance alliance) {
        return new Alliance(
                actor(alliance.actor()),
                alliance.acts(),
                list(alliance.members(), this::member),
                or(alliance.or(), this::alliance));
    }

    Relation relation(Relation relation) {
        return new Relation(
                id(relation.id(), RelationId.class),
                relation.name(),
                list(relation.kinds(), kind -> kind(kind, relationKinds)),
                id(relation.from(), ActorId.class),
                id(relation.to(), ActorId.class),
                relation.directed(),
                relation.when(),
                relation.written(),
                id(relation.in(), ActorId.class),
                relation.strength(),
                relation.summary(),
                cites(relation.cites()),
                or(relation.or(), this::relation),
                relation.extras());
    }

    Event event(Event event) {
        return new Event(
                id(event.id(), EventId.class),
                event.title(),
                kind(event.kind(), eventKinds),
                event.status(),
                event.when(),
                event.written(),
                event.place(),
                event.summary(),
                list(event.topics(), topic -> kind(topic, topics)),
                event.importance(),
                list(event.participants(), this::participant),
                id(event.partOf(), EventId.class),
                list(event.links(), this::link),
                list(event.effects(), this::effect),
                cites(event.cites()),
                list(event.by(), this::sayer),
                list(event.about(), about -> id(about, EventId.class)),
                or(event.or(), this::event),
                event.extras());
    }

    View view(View view) {
        Map<ActorId, View.Point> places = new LinkedHashMap<>();
        view.places().forEach((actor, point) -> places.put(id(actor, ActorId.class), point));
        return new View(
                view.title(),
                view.caption(),
                view.at(),
                id(view.select(), Id.class),
                id(view.focus(), ActorId.class),
                view.hops(),
                view.from(),
                view.to(),
                list(view.collapse(), this::alliance),
                view.hide(),
                list(view.actors(), actor -> id(actor, ActorId.class)),
                complete ? places : Map.of(),
                view.state(),
                view.extras());
    }

    private Role role(Role role) {
        return new Role(
                role.title(),
                id(role.of(), ActorId.class),
                role.when(),
                role.written(),
                cites(role.cites()),
                or(role.or(), this::role),
                role.extras());
    }

    private Succession succession(Succession succession) {
        return new Succession(id(succession.actor(), ActorId.class), succession.when(), succession.extras());
    }

    private Member member(Member member) {
        return new Member(
                id(member.actor(), ActorId.class),
                member.as(),
                member.when(),
                member.written(),
                cites(member.cites()),
                or(member.or(), this::member),
                member.extras());
    }

    private Participant participant(Participant participant) {
        Participant made = new Participant(
                id(participant.actor(), ActorId.class),
                participant.role(),
                id(participant.onBehalfOf(), ActorId.class),
                cites(participant.cites()),
                or(participant.or(), this::participant),
                participant.extras());
        return made.or().isEmpty() ? share(made) : made;
    }

    private Link link(Link link) {
        return new Link(id(link.to(), EventId.class), link.kind(), cites(link.cites()), link.extras());
    }

    private Effect effect(Effect effect) {
        Id target = effect.target() instanceof ActorId alliance
                ? alliance(alliance)
                : id((RelationId) effect.target(), RelationId.class);
        return new Effect(
                target,
                effect.phase(),
                list(effect.actors(), actor -> id(actor, ActorId.class)),
                effect.as(),
                effect.atEnd(),
                effect.set(),
                cites(effect.cites()),
                or(effect.or(), this::effect),
                effect.extras());
    }

    private List<Citation> cites(List<Citation> cites) {
        return list(
                cites,
                cite -> share(new Citation(id(cite.source(), SourceId.class), cite.at(), cite.note(), cite.extras())));
    }

    private ActorId alliance(ActorId stale) {
        ActorId alliance = id(stale, ActorId.class);
        complete &= alliances.contains(alliance);
        return alliance;
    }

    private Id sayer(Id stale) {
        Id real = id(stale, Id.class);
        complete &= real instanceof SourceId || real instanceof ActorId;
        return real;
    }

    /** The real id; the stale one if there is none, so that the item can be made and then thrown away. */
    private <T extends Id> T id(T stale, Class<T> type) {
        if (stale == null) {
            return null;
        }
        Id real = ids.get(stale.text());
        if (type.isInstance(real)) {
            return type.cast(real);
        }
        complete = false;
        return stale;
    }

    private <K extends Kind> K kind(K stale, Map<String, K> real) {
        K kind = real.get(stale.id());
        complete &= kind != null;
        return kind == null ? stale : kind;
    }

    @SuppressWarnings("unchecked")
    private <T> T share(T value) {
        T same = (T) shared.putIfAbsent(value, value);
        return same == null ? value : same;
    }

    private static <T> List<T> list(List<T> list, UnaryOperator<T> resolve) {
        if (list.isEmpty()) {
            return list;
        }
        List<T> resolved = new ArrayList<>(list.size());
        for (T each : list) {
            resolved.add(resolve.apply(each));
        }
        return List.copyOf(resolved);
    }

    private static <T> List<Alternative<T>> or(List<Alternative<T>> or, Function<T, T> resolve) {
        return list(or, each -> new Alternative<>(resolve.apply(each.value()), each.fields()));
    }
}
