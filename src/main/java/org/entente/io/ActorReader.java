package org.entente.io;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import org.entente.io.Words.ActorKey;
import org.entente.io.Words.MemberKey;
import org.entente.io.Words.RoleKey;
import org.entente.model.ActorId;
import org.entente.model.Capacity;
import org.entente.model.Extras;
import org.entente.model.FormerName;
import org.entente.model.Member;
import org.entente.model.Role;
import org.entente.model.Succession;
import org.entente.model.Text;
import org.entente.time.Edtf;

/** Reads actors and alliances. */
final class ActorReader {
    private final JsonCursor in;
    private final References references;
    private final Values values;

    ActorReader(JsonCursor in, References references, Values values) {
        this.in = in;
        this.references = references;
        this.values = values;
    }

    /** The actor that comes next, or null if none stands there. */
    ActorDraft read(boolean alliance) throws IOException {
        if (!in.atObject("an object with \"id\" and \"name\"")) {
            return null;
        }
        ActorDraft draft = read(alliance, false);
        if (draft.lacks(ActorKey.ID, draft.id)) {
            in.faults().error(in.last(), "An actor has no \"id\"; give it one.", "it is left out");
        }
        if (draft.id == null) {
            return null;
        }
        if (draft.kind == null) {
            if (draft.lacks(ActorKey.KIND, null)) {
                in.faults().error(in.last(), draft.id + " has no \"kind\"; name one.", "a plain one is made up");
            }
            draft.kind = references.noActorKind();
        }
        if (draft.name.isEmpty()) {
            if (draft.lacks(ActorKey.NAME, null)) {
                in.faults().error(in.last(), draft.id + " has no \"name\"; give it one.", "its id stands for it");
            }
            draft.name = Text.of(draft.id);
        }
        return draft;
    }

    private ActorDraft read(boolean alliance, boolean reading) throws IOException {
        ActorDraft draft = new ActorDraft();
        in.open();
        for (ActorKey key; (key = in.key(Words.ACTOR)) != null; ) {
            switch (key) {
                case ID -> draft.id = values.id(reading);
                case NAME -> draft.name = Values.orEmpty(values.text());
                case SHORT -> draft.shortName = Values.orEmpty(values.text());
                case KIND -> {
                    String kind = in.string();
                    draft.kind = kind == null ? null : references.actorKind(kind);
                }
                case CODE -> draft.code = Values.orEmpty(in.string());
                case WHEN -> draft.when = values.date();
                case WRITTEN -> draft.written = Values.orEmpty(in.string());
                case LOCATION -> draft.location = values.location();
                case SUMMARY -> draft.summary = Values.orEmpty(values.text());
                case ACTS -> {
                    if (allianceOnly(alliance)) {
                        draft.acts = !Boolean.FALSE.equals(in.bool());
                    }
                }
                case MEMBERS -> {
                    if (allianceOnly(alliance)) {
                        draft.members = in.list(this::member);
                    }
                }
                case ROLES -> draft.roles = in.list(this::role);
                case SUCCEEDS -> draft.succeeds = in.list(this::succession);
                case WAS -> draft.was = in.list(this::formerName);
                case CITES -> draft.cites = values.citations();
                case OR -> draft.or = values.readings(reading, () -> read(alliance, true));
            }
        }
        draft.close(in);
        return draft;
    }

    private boolean allianceOnly(boolean alliance) throws IOException {
        if (!alliance) {
            in.reject("Only an alliance has this; move the item to \"alliances\".");
        }
        return alliance;
    }

    /** An actor's id, or null if none that is known stands there. */
    private ActorId actor(String done) throws IOException {
        String id = in.string();
        return id == null ? null : references.actor(id, done);
    }

    private Member member() throws IOException {
        String done = "the member is left out";
        if (in.peek() == JsonToken.STRING) {
            MemberDraft draft = new MemberDraft();
            draft.actor = actor(done);
            return draft.actor == null ? null : draft.member();
        }
        if (!in.atObject("an actor's id or an object with \"actor\"")) {
            return null;
        }
        MemberDraft draft = member(done, false);
        if (draft.lacks(MemberKey.ACTOR, draft.actor)) {
            in.faults().error(in.last(), "A member has no \"actor\"; name one.", done);
        }
        return draft.actor == null ? null : draft.member();
    }

    private MemberDraft member(String done, boolean reading) throws IOException {
        MemberDraft draft = new MemberDraft();
        in.open();
        for (MemberKey key; (key = in.key(Words.MEMBER)) != null; ) {
            switch (key) {
                case ACTOR -> draft.actor = actor(done);
                case AS -> {
                    Capacity as = in.oneOf(Words.CAPACITIES);
                    draft.as = as == null ? Capacity.FULL : as;
                }
                case WHEN -> draft.when = values.date();
                case WRITTEN -> draft.written = Values.orEmpty(in.string());
                case CITES -> draft.cites = values.citations();
                case OR -> draft.or = values.readings(reading, () -> member(done, true));
            }
        }
        draft.close(in);
        return draft;
    }

    private Role role() throws IOException {
        if (!in.atObject("an object with \"title\"")) {
            return null;
        }
        RoleDraft draft = role(false);
        if (draft.title.isEmpty() && draft.lacks(RoleKey.TITLE, null)) {
            in.faults().error(in.last(), "A role has no \"title\"; give it one.", "the role is left out");
        }
        return draft.title.isEmpty() ? null : draft.role();
    }

    private RoleDraft role(boolean reading) throws IOException {
        RoleDraft draft = new RoleDraft();
        in.open();
        for (RoleKey key; (key = in.key(Words.ROLE)) != null; ) {
            switch (key) {
                case TITLE -> draft.title = Values.orEmpty(values.text());
                case OF -> draft.of = actor("the role is nobody's");
                case WHEN -> draft.when = values.date();
                case WRITTEN -> draft.written = Values.orEmpty(in.string());
                case CITES -> draft.cites = values.citations();
                case OR -> draft.or = values.readings(reading, () -> role(true));
            }
        }
        draft.close(in);
        return draft;
    }

    private Succession succession() throws IOException {
        String done = "the succession is left out";
        if (in.peek() == JsonToken.STRING) {
            ActorId actor = actor(done);
            return actor == null ? null : new Succession(actor, null, Extras.NONE);
        }
        if (!in.atObject("an actor's id or an object with \"actor\"")) {
            return null;
        }
        ActorId actor = null;
        Edtf when = null;
        in.open();
        for (Words.SuccessionKey key; (key = in.key(Words.SUCCESSION)) != null; ) {
            switch (key) {
                case ACTOR -> actor = actor(done);
                case WHEN -> when = values.date();
            }
        }
        if (actor == null) {
            values.missing(
                    in.last(),
                    in.failed(),
                    Words.SuccessionKey.ACTOR,
                    "A succession has no \"actor\"; name one.",
                    done);
            return null;
        }
        return new Succession(actor, when, in.extras());
    }

    private FormerName formerName() throws IOException {
        if (!in.atObject("an object with \"name\"")) {
            return null;
        }
        Text name = Text.EMPTY;
        Edtf when = null;
        in.open();
        for (Words.FormerNameKey key; (key = in.key(Words.FORMER_NAME)) != null; ) {
            switch (key) {
                case NAME -> name = Values.orEmpty(values.text());
                case WHEN -> when = values.date();
            }
        }
        if (name.isEmpty()) {
            values.missing(
                    in.last(),
                    in.failed(),
                    Words.FormerNameKey.NAME,
                    "A former name has no \"name\"; give it one.",
                    "it is left out");
            return null;
        }
        return new FormerName(name, when, in.extras());
    }
}
