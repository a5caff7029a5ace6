package org.entente.history;

import java.util.List;
import org.entente.model.ActorId;
import org.entente.model.Capacity;
import org.entente.model.Member;

/**
 * That an actor belongs to an alliance in one capacity, at one time or at several.
 *
 * @param ordinal its place in {@link History#memberships()}
 * @param listed its entries in the alliance's list of members, none if only events name it
 */
public record Membership(int ordinal, ActorId alliance, ActorId actor, Capacity capacity, List<Member> listed)
        implements Target {
    public Membership {
        listed = List.copyOf(listed);
    }
}
