package org.entente.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.ActorShape;
import org.entente.model.EventId;
import org.entente.model.EventKind;
import org.entente.model.EventSymbol;
import org.entente.model.Extras;
import org.entente.model.Hue;
import org.entente.model.Id;
import org.entente.model.IdIndex;
import org.entente.model.Kind;
import org.entente.model.Kinds;
import org.entente.model.Phase;
import org.entente.model.RelationId;
import org.entente.model.RelationKind;
import org.entente.model.SourceId;
import org.entente.model.Text;
import org.entente.model.Topic;

/**
 * What the references of a file name. A reference to what is not read yet gets a stand-in of the same text, and the item that
 * holds it is noted: it is made anew at the end. When an earlier pass has found what there is, a reference to nothing is a fault.
 */
final class References {
    /** The kind of things that name none. */
    private static final String UNSPECIFIED = "unspecified";

    private final JsonCursor in;
    /** Null in the first pass. */
    private final Knowledge known;

    private final IdIndex ids = new IdIndex(1 << 10);
    private final Set<ActorId> alliances = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Map<String, Id> standIns = new HashMap<>();
    private boolean usedStandIn;
    private int lost;
    /** Ids in lists of what to hide that were not known when they were read. */
    private final Set<String> hidden = new HashSet<>();

    private final Table<ActorKind> actorKinds;
    private final Table<EventKind> eventKinds;
    private final Table<RelationKind> relationKinds;
    private final Table<Topic> topics;

    /** Makes a kind of an id alone. */
    @FunctionalInterface
    private interface Plain<K extends Kind> {
        K make(String id);
    }

    /** The kinds of one type: declared, made up for want of a declaration, and standing in for one to come. */
    private static final class Table<K extends Kind> {
        final String what;
        final Plain<K> plain;
        final Map<String, K> declared = new LinkedHashMap<>();
        final Map<String, K> madeUp = new LinkedHashMap<>();
        final Map<String, K> standIns = new HashMap<>();

        Table(String what, Plain<K> plain) {
            this.what = what;
            this.plain = plain;
        }

        List<K> all() {
            List<K> all = new ArrayList<>(declared.values());
            madeUp.values().stream()
                    .filter(kind -> !declared.containsKey(kind.id()))
                    .forEach(all::add);
            return all;
        }

        K get(String id) {
            K kind = declared.get(id);
            return kind != null ? kind : madeUp.get(id);
        }
    }

    References(JsonCursor in, Knowledge known) {
        this.in = in;
        this.known = known;
        actorKinds = new Table<>("kind of actor", id -> new ActorKind(id, Text.of(id), ActorShape.CIRCLE, Extras.NONE));
        eventKinds = new Table<>(
                "kind of event", id -> new EventKind(id, Text.of(id), EventSymbol.DOT, Hue.NEUTRAL, Extras.NONE));
        relationKinds = new Table<>(
                "kind of relation",
                id -> new RelationKind(id, Text.of(id), 0, 1, Phase.IN_FORCE, Hue.NEUTRAL, Extras.NONE));
        topics = new Table<>("topic", id -> new Topic(id, Text.of(id), Extras.NONE));
    }

    // Declaring

    /** Notes an item's id; false if there is one of that text already. */
    boolean declare(Id id) {
        return ids.putIfAbsent(id) == null;
    }

    void declareAlliance(ActorId id) {
        alliances.add(id);
    }

    /** Notes that an item could not be kept. */
    void leaveOut(String id) {
        leftOut.add(id);
    }

    /** Notes a kind; false if there is one of that id already. */
    boolean declare(Kind kind) {
        if (kind instanceof ActorKind actor) {
            return actorKinds.declared.putIfAbsent(kind.id(), actor) == null;
        }
        if (kind instanceof EventKind event) {
            return eventKinds.declared.putIfAbsent(kind.id(), event) == null;
        }
        if (kind instanceof RelationKind relation) {
            return relationKinds.declared.putIfAbsent(kind.id(), relation) == null;
        }
        return topics.declared.putIfAbsent(kind.id(), (Topic) kind) == null;
    }

    // Referring: each reads nothing, but judges a text that was read last

    /** The actor or alliance of an id, or null if there is none, which is then reported. */
    ActorId actor(String id, String done) {
        return refer(id, ActorId.class, "actor", done);
    }

    /** The alliance of an id. */
    ActorId alliance(String id, String done) {
        ActorId found = refer(id, ActorId.class, "alliance", done);
        if (found != null && known != null && !known.alliances().contains(found)) {
            in.fail("\"" + id + "\" is an actor without members; name an alliance.", done);
            return null;
        }
        if (found != null && !alliances.contains(found)) {
            usedStandIn = true;
        }
        return found;
    }

    RelationId relation(String id, String done) {
        return refer(id, RelationId.class, "relation", done);
    }

    EventId event(String id, String done) {
        return refer(id, EventId.class, "event", done);
    }

    SourceId source(String id, String done) {
        return refer(id, SourceId.class, "source", done);
    }

    /** A source or an actor. */
    Id sayer(String id, String done) {
        Id found = refer(id, Id.class, "source or actor", done);
        if (found != null && known != null) {
            Id real = known.ids().get(id);
            if (!(real instanceof SourceId) && !(real instanceof ActorId)) {
                in.fail("\"" + id + "\" is " + describe(real) + "; name a source or an actor.", done);
                return null;
            }
        }
        return found;
    }

    /** An item of any type. */
    Id item(String id, String done) {
        return refer(id, Id.class, "item", done);
    }

