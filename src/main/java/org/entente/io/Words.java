package org.entente.io;

import org.entente.model.ActorShape;
import org.entente.model.Capacity;
import org.entente.model.EventSymbol;
import org.entente.model.Hue;
import org.entente.model.Phase;
import org.entente.model.Status;

/** The words of the format: the keys of each object and the values of each field that has few. */
final class Words {
    private Words() {}

    enum DatasetKey {
        ENTENTE,
        TITLE,
        ABOUT,
        LANGUAGE,
        AS_OF,
        KINDS,
        SOURCES,
        ACTORS,
        ALLIANCES,
        RELATIONS,
        EVENTS,
        VIEWS
    }

    enum KindsKey {
        ACTOR,
        EVENT,
        RELATION,
        TOPIC
    }

    enum KindKey {
        ID,
        LABEL,
        SHAPE,
        SYMBOL,
        SIGN,
        RANK,
        STANDS,
        COLOR
    }

    enum SourceKey {
        ID,
        TITLE,
        PUBLISHER,
        DATE,
        URL,
        NOTE
    }

    enum CitationKey {
        SOURCE,
        AT,
        NOTE
    }

    enum LocationKey {
        NAME,
        LAT,
        LON
    }

    enum ActorKey {
        ID,
        NAME,
        SHORT,
        KIND,
        CODE,
        WHEN,
        WRITTEN,
        LOCATION,
        SUMMARY,
        ACTS,
        MEMBERS,
        ROLES,
        SUCCEEDS,
        WAS,
        CITES,
        OR
    }

    enum RoleKey {
        TITLE,
        OF,
        WHEN,
        WRITTEN,
        CITES,
        OR
    }

    enum SuccessionKey {
        ACTOR,
        WHEN
    }

    enum FormerNameKey {
        NAME,
        WHEN
    }

    enum MemberKey {
        ACTOR,
        AS,
        WHEN,
        WRITTEN,
        CITES,
        OR
    }

    enum RelationKey {
        ID,
        NAME,
        KIND,
        BETWEEN,
        FROM,
        TO,
        WHEN,
        WRITTEN,
        IN,
        STRENGTH,
        SUMMARY,
        CITES,
        OR
    }

    enum EventKey {
        ID,
        TITLE,
        KIND,
        STATUS,
        WHEN,
        WRITTEN,
        PLACE,
        SUMMARY,
        TOPICS,
        IMPORTANCE,
        PARTICIPANTS,
        PART_OF,
        LINKS,
        EFFECTS,
        CITES,
        BY,
        ABOUT,
        OR
    }

    enum ParticipantKey {
        ACTOR,
        ROLE,
        FOR,
        CITES,
        OR
    }

    enum LinkKey {
        TO,
        KIND,
        CITES
    }

    enum EffectKey {
        RELATION,
        ALLIANCE,
        PHASE,
        ACTOR,
        ACTORS,
        AS,
        AT,
        SET,
        CITES,
        OR
    }

    enum SettingKey {
        STRENGTH,
        STRAINED
    }

    enum ViewKey {
        TITLE,
        CAPTION,
        AT,
        SELECT,
        FOCUS,
        HOPS,
        FROM,
        TO,
        COLLAPSE,
        HIDE,
        ACTORS,
        PLACES,
        STATE
    }

    /** From which end of an event an effect counts. */
    enum Moment {
        START,
        END
    }

    static final Keys<DatasetKey> DATASET = Keys.keys("The data set", DatasetKey.class);
    static final Keys<KindsKey> KINDS = Keys.keys("\"kinds\"", KindsKey.class);
    static final Keys<KindKey> KIND = Keys.keys("A kind", KindKey.class);
    static final Keys<SourceKey> SOURCE = Keys.keys("A source", SourceKey.class);
    static final Keys<CitationKey> CITATION = Keys.keys("A citation", CitationKey.class);
    static final Keys<LocationKey> LOCATION = Keys.keys("A place", LocationKey.class);
    static final Keys<ActorKey> ACTOR = Keys.keys("An actor", ActorKey.class);
    static final Keys<RoleKey> ROLE = Keys.keys("A role", RoleKey.class);
    static final Keys<SuccessionKey> SUCCESSION = Keys.keys("A succession", SuccessionKey.class);
    static final Keys<FormerNameKey> FORMER_NAME = Keys.keys("A former name", FormerNameKey.class);
    static final Keys<MemberKey> MEMBER = Keys.keys("A member", MemberKey.class);
    static final Keys<RelationKey> RELATION = Keys.keys("A relation", RelationKey.class);
    static final Keys<EventKey> EVENT = Keys.keys("An event", EventKey.class);
    static final Keys<ParticipantKey> PARTICIPANT = Keys.keys("A participant", ParticipantKey.class);
    static final Keys<LinkKey> LINK = Keys.keys("A link", LinkKey.class);
    static final Keys<EffectKey> EFFECT = Keys.keys("An effect", EffectKey.class);
    static final Keys<SettingKey> SETTING = Keys.keys("\"set\"", SettingKey.class);
    static final Keys<ViewKey> VIEW = Keys.keys("A view", ViewKey.class);

    static final Keys<ActorShape> SHAPES = Keys.values("shape", ActorShape.class);
    static final Keys<EventSymbol> SYMBOLS = Keys.values("symbol", EventSymbol.class);
    static final Keys<Hue> HUES = Keys.values("color", Hue.class);
    static final Keys<Phase> PHASES = Keys.values("phase", Phase.class);
    static final Keys<Status> STATUSES = Keys.values("status", Status.class);
    static final Keys<Capacity> CAPACITIES = Keys.values("capacity of a member", Capacity.class);
    static final Keys<Moment> MOMENTS = Keys.values("end of an event", Moment.class);
}
