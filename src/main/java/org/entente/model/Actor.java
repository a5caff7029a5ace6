package org.entente.model;

import java.util.List;
import org.entente.time.Edtf;

/**
 * One who acts: a state, an organisation, a person; an alliance is an actor as well.
 *
 * @param shortName a name for crowded places, or empty
 * @param code ISO 3166-1 alpha-2 code or another that has a flag, ISO 3166-3 code of a former state, or empty
 * @param when its life, or null
 * @param location its seat or capital, or null
 * @param or other readings; empty for an alliance, which has its own
 */
public record Actor(
        ActorId id,
        Text name,
        Text shortName,
        ActorKind kind,
        String code,
        Edtf when,
        String written,
        Location location,
        Text summary,
        List<Role> roles,
        List<Succession> succeeds,
        List<FormerName> was,
        List<Citation> cites,
        List<Alternative<Actor>> or,
        Extras extras) {
    public Actor {
        roles = List.copyOf(roles);
        succeeds = List.copyOf(succeeds);
        was = List.copyOf(was);
        cites = List.copyOf(cites);
        or = List.copyOf(or);
    }

    /** The short name if there is one, else the name, in a language. */
    public String label(String language) {
        return shortName.isEmpty() ? name.in(language) : shortName.in(language);
    }

    /** The same actor with other alternatives. */
    public Actor withOr(List<Alternative<Actor>> newOr) {
        return new Actor(
                id, name, shortName, kind, code, when, written, location, summary, roles, succeeds, was, cites, newOr,
                extras);
    }

    /** The same actor with other roles. */
    public Actor withRoles(List<Role> newRoles) {
        return new Actor(
                id, name, shortName, kind, code, when, written, location, summary, newRoles, succeeds, was, cites, or,
                extras);
    }
}
