package org.entente.model;

import java.util.List;
import org.entente.time.Edtf;

/**
 * An office that a person holds.
 *
 * @param of the actor in whose name, or null
 * @param when its dates, or null
 */
public record Role(
        Text title,
        ActorId of,
        Edtf when,
        String written,
        List<Citation> cites,
        List<Alternative<Role>> or,
        Extras extras) {
    public Role {
        cites = List.copyOf(cites);
        or = List.copyOf(or);
    }

    /** The same role with other alternatives. */
    public Role withOr(List<Alternative<Role>> newOr) {
        return new Role(title, of, when, written, cites, newOr, extras);
    }
}
