package org.entente.io;

import java.io.IOException;
import org.entente.io.Words.KindKey;
import org.entente.io.Words.KindsKey;
import org.entente.io.Words.SourceKey;
import org.entente.model.ActorKind;
import org.entente.model.ActorShape;
import org.entente.model.EventKind;
import org.entente.model.EventSymbol;
import org.entente.model.Extras;
import org.entente.model.Hue;
import org.entente.model.Kind;
import org.entente.model.Phase;
import org.entente.model.RelationKind;
import org.entente.model.Source;
import org.entente.model.SourceId;
import org.entente.model.Text;
import org.entente.model.Topic;
import org.entente.time.Edtf;

/** Reads what the items are described by: kinds, topics and sources. */
final class KindsReader {
    private final JsonCursor in;
    private final References references;
    private final Values values;

    KindsReader(JsonCursor in, References references, Values values) {
        this.in = in;
        this.references = references;
        this.values = values;
    }

    /** The object of kinds, each of which is declared; returns its unknown keys. */
    Extras kinds() throws IOException {
        if (!in.atObject("an object with \"actor\", \"event\", \"relation\" and \"topic\"")) {
            return Extras.NONE;
        }
        in.open();
        for (KindsKey key; (key = in.key(Words.KINDS)) != null; ) {
            KindsKey type = key;
            if (in.beginArray()) {
                while (in.hasNext()) {
                    kind(type);
                }
                in.endArray();
            }
        }
        return in.extras();
    }

    private void kind(KindsKey type) throws IOException {
        if (!in.atObject("an object with \"id\" and \"label\"")) {
            return;
        }
        String id = null;
        Text label = Text.EMPTY;
        ActorShape shape = null;
        EventSymbol symbol = null;
        Integer sign = null;
        Integer rank = null;
        Phase stands = null;
        Hue hue = null;
        in.open();
        for (KindKey key; (key = in.key(Words.KIND)) != null; ) {
            switch (key) {
                case ID -> id = values.id();
                case LABEL -> label = Values.orEmpty(values.text());
                case SHAPE -> shape = only(type, KindsKey.ACTOR) ? in.oneOf(Words.SHAPES) : null;
                case SYMBOL -> symbol = only(type, KindsKey.EVENT) ? in.oneOf(Words.SYMBOLS) : null;
                case SIGN -> sign = only(type, KindsKey.RELATION) ? in.integer(-1, 1) : null;
                case RANK -> rank = only(type, KindsKey.RELATION) ? in.integer(0, Integer.MAX_VALUE) : null;
                case STANDS -> stands = only(type, KindsKey.RELATION) ? phaseOfWhole() : null;
                case COLOR ->
                    hue = type == KindsKey.EVENT || only(type, KindsKey.RELATION) ? in.oneOf(Words.HUES) : null;
            }
        }
        Extras extras = in.extras();
        if (id == null) {
            values.missing(in.last(), in.failed(), KindKey.ID, "A kind has no \"id\"; give it one.", "it is left out");
            return;
        }
        Hue color = hue == null ? Hue.NEUTRAL : hue;
        Text name = label.isEmpty() ? Text.of(id) : label;
        Kind kind =
                switch (type) {
                    case ACTOR -> new ActorKind(id, name, shape == null ? ActorShape.CIRCLE : shape, extras);
                    case EVENT -> new EventKind(id, name, symbol == null ? EventSymbol.DOT : symbol, color, extras);
                    case RELATION ->
                        new RelationKind(
                                id,
                                name,
                                sign == null ? 0 : sign,
                                rank == null ? 1 : rank,
                                stands == null ? Phase.IN_FORCE : stands,
                                color,
                                extras);
                    case TOPIC -> new Topic(id, name, extras);
                };
        if (!references.declare(kind)) {
            in.faults()
                    .error(
                            in.last() + ".id",
                            "There are two kinds \"" + id + "\"; rename or remove one.",
                            "the second is left out");
        }
    }

    private boolean only(KindsKey type, KindsKey wanted) throws IOException {
        if (type != wanted) {
            in.reject("Only a kind of " + Words.KINDS.word(wanted) + " has this; remove it.");
        }
        return type == wanted;
    }

    private Phase phaseOfWhole() throws IOException {
        Phase phase = in.oneOf(Words.PHASES);
        if (phase != null && !phase.isOfWhole()) {
            in.fail(
                    "\"" + phase.json() + "\" is no phase of a relation; write announced, signed or in-force.",
                    "it counts as in-force");
            return null;
        }
        return phase;
    }

    /** The source that comes next, or null if none that can be kept stands there. */
    Source source(int ordinal) throws IOException {
        if (!in.atObject("an object with \"id\" and \"title\"")) {
            return null;
        }
        String id = null;
        Text title = Text.EMPTY;
        String publisher = "";
        Edtf date = null;
        String url = "";
        Text note = Text.EMPTY;
        in.open();
        for (SourceKey key; (key = in.key(Words.SOURCE)) != null; ) {
            switch (key) {
                case ID -> id = values.id();
                case TITLE -> title = Values.orEmpty(values.text());
                case PUBLISHER -> publisher = Values.orEmpty(in.word());
                case DATE -> date = values.date();
                case URL -> url = Values.orEmpty(in.string());
                case NOTE -> note = Values.orEmpty(values.text());
            }
        }
        if (id == null) {
            values.missing(
                    in.last(), in.failed(), SourceKey.ID, "A source has no \"id\"; give it one.", "it is left out");
            return null;
        }
        if (title.isEmpty()) {
            values.missing(
                    in.last(),
                    in.failed(),
                    SourceKey.TITLE,
                    id + " has no \"title\"; give it one.",
                    "its id stands for it");
            title = Text.of(id);
        }
        return new Source(new SourceId(id, ordinal), title, publisher, date, url, note, in.extras());
    }
}
