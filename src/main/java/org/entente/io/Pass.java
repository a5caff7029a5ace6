package org.entente.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.io.Words.DatasetKey;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Extras;
import org.entente.model.Id;
import org.entente.model.IdIndex;
import org.entente.model.Info;
import org.entente.model.Kinds;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.Source;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.time.Edtf;

/** One reading of a file from beginning to end, or to where it breaks off. */
final class Pass {
    /** The version of the format that is written. */
    static final int VERSION = 1;

    private final Limits limits;
    private final Faults faults = new Faults();
    private final JsonCursor in;
    private final References references;
    private final Values values;
    private final KindsReader kindsReader;
    private final ActorReader actorReader;
    private final RelationReader relationReader;
    private final EventReader eventReader;
    private final ViewReader viewReader;

    private Integer version;
    private Text title = Text.EMPTY;
    private Text about = Text.EMPTY;
    private String language = "en";
    private Edtf asOf;
    private Extras extras = Extras.NONE;
    private Extras kindsExtras = Extras.NONE;
    private final List<Source> sources = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Alliance> alliances = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    /** Which of the lists' items hold stand-ins. */
    private final BitSet staleActors = new BitSet();

    private final BitSet staleAlliances = new BitSet();
    private final BitSet staleRelations = new BitSet();
    private final BitSet staleEvents = new BitSet();
    private final BitSet staleViews = new BitSet();

    private boolean actorsAfterAlliances;
    private int items;
    private IOException cut;
    private String cutAt;
    private Dataset dataset;

    Pass(CharSource characters, Strictness strictness, Limits limits, Knowledge known) {
        this.limits = limits;
        in = new JsonCursor(characters, strictness, limits, faults);
        references = new References(in, known);
        values = new Values(in, references);
        kindsReader = new KindsReader(in, references, values);
        actorReader = new ActorReader(in, references, values);
        relationReader = new RelationReader(in, references, values);
        eventReader = new EventReader(in, references, values);
        viewReader = new ViewReader(in, references, values);
    }

