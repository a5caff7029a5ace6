package org.entente.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Alternative;
import org.entente.model.Capacity;
import org.entente.model.Citation;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.FormerName;
import org.entente.model.Id;
import org.entente.model.Link;
import org.entente.model.Location;
import org.entente.model.Member;
import org.entente.model.Participant;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.Role;
import org.entente.model.Setting;
import org.entente.model.Source;
import org.entente.model.Status;
import org.entente.model.Succession;
import org.entente.model.View;

/** The items of a data set as JSON, in the short forms of the format where nothing is lost by them. */
final class ItemNodes {
    private ItemNodes() {}

    /** Makes the node of an item, or of a reading of it if field names are given. */
    @FunctionalInterface
    private interface Maker<T> {
        JsonNode make(T item, Set<String> only);
    }

    private static <T> void or(FieldsBuilder fields, List<Alternative<T>> readings, Maker<T> maker) {
        if (!fields.isReading()) {
            fields.list("or", readings, reading -> maker.make(reading.value(), reading.fields()));
        }
    }

    private static void id(FieldsBuilder fields, Id id) {
        if (!fields.isReading()) {
            fields.id("id", id);
        }
    }

    static JsonNode source(Source source) {
        return new FieldsBuilder(null)
                .id("id", source.id())
                .text("title", source.title())
                .string("publisher", source.publisher())
                .date("date", source.date())
                .string("url", source.url())
                .text("note", source.note())
                .extras(source.extras())
                .build();
    }

    static JsonNode actor(Actor actor) {
        return actor(actor, null);
    }

    private static JsonNode actor(Actor actor, Set<String> only) {
        FieldsBuilder fields = new FieldsBuilder(only);
        actorHead(fields, actor);
        actorTail(fields, actor);
        or(fields, actor.or(), ItemNodes::actor);
        return fields.extras(actor.extras()).build();
    }

    static JsonNode alliance(Alliance alliance) {
        return alliance(alliance, null);
    }

    private static JsonNode alliance(Alliance alliance, Set<String> only) {
        FieldsBuilder fields = new FieldsBuilder(only);
        actorHead(fields, alliance.actor());
        fields.put("acts", alliance.acts() && !fields.isReading() ? null : JsonNode.bool(alliance.acts()));
        fields.list("members", alliance.members(), member -> member(member, null));
        actorTail(fields, alliance.actor());
        or(fields, alliance.or(), ItemNodes::alliance);
        return fields.extras(alliance.actor().extras()).build();
    }

    private static void actorHead(FieldsBuilder fields, Actor actor) {
        id(fields, actor.id());
        fields.text("name", actor.name())
                .text("short", actor.shortName())
                .put("kind", JsonNode.text(actor.kind().id()))
                .string("code", actor.code())
                .date("when", actor.when())
                .string("written", actor.written())
                .put("location", location(actor.location()))
                .text("summary", actor.summary());
    }

    private static void actorTail(FieldsBuilder fields, Actor actor) {
        fields.list("roles", actor.roles(), role -> role(role, null))
                .list("succeeds", actor.succeeds(), ItemNodes::succession)
                .list("was", actor.was(), ItemNodes::formerName)
                .list("cites", actor.cites(), ItemNodes::citation);
    }

    private static JsonNode role(Role role, Set<String> only) {
        FieldsBuilder fields = new FieldsBuilder(only)
                .text("title", role.title())
                .id("of", role.of())
                .date("when", role.when())
                .string("written", role.written())
                .list("cites", role.cites(), ItemNodes::citation);
        or(fields, role.or(), ItemNodes::role);
        return fields.extras(role.extras()).build();
    }

    private static JsonNode succession(Succession succession) {
        return shortened(new FieldsBuilder(null)
                .id("actor", succession.actor())
                .date("when", succession.when())
                .extras(succession.extras()));
    }

    private static JsonNode formerName(FormerName former) {
        return new FieldsBuilder(null)
                .text("name", former.name())
                .date("when", former.when())
                .extras(former.extras())
                .build();
    }

    private static JsonNode member(Member member, Set<String> only) {
        FieldsBuilder fields = new FieldsBuilder(only)
                .id("actor", member.actor())
                .word("as", member.as(), only == null ? Capacity.FULL : null)
                .date("when", member.when())
                .string("written", member.written())
                .list("cites", member.cites(), ItemNodes::citation);
        or(fields, member.or(), ItemNodes::member);
        fields.extras(member.extras());
        return only == null ? shortened(fields) : fields.build();
    }

    /** An actor's id alone where nothing else is said. */
    private static JsonNode shortened(FieldsBuilder fields) {
        JsonNode.Fields object = fields.build();
        return object.fields().size() == 1 && object.fields().containsKey("actor")
                ? object.fields().get("actor")
                : object;
    }

    static JsonNode relation(Relation relation) {
        return relation(relation, null);
    }

    private static JsonNode relation(Relation relation, Set<String> only) {
        FieldsBuilder fields = new FieldsBuilder(only);
        id(fields, relation.id());
        fields.text("name", relation.name());
        fields.put(
                "kind",
                relation.kinds().size() == 1
                        ? JsonNode.text(relation.kind().id())
                        : FieldsBuilder.nodes(relation.kinds(), kind -> JsonNode.text(kind.id())));
        if (relation.directed()) {
            fields.id("from", relation.from()).id("to", relation.to());
        } else {
            fields.put("between", ids(List.of(relation.from(), relation.to())));
        }
        fields.date("when", relation.when())
                .string("written", relation.written())
                .id("in", relation.in())
                .number("strength", relation.strength(), only == null ? RelationDraft.DEFAULT_STRENGTH : 0)
                .text("summary", relation.summary())
                .list("cites", relation.cites(), ItemNodes::citation);
        or(fields, relation.or(), ItemNodes::relation);
        return fields.extras(relation.extras()).build();
    }

