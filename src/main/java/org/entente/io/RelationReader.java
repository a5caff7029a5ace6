package org.entente.io;

import java.io.IOException;
import java.util.List;
import org.entente.io.Words.RelationKey;
import org.entente.model.ActorId;
import org.entente.model.RelationKind;

/** Reads relations. */
final class RelationReader {
    private static final long ENDS =
            1L << RelationKey.BETWEEN.ordinal() | 1L << RelationKey.FROM.ordinal() | 1L << RelationKey.TO.ordinal();

    private final JsonCursor in;
    private final References references;
    private final Values values;

    RelationReader(JsonCursor in, References references, Values values) {
        this.in = in;
        this.references = references;
        this.values = values;
    }

    /** The relation that comes next, or null if none that can be kept stands there. */
    RelationDraft read() throws IOException {
        if (!in.atObject("an object with \"id\", \"kind\" and \"between\" or \"from\" and \"to\"")) {
            return null;
        }
        RelationDraft draft = read(false);
        if (draft.lacks(RelationKey.ID, draft.id)) {
            in.faults().error(in.last(), "A relation has no \"id\"; give it one.", "it is left out");
        }
        if (draft.id == null) {
            return null;
        }
        if (draft.from == null || draft.to == null) {
            if ((draft.failed & ENDS) == 0) {
                in.faults()
                        .error(
                                in.last(),
                                "The relation " + draft.id
                                        + " does not say whom it ties; write \"between\": [\"a\", \"b\"] or \"from\" and"
                                        + " \"to\".",
                                "it is left out");
            }
            references.leaveOut(draft.id);
            return null;
        }
        if (draft.from.equals(draft.to)) {
            in.faults()
                    .warning(
                            in.last(),
                            "The relation " + draft.id + " ties " + draft.from + " to itself; correct one of its ends.",
                            "it is kept");
        }
        if (draft.kinds.isEmpty()) {
            if (draft.lacks(RelationKey.KIND, null)) {
                in.faults().error(in.last(), draft.id + " has no \"kind\"; name one.", "a plain one is made up");
            }
            draft.kinds = List.of(references.noRelationKind());
        }
        return draft;
    }

    private RelationDraft read(boolean reading) throws IOException {
        RelationDraft draft = new RelationDraft();
        String done = reading ? "the reading keeps the preferred one" : "the relation is left out";
        in.open();
        for (RelationKey key; (key = in.key(Words.RELATION)) != null; ) {
            switch (key) {
                case ID -> draft.id = values.id(reading);
                case NAME -> draft.name = Values.orEmpty(values.text());
                case KIND -> draft.kinds = in.oneOrMore(this::kind);
                case BETWEEN -> between(draft, done);
                case FROM -> {
                    draft.from = actor(done);
                    draft.directed = true;
                }
                case TO -> {
                    draft.to = actor(done);
                    draft.directed = true;
                }
                case WHEN -> draft.when = values.date();
                case WRITTEN -> draft.written = Values.orEmpty(in.string());
                case IN -> draft.in = actor("it belongs to none");
                case STRENGTH -> {
                    Integer strength = in.integer(1, 5);
                    draft.strength = strength == null ? RelationDraft.DEFAULT_STRENGTH : strength;
                }
                case SUMMARY -> draft.summary = Values.orEmpty(values.text());
                case CITES -> draft.cites = values.citations();
                case OR -> draft.or = values.readings(reading, () -> read(true));
            }
        }
        draft.close(in);
        return draft;
    }

    private RelationKind kind() throws IOException {
        String kind = in.string();
        return kind == null ? null : references.relationKind(kind);
    }

    private ActorId actor(String done) throws IOException {
        String id = in.string();
        return id == null ? null : references.actor(id, done);
    }

    private void between(RelationDraft draft, String done) throws IOException {
        if (!in.beginArray()) {
            return;
        }
        int count = 0;
        int known = 0;
        while (in.hasNext()) {
            ActorId actor = actor(done);
            known += actor == null ? 0 : 1;
            if (count == 0) {
                draft.from = actor;
            } else if (count == 1) {
                draft.to = actor;
            }
            count++;
        }
        in.endArray();
        if (count != 2) {
            draft.from = null;
            draft.to = null;
            in.fail(in.last(), "\"between\" names two actors, not " + count + "; write two.", done);
        } else if (known < 2) {
            draft.from = null;
            draft.to = null;
            in.unusable();
        }
    }
}
