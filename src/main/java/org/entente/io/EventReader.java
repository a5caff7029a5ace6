package org.entente.io;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.List;
import org.entente.io.Words.EffectKey;
import org.entente.io.Words.EventKey;
import org.entente.io.Words.ParticipantKey;
import org.entente.model.ActorId;
import org.entente.model.Citation;
import org.entente.model.Effect;
import org.entente.model.EventId;
import org.entente.model.Extras;
import org.entente.model.Id;
import org.entente.model.Link;
import org.entente.model.Participant;
import org.entente.model.Setting;
import org.entente.model.Status;
import org.entente.model.Text;
import org.entente.model.Topic;

/** Reads events. */
final class EventReader {
    private final JsonCursor in;
    private final References references;
    private final Values values;
    private final Cache<Participant> participants = new Cache<>(1 << 12);
    private final Cache<List<Topic>> loneTopics = new Cache<>(1 << 10);

    EventReader(JsonCursor in, References references, Values values) {
        this.in = in;
        this.references = references;
        this.values = values;
    }

    /** The event that comes next, or null if none that can be kept stands there. */
    EventDraft read() throws IOException {
        if (!in.atObject("an object with \"id\" and \"title\"")) {
            return null;
        }
        EventDraft draft = read(false);
        if (draft.lacks(EventKey.ID, draft.id)) {
            in.faults().error(in.last(), "An event has no \"id\"; give it one.", "it is left out");
        }
        if (draft.id == null) {
            return null;
        }
        if (draft.kind == null) {
            if (draft.lacks(EventKey.KIND, null)) {
                in.faults().error(in.last(), draft.id + " has no \"kind\"; name one.", "a plain one is made up");
            }
            draft.kind = references.noEventKind();
        }
        if (draft.title.isEmpty()) {
            if (draft.lacks(EventKey.TITLE, null)) {
                in.faults().error(in.last(), draft.id + " has no \"title\"; give it one.", "its id stands for it");
            }
            draft.title = Text.of(draft.id);
        }
        return draft;
    }

    private EventDraft read(boolean reading) throws IOException {
        EventDraft draft = new EventDraft();
        in.open();
        for (EventKey key; (key = in.key(Words.EVENT)) != null; ) {
            switch (key) {
                case ID -> draft.id = values.id(reading);
                case TITLE -> draft.title = Values.orEmpty(values.text());
                case KIND -> {
                    String kind = in.string();
                    draft.kind = kind == null ? null : references.eventKind(kind);
                }
                case STATUS -> {
                    Status status = in.oneOf(Words.STATUSES);
                    draft.status = status == null ? Status.HAPPENED : status;
                }
                case WHEN -> draft.when = values.date();
                case WRITTEN -> draft.written = Values.orEmpty(in.string());
                case PLACE -> draft.place = values.location();
                case SUMMARY -> draft.summary = Values.orEmpty(values.text());
                case TOPICS -> draft.topics = topics();
                case IMPORTANCE -> {
                    Integer importance = in.integer(1, 5);
                    draft.importance = importance == null ? EventDraft.DEFAULT_IMPORTANCE : importance;
                }
                case PARTICIPANTS -> draft.participants = in.list(this::participant);
                case PART_OF -> draft.partOf = event("it is part of none");
                case LINKS -> draft.links = in.list(this::link);
                case EFFECTS -> draft.effects = in.list(this::effect);
                case CITES -> draft.cites = values.citations();
                case BY -> draft.by = in.list(this::sayer);
                case ABOUT -> draft.about = in.list(() -> event("it is left out"));
                case OR -> draft.or = values.readings(reading, () -> read(true));
            }
        }
        draft.close(in);
        return draft;
    }

    private List<Topic> topics() throws IOException {
        List<Topic> list = in.list(this::topic);
        if (list.size() != 1) {
            return list;
        }
        Topic only = list.get(0);
        List<Topic> same = loneTopics.get(only.id());
        return same != null && same.get(0) == only ? same : loneTopics.put(only.id(), list);
    }

    private Topic topic() throws IOException {
        String id = in.string();
        return id == null ? null : references.topic(id);
    }

    private EventId event(String done) throws IOException {
        String id = in.string();
        return id == null ? null : references.event(id, done);
    }

    private ActorId actor(String done) throws IOException {
        String id = in.string();
        return id == null ? null : references.actor(id, done);
    }

    private Id sayer() throws IOException {
        String id = in.string();
        return id == null ? null : references.sayer(id, "it is left out");
    }

