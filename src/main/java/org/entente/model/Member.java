package org.entente.model;

import java.util.List;
import org.entente.time.Edtf;

/**
 * An actor's membership of an alliance.
 *
 * @param as the capacity in which it belongs
 * @param when the short way to give its dates, or null
 */
public record Member(
        ActorId actor,
        Capacity as,
        Edtf when,
        String written,
        List<Citation> cites,
        List<Alternative<Member>> or,
        Extras extras) {
    public Member {
        cites = List.copyOf(cites);
        or = List.copyOf(or);
    }

    /** The same membership with other alternatives. */
    public Member withOr(List<Alternative<Member>> newOr) {
        return new Member(actor, as, when, written, cites, newOr, extras);
    }
}
