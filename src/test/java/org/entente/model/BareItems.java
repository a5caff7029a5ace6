package org.entente.model;

import java.util.List;
import org.entente.time.Edtf;

/** Items with nothing but what is named. */
public final class BareItems {
    private BareItems() {}

    /** @param when or null */
    public static Actor actor(ActorId id, Text name, ActorKind kind, Edtf when) {
        return new Actor(
                id,
                name,
                Text.EMPTY,
                kind,
                "",
                when,
                "",
                null,
                Text.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    /**
     * A relation that is not directed.
     *
     * @param when or null
     */
    public static Relation relation(
            RelationId id, RelationKind kind, ActorId from, ActorId to, Edtf when, int strength) {
        return new Relation(
                id,
                Text.EMPTY,
                List.of(kind),
                from,
                to,
                false,
                when,
                "",
                null,
                strength,
                Text.EMPTY,
                List.of(),
                List.of(),
                Extras.NONE);
    }

    /** @param when or null */
    public static Event event(
            EventId id,
            Text title,
            EventKind kind,
            Status status,
            Edtf when,
            Text summary,
            int importance,
            List<Link> links,
            List<Effect> effects) {
        return new Event(
                id,
                title,
                kind,
                status,
                when,
                "",
                null,
                summary,
                List.of(),
                importance,
                List.of(),
                null,
                links,
                effects,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }
}