    private Participant participant() throws IOException {
        String done = "the participant is left out";
        if (in.peek() == JsonToken.STRING) {
            String id = in.string();
            Participant same = participants.get(id);
            if (same != null) {
                return same;
            }
            ActorId actor = references.actor(id, done);
            return actor == null ? null : shared(id, new Participant(actor, "", null, List.of(), Extras.NONE));
        }
        if (!in.atObject("an actor's id or an object with \"actor\"")) {
            return null;
        }
        ParticipantDraft draft = participant(done, false);
        if (draft.lacks(ParticipantKey.ACTOR, draft.actor)) {
            in.faults().error(in.last(), "A participant has no \"actor\"; name one.", done);
        }
        if (draft.actor == null) {
            return null;
        }
        if (!draft.or.isEmpty() || !draft.cites.isEmpty() || !draft.extras.isEmpty()) {
            return draft.participant();
        }
        String text =
                draft.actor.text() + " " + draft.role + (draft.onBehalfOf == null ? "" : " " + draft.onBehalfOf.text());
        Participant same = participants.get(text);
        return same != null
                        && same.onBehalfOf() == draft.onBehalfOf
                        && same.role().equals(draft.role)
                ? same
                : shared(text, draft.participant());
    }

    /** Remembers a participant unless it holds a stand-in, which may be another the next time. */
    private Participant shared(String text, Participant made) {
        boolean real = isReal(made.actor()) && (made.onBehalfOf() == null || isReal(made.onBehalfOf()));
        return real ? participants.put(text, made) : made;
    }

    private boolean isReal(ActorId id) {
        return references.ids().get(id.text()) == id;
    }

    private ParticipantDraft participant(String done, boolean reading) throws IOException {
        ParticipantDraft draft = new ParticipantDraft();
        in.open();
        for (ParticipantKey key; (key = in.key(Words.PARTICIPANT)) != null; ) {
            switch (key) {
                case ACTOR -> draft.actor = actor(done);
                case ROLE -> draft.role = Values.orEmpty(in.word());
                case FOR -> draft.onBehalfOf = actor("it takes part for itself");
                case CITES -> draft.cites = values.citations();
                case OR -> draft.or = values.readings(reading, () -> participant(done, true));
            }
        }
        draft.close(in);
        return draft;
    }

    private Link link() throws IOException {
        String done = "the link is left out";
        if (!in.atObject("an object with \"to\" and \"kind\"")) {
            return null;
        }
        EventId to = null;
        String kind = "";
        List<Citation> cites = List.of();
        in.open();
        for (Words.LinkKey key; (key = in.key(Words.LINK)) != null; ) {
            switch (key) {
                case TO -> to = event(done);
                case KIND -> kind = Values.orEmpty(in.word());
                case CITES -> cites = values.citations();
            }
        }
        if (to == null) {
            values.missing(in.last(), in.failed(), Words.LinkKey.TO, "A link has no \"to\"; name an event.", done);
            return null;
        }
        return new Link(to, kind, cites, in.extras());
    }

    private Effect effect() throws IOException {
        String done = "the effect is left out";
        if (!in.atObject("an object with \"relation\" or \"alliance\" and \"phase\"")) {
            return null;
        }
        EffectDraft draft = effect(done, false);
        if (draft.target == null) {
            if (draft.lacks(EffectKey.RELATION, null) && draft.lacks(EffectKey.ALLIANCE, null)) {
                in.faults()
                        .error(in.last(), "An effect changes nothing; name a \"relation\" or an \"alliance\".", done);
            }
            return null;
        }
        String contradiction = draft.contradiction();
        if (contradiction != null) {
            if (draft.lacks(EffectKey.PHASE, null) && draft.lacks(EffectKey.SET, null)) {
                in.faults().error(draft.phase == null ? in.last() : in.last() + ".phase", contradiction, done);
            }
            return null;
        }
        for (EffectDraft reading : draft.or) {
            reading.fill(draft);
            if (reading.contradiction() != null) {
                in.faults().error(in.last() + ".or", reading.contradiction(), "the reading is left out");
            }
        }
        return draft.effect();
    }

    private EffectDraft effect(String done, boolean reading) throws IOException {
        EffectDraft draft = new EffectDraft();
        in.open();
        for (EffectKey key; (key = in.key(Words.EFFECT)) != null; ) {
            switch (key) {
                case RELATION -> {
                    String id = in.string();
                    draft.target = id == null ? null : references.relation(id, done);
                }
                case ALLIANCE -> {
                    String id = in.string();
                    draft.target = id == null ? null : references.alliance(id, done);
                }
                case PHASE -> draft.phase = in.oneOf(Words.PHASES);
                case ACTOR, ACTORS -> draft.actors = in.oneOrMore(() -> actor("it is left out"));
                case AS -> draft.as = in.oneOf(Words.CAPACITIES);
                case AT -> draft.atEnd = in.oneOf(Words.MOMENTS) == Words.Moment.END;
                case SET -> draft.set = setting();
                case CITES -> draft.cites = values.citations();
                case OR -> draft.or = values.readings(reading, () -> effect(done, true));
            }
        }
        draft.close(in);
        return draft;
    }

    private Setting setting() throws IOException {
        if (!in.atObject("an object with \"strength\" or \"strained\"")) {
            return null;
        }
        Integer strength = null;
        Boolean strained = null;
        in.open();
        for (Words.SettingKey key; (key = in.key(Words.SETTING)) != null; ) {
            switch (key) {
                case STRENGTH -> strength = in.integer(1, 5);
                case STRAINED -> strained = in.bool();
            }
        }
        return new Setting(strength, strained, in.extras());
    }
}
