package org.entente.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.ActorShape;
import org.entente.model.Alliance;
import org.entente.model.BareItems;
import org.entente.model.Capacity;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.EventKind;
import org.entente.model.EventSymbol;
import org.entente.model.Extras;
import org.entente.model.Hue;
import org.entente.model.Id;
import org.entente.model.Info;
import org.entente.model.Kinds;
import org.entente.model.Link;
import org.entente.model.Member;
import org.entente.model.Phase;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.RelationKind;
import org.entente.model.Setting;
import org.entente.model.Status;
import org.entente.model.Text;
import org.entente.time.Edtf;

/** Puts small data sets together for tests: actors first, then alliances, relations and events. */
public final class Facts {
    private static final ActorKind STATE = new ActorKind("state", Text.of("State"), ActorShape.CIRCLE, Extras.NONE);
    private static final EventKind PACT =
            new EventKind("pact", Text.of("Pact"), EventSymbol.DIAMOND, Hue.COOPERATION, Extras.NONE);

    private final Map<String, Id> ids = new HashMap<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Alliance> alliances = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private String asOf;

    public Facts asOf(String day) {
        asOf = day;
        return this;
    }

    public Facts actor(String... texts) {
        for (String text : texts) {
            actors.add(newActor(text, null));
        }
        return this;
    }

    private Actor newActor(String text, String when) {
        ActorId id = new ActorId(text, actors.size());
        ids.put(text, id);
        String name = text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
        return BareItems.actor(id, Text.of(name), STATE, date(when));
    }

    /** @param when or null */
    public Facts alliance(String text, String when, Member... members) {
        Actor actor = newActor(text, when);
        actors.add(actor);
        alliances.add(new Alliance(actor, true, List.of(members), List.of()));
        return this;
    }

    public Member member(String actor, Capacity as, String when) {
        return new Member((ActorId) ids.get(actor), as, date(when), "", List.of(), List.of(), Extras.NONE);
    }

    public Member member(String actor, String when) {
        return member(actor, Capacity.FULL, when);
    }

    /** A relation that stands once it is in force. */
    public Facts relation(String text, String from, String to, String when) {
        return relation(text, from, to, when, Phase.IN_FORCE);
    }

    public Facts relation(String text, String from, String to, String when, Phase stands) {
        return relation(
                text,
                from,
                to,
                when,
                new RelationKind("pact", Text.of("Defence pact"), 1, 1, stands, Hue.DEFENCE, Extras.NONE));
    }

    /** A threat; it stands once it is ongoing. */
    public Facts threat(String text, String from, String to, String when) {
        return relation(
                text,
                from,
                to,
                when,
                new RelationKind("threat", Text.of("Threat"), -1, 0, Phase.IN_FORCE, Hue.HOSTILE, Extras.NONE));
    }

    private Facts relation(String text, String from, String to, String when, RelationKind kind) {
        RelationId id = new RelationId(text, relations.size());
        ids.put(text, id);
        relations.add(BareItems.relation(id, kind, (ActorId) ids.get(from), (ActorId) ids.get(to), date(when), 2));
        return this;
    }

    /** An event with its effects; it may not follow events that come later. */
    public Facts event(String text, Status status, String when, Effect... effects) {
        return following(text, status, when, List.of(), effects);
    }

    public Facts event(String text, String when, Effect... effects) {
        return event(text, Status.HAPPENED, when, effects);
    }

    public Facts following(String text, Status status, String when, List<String> followed, Effect... effects) {
        EventId id = new EventId(text, events.size());
        ids.put(text, id);
        List<Link> links = new ArrayList<>();
        followed.forEach(each -> links.add(new Link((EventId) ids.get(each), Link.FOLLOWS, List.of(), Extras.NONE)));
        events.add(BareItems.event(
                id, Text.of("Event " + text), PACT, status, date(when), Text.EMPTY, 3, links, List.of(effects)));
        return this;
    }

    public Effect effect(String target, Phase phase, String... members) {
        return effect(target, phase, null, false, members);
    }

    public Effect atEnd(String target, Phase phase, String... members) {
        return effect(target, phase, null, true, members);
    }

    public Effect effect(String target, Phase phase, Capacity as, boolean atEnd, String... members) {
        List<ActorId> named = new ArrayList<>();
        for (String member : members) {
            named.add((ActorId) ids.get(member));
        }
        return new Effect(ids.get(target), phase, named, as, atEnd, null, List.of(), Extras.NONE);
    }

    public Effect set(String target, Integer strength, Boolean strained) {
        return new Effect(
                ids.get(target),
                null,
                List.of(),
                null,
                false,
                new Setting(strength, strained, Extras.NONE),
                List.of(),
                Extras.NONE);
    }

    public ActorId actorId(String text) {
        return (ActorId) ids.get(text);
    }

    public RelationId relationId(String text) {
        return (RelationId) ids.get(text);
    }

    public EventId eventId(String text) {
        return (EventId) ids.get(text);
    }

    public Dataset data() {
        Info info = new Info(1, Text.of("Test"), Text.EMPTY, "en", date(asOf), Extras.NONE);
        Kinds kinds = new Kinds(List.of(STATE), List.of(PACT), List.of(), List.of(), Extras.NONE);
        return new Dataset(info, kinds, List.of(), actors, alliances, relations, events, List.of());
    }

    public History history() {
        return History.of(data());
    }

    /** As of the end of a day. */
    public static long at(String day) {
        return Edtf.parse(day).latest();
    }

    private static Edtf date(String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