    /**
     * Reads.
     *
     * @return whether every reference was to something; if not, only {@link #knowledge()} is of use
     */
    boolean run() throws IOException {
        boolean complete = true;
        try {
            if (in.atObject("one object in { and }")) {
                complete = body();
            }
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("There is more after the end.");
            }
        } catch (MalformedJsonException | EOFException | TooManyItemsException e) {
            cut = e;
            cutAt = in.here();
        }
        if (version == null && cut == null) {
            faults.error(
                    "$", "The file does not say \"entente\": 1; is it a data set of Entente?", "it is read as one");
        }
        return finish();
    }

    private boolean body() throws IOException {
        in.open();
        for (DatasetKey key; (key = in.key(Words.DATASET)) != null; ) {
            switch (key) {
                case ENTENTE -> version = version();
                case TITLE -> title = Values.orEmpty(values.text());
                case ABOUT -> about = Values.orEmpty(values.text());
                case LANGUAGE -> language = language(in.string());
                case AS_OF -> asOf = values.date();
                case KINDS -> kindsExtras = kindsReader.kinds();
                case SOURCES -> items(this::source);
                case ACTORS -> items(this::actor);
                case ALLIANCES -> items(this::alliance);
                case RELATIONS -> items(this::relation);
                case EVENTS -> items(this::event);
                case VIEWS -> items(this::view);
            }
        }
        extras = in.extras();
        return true;
    }

    private static String language(String language) {
        return language == null || language.isEmpty() ? "en" : language;
    }

    private Integer version() throws IOException {
        Integer read = in.integer(1, Integer.MAX_VALUE);
        if (read != null && read > VERSION) {
            faults.warning(
                    in.last(),
                    "The file is of version " + read
                            + " of the format, which this program does not know; use a newer one.",
                    "it is read as version " + VERSION);
        }
        return read == null ? Integer.valueOf(VERSION) : read;
    }

    /** Reads one item into its list. */
    @FunctionalInterface
    private interface Item {
        void read() throws IOException;
    }

    private void items(Item item) throws IOException {
        if (!in.beginArray()) {
            return;
        }
        while (in.hasNext()) {
            if (++items > limits.items()) {
                throw new TooManyItemsException(in.here());
            }
            references.takeUsedStandIn();
            item.read();
        }
        in.endArray();
    }

    /** That there are more items than are read. */
    private static final class TooManyItemsException extends IOException {
        private static final long serialVersionUID = 1;

        TooManyItemsException(String path) {
            super(path);
        }
    }

    private boolean declare(Id id) {
        if (references.declare(id)) {
            return true;
        }
        faults.error(
                in.last() + ".id",
                "The id \"" + id + "\" is taken by another item; give this one its own.",
                "this second one is left out");
        return false;
    }

    private void source() throws IOException {
        Source source = kindsReader.source(sources.size());
        if (source != null && declare(source.id())) {
            sources.add(source);
        }
    }

    private void actor() throws IOException {
        ActorDraft draft = actorReader.read(false);
        if (draft != null) {
            ActorId id = new ActorId(draft.id, actors.size());
            if (declare(id)) {
                actorsAfterAlliances |= !alliances.isEmpty();
                staleActors.set(actors.size(), references.takeUsedStandIn());
                actors.add(draft.actor(id));
            }
        }
    }

    private void alliance() throws IOException {
        ActorDraft draft = actorReader.read(true);
        if (draft != null) {
            ActorId id = new ActorId(draft.id, actors.size() + alliances.size());
            if (declare(id)) {
                references.declareAlliance(id);
                staleAlliances.set(alliances.size(), references.takeUsedStandIn());
                alliances.add(draft.alliance(id));
            }
        }
    }

    private void relation() throws IOException {
        RelationDraft draft = relationReader.read();
        if (draft != null) {
            RelationId id = new RelationId(draft.id, relations.size());
            if (declare(id)) {
                staleRelations.set(relations.size(), references.takeUsedStandIn());
                relations.add(draft.relation(id));
            }
        }
    }

    private void event() throws IOException {
        EventDraft draft = eventReader.read();
        if (draft != null) {
            EventId id = new EventId(draft.id, events.size());
            if (declare(id)) {
                staleEvents.set(events.size(), references.takeUsedStandIn());
                events.add(draft.event(id));
            }
        }
    }

    private void view() throws IOException {
        View view = viewReader.read();
        if (view != null) {
            staleViews.set(views.size(), references.takeUsedStandIn());
            views.add(view);
        }
    }

    // The outcome

    private boolean finish() {
        Kinds kinds = references.kinds(kindsExtras);
        IdIndex ids = references.ids();
        Set<ActorId> allianceIds = references.alliances();
        if (actorsAfterAlliances) {
            // The alliances' ids were made before it was known how many actors there are.
            ids = renumbered();
            allianceIds = new HashSet<>();
            for (Alliance alliance : alliances) {
                allianceIds.add((ActorId) ids.get(alliance.id().text()));
            }
            staleActors.set(0, actors.size());
            staleAlliances.set(0, alliances.size());
            staleRelations.set(0, relations.size());
            staleEvents.set(0, events.size());
            staleViews.set(0, views.size());
        }
        Resolver resolver = new Resolver(ids, allianceIds, kinds);
        renew(actors, staleActors, resolver::actor);
        renew(alliances, staleAlliances, resolver::alliance);
        renew(relations, staleRelations, resolver::relation);
        renew(events, staleEvents, resolver::event);
        renew(views, staleViews, resolver::view);
        if (!resolver.isComplete() || !references.hiddenAreKnown()) {
            return false;
        }
        for (Alliance alliance : alliances) {
            actors.add(alliance.actor());
        }
        dataset = new Dataset(
                new Info(version == null ? VERSION : version, title, about, language, asOf, extras),
                kinds,
                sources,
                actors,
                alliances,
                relations,
                events,
                views,
                ids);
        return true;
    }

    private IdIndex renumbered() {
        IdIndex ids = new IdIndex(references.ids().size());
        sources.forEach(source -> ids.putIfAbsent(source.id()));
        relations.forEach(relation -> ids.putIfAbsent(relation.id()));
        events.forEach(event -> ids.putIfAbsent(event.id()));
        int ordinal = 0;
        for (Actor actor : actors) {
            ids.putIfAbsent(new ActorId(actor.id().text(), ordinal++));
        }
        for (Alliance alliance : alliances) {
            ids.putIfAbsent(new ActorId(alliance.id().text(), ordinal++));
        }
        return ids;
    }

    private static <T> void renew(List<T> list, BitSet stale, UnaryOperator<T> resolve) {
        for (int i = stale.nextSetBit(0); i >= 0; i = stale.nextSetBit(i + 1)) {
            list.set(i, resolve.apply(list.get(i)));
        }
    }

    /** What is in the file, for the next pass. */
    Knowledge knowledge() {
        return new Knowledge(
                references.ids(),
                references.alliances(),
                references.declaredKinds(),
                references.leftOut(),
                cut != null);
    }

    /** What was read; null if a reference was to nothing. */
    Dataset dataset() {
        return dataset;
    }

    Faults faults() {
        return faults;
    }

    /** Why the file could not be read to its end, or null. */
    IOException cut() {
        return cut;
    }

    /** The path at which the file could not be read on. */
    String cutAt() {
        return cutAt;
    }

    boolean hasTooManyItems() {
        return cut instanceof TooManyItemsException;
    }

    int lost() {
        return references.lost();
    }
}