    /** Whether an id is one of a kind of actor or of an actor. */
    boolean canHide(String id, String done) {
        if (actorKinds.get(id) != null || ids.get(id) instanceof ActorId) {
            return true;
        }
        if (known == null) {
            hidden.add(id);
        } else if (known.kinds().actor().stream().noneMatch(kind -> kind.id().equals(id))
                && !(known.ids().get(id) instanceof ActorId)) {
            if (known.cut()) {
                lost++;
            } else {
                in.fail("There is no actor or kind of actor \"" + JsonCursor.quoted(id) + "\"; correct the id.", done);
            }
            return false;
        }
        return true;
    }

    private <T extends Id> T refer(String text, Class<T> type, String what, String done) {
        Id found = ids.get(text);
        if (type.isInstance(found)) {
            return type.cast(found);
        }
        if (!Id.isValid(text)) {
            in.fail("\"" + JsonCursor.quoted(text) + "\" is no id; name an id of the file.", done);
            return null;
        }
        if (known != null && !type.isInstance(known.ids().get(text))) {
            missing(text, what, done);
            return null;
        }
        usedStandIn = true;
        return standIn(text, type);
    }

    private void missing(String text, String what, String done) {
        Id other = known.ids().get(text);
        if (other != null) {
            in.fail("\"" + text + "\" is " + describe(other) + "; name " + article(what) + ".", done);
        } else if (known.leftOut().contains(text)) {
            in.fail("\"" + text + "\" was left out for its own faults; put those right first.", done);
        } else if (known.cut()) {
            lost++;
        } else {
            List<String> texts = new ArrayList<>();
            if (known.ids().size() <= 20_000) {
                for (Id id : known.ids().sorted()) {
                    texts.add(id.text());
                }
            }
            String near = Nearest.of(text, texts);
            in.fail(
                    "There is no " + what + " \"" + JsonCursor.quoted(text) + "\"; "
                            + (near == null ? "add it or correct the id." : "did you mean \"" + near + "\"?"),
                    done);
        }
    }

    private static String article(String what) {
        return ("aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
    }

    private static String describe(Id id) {
        return id instanceof ActorId
                ? "an actor"
                : id instanceof RelationId ? "a relation" : id instanceof EventId ? "an event" : "a source";
    }

    private <T extends Id> T standIn(String text, Class<T> type) {
        Id made = standIns.get(text);
        if (!type.isInstance(made)) {
            made = type == EventId.class
                    ? new EventId(text, 0)
                    : type == RelationId.class
                            ? new RelationId(text, 0)
                            : type == SourceId.class ? new SourceId(text, 0) : new ActorId(text, 0);
            standIns.put(text, made);
        }
        return type.cast(made);
    }

    ActorKind actorKind(String id) {
        return kind(id, actorKinds, known == null ? null : known.kinds().actor());
    }

    EventKind eventKind(String id) {
        return kind(id, eventKinds, known == null ? null : known.kinds().event());
    }

    RelationKind relationKind(String id) {
        return kind(id, relationKinds, known == null ? null : known.kinds().relation());
    }

    Topic topic(String id) {
        return kind(id, topics, known == null ? null : known.kinds().topic());
    }

    private <K extends Kind> K kind(String id, Table<K> table, List<K> declared) {
        K found = table.get(id);
        if (found != null) {
            return found;
        }
        if (declared != null && declared.stream().noneMatch(kind -> kind.id().equals(id))) {
            if (known.cut()) {
                lost++;
            } else {
                List<String> names = declared.stream().map(Kind::id).toList();
                // The item keeps what was meant, so its field is not unusable.
                in.faults()
                        .error(
                                in.last(),
                                "There is no " + table.what + " \"" + JsonCursor.quoted(id) + "\"; "
                                        + Nearest.hint(id, names, "declare it under \"kinds\"."),
                                "a plain one is made up");
            }
            return table.madeUp.computeIfAbsent(id, table.plain::make);
        }
        usedStandIn = true;
        return table.standIns.computeIfAbsent(id, table.plain::make);
    }

    /** The kind of things that have none, in all three tables. */
    ActorKind noActorKind() {
        return actorKinds.madeUp.computeIfAbsent(UNSPECIFIED, actorKinds.plain::make);
    }

    EventKind noEventKind() {
        return eventKinds.madeUp.computeIfAbsent(UNSPECIFIED, eventKinds.plain::make);
    }

    RelationKind noRelationKind() {
        return relationKinds.madeUp.computeIfAbsent(UNSPECIFIED, relationKinds.plain::make);
    }

    // The outcome

    /** Whether a stand-in was given out since the last call. */
    boolean takeUsedStandIn() {
        boolean used = usedStandIn;
        usedStandIn = false;
        return used;
    }

    /** How many references were dropped because what they name may have stood behind the end of a broken file. */
    int lost() {
        return lost;
    }

    /** Whether all ids in lists of what to hide are known by now. */
    boolean hiddenAreKnown() {
        return hidden.stream().allMatch(id -> actorKinds.get(id) != null || ids.get(id) instanceof ActorId);
    }

    IdIndex ids() {
        return ids;
    }

    Set<ActorId> alliances() {
        return alliances;
    }

    Set<String> leftOut() {
        return leftOut;
    }

    /** All kinds, the made-up ones last. */
    Kinds kinds(Extras extras) {
        return new Kinds(actorKinds.all(), eventKinds.all(), relationKinds.all(), topics.all(), extras);
    }

    /** The kinds that the file declares. */
    Kinds declaredKinds() {
        return new Kinds(
                List.copyOf(actorKinds.declared.values()),
                List.copyOf(eventKinds.declared.values()),
                List.copyOf(relationKinds.declared.values()),
                List.copyOf(topics.declared.values()),
                Extras.NONE);
    }
}