    static JsonNode event(Event event) {
        return event(event, null);
    }

    private static JsonNode event(Event event, Set<String> only) {
        FieldsBuilder fields = new FieldsBuilder(only);
        id(fields, event.id());
        fields.text("title", event.title())
                .put("kind", JsonNode.text(event.kind().id()))
                .word("status", event.status(), only == null ? Status.HAPPENED : null)
                .date("when", event.when())
                .string("written", event.written())
                .put("place", location(event.place()))
                .number("importance", event.importance(), only == null ? EventDraft.DEFAULT_IMPORTANCE : 0)
                .text("summary", event.summary())
                .list("topics", event.topics(), topic -> JsonNode.text(topic.id()))
                .list("participants", event.participants(), participant -> participant(participant, null))
                .id("partOf", event.partOf())
                .list("links", event.links(), ItemNodes::link)
                .list("effects", event.effects(), effect -> effect(effect, null))
                .list("by", event.by(), by -> JsonNode.text(by.text()))
                .list("about", event.about(), about -> JsonNode.text(about.text()))
                .list("cites", event.cites(), ItemNodes::citation);
        or(fields, event.or(), ItemNodes::event);
        return fields.extras(event.extras()).build();
    }

    private static JsonNode participant(Participant participant, Set<String> only) {
        FieldsBuilder fields = new FieldsBuilder(only)
                .id("actor", participant.actor())
                .string("role", participant.role())
                .id("for", participant.onBehalfOf())
                .list("cites", participant.cites(), ItemNodes::citation);
        or(fields, participant.or(), ItemNodes::participant);
        fields.extras(participant.extras());
        return only == null ? shortened(fields) : fields.build();
    }

    private static JsonNode link(Link link) {
        return new FieldsBuilder(null)
                .id("to", link.to())
                .string("kind", link.kind())
                .list("cites", link.cites(), ItemNodes::citation)
                .extras(link.extras())
                .build();
    }

    private static JsonNode effect(Effect effect, Set<String> only) {
        FieldsBuilder fields = new FieldsBuilder(only);
        boolean ofRelation = effect.target() instanceof RelationId;
        fields.id(ofRelation ? "relation" : "alliance", effect.target());
        fields.word("phase", effect.phase(), null);
        if (ofRelation && effect.actors().size() == 1 && only == null) {
            fields.id("actor", effect.actors().get(0));
        } else {
            fields.list("actors", effect.actors(), actor -> JsonNode.text(actor.text()));
        }
        fields.word("as", effect.as(), null);
        if (only != null || effect.atEnd()) {
            fields.put("at", JsonNode.text(effect.atEnd() ? "end" : "start"));
        }
        fields.put("set", setting(effect.set())).list("cites", effect.cites(), ItemNodes::citation);
        or(fields, effect.or(), ItemNodes::effect);
        return fields.extras(effect.extras()).build();
    }

    private static JsonNode setting(Setting setting) {
        return setting == null
                ? null
                : new FieldsBuilder(null)
                        .put("strength", setting.strength() == null ? null : JsonNode.number(setting.strength()))
                        .put("strained", setting.strained() == null ? null : JsonNode.bool(setting.strained()))
                        .extras(setting.extras())
                        .build();
    }

    private static JsonNode citation(Citation citation) {
        String source = citation.source().text();
        if (citation.note().isEmpty() && citation.extras().isEmpty()) {
            return JsonNode.text(citation.at().isEmpty() ? source : source + "#" + citation.at());
        }
        return new FieldsBuilder(null)
                .id("source", citation.source())
                .string("at", citation.at())
                .text("note", citation.note())
                .extras(citation.extras())
                .build();
    }

    private static JsonNode location(Location location) {
        return location == null
                ? null
                : new FieldsBuilder(null)
                        .text("name", location.name())
                        .put("lat", Double.isNaN(location.lat()) ? null : JsonNode.number(location.lat()))
                        .put("lon", Double.isNaN(location.lon()) ? null : JsonNode.number(location.lon()))
                        .extras(location.extras())
                        .build();
    }

    static JsonNode view(View view) {
        FieldsBuilder fields = new FieldsBuilder(null)
                .text("title", view.title())
                .date("at", view.at())
                .id("select", view.select())
                .id("focus", view.focus())
                .number("hops", view.hops(), 1)
                .date("from", view.from())
                .date("to", view.to())
                .list("collapse", view.collapse(), id -> JsonNode.text(id.text()))
                .list("hide", view.hide(), JsonNode::text)
                .list("actors", view.actors(), id -> JsonNode.text(id.text()));
        if (!view.places().isEmpty()) {
            List<ActorId> actors = new ArrayList<>(view.places().keySet());
            actors.sort(Comparator.comparingInt(Id::ordinal));
            Map<String, JsonNode> places = new LinkedHashMap<>();
            for (ActorId actor : actors) {
                View.Point point = view.places().get(actor);
                places.put(
                        actor.text(), JsonNode.list(List.of(JsonNode.number(point.x()), JsonNode.number(point.y()))));
            }
            fields.put("places", new JsonNode.Fields(places));
        }
        return fields.text("caption", view.caption())
                .put("state", view.state().isEmpty() ? null : JsonNode.parse(view.state()))
                .extras(view.extras())
                .build();
    }

    private static JsonNode ids(List<ActorId> ids) {
        return FieldsBuilder.nodes(ids, id -> JsonNode.text(id.text()));
    }
}
