package org.entente.io;

import java.util.List;
import org.entente.io.Words.ActorKey;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.Alliance;
import org.entente.model.Alternative;
import org.entente.model.FormerName;
import org.entente.model.Location;
import org.entente.model.Member;
import org.entente.model.Role;
import org.entente.model.Succession;
import org.entente.model.Text;
import org.entente.time.Edtf;

/** An actor or an alliance while it is read. */
final class ActorDraft extends Draft<ActorDraft> {
    String id;
    Text name = Text.EMPTY;
    Text shortName = Text.EMPTY;
    ActorKind kind;
    String code = "";
    Edtf when;
    String written = "";
    Location location;
    Text summary = Text.EMPTY;
    boolean acts = true;
    List<Member> members = List.of();
    List<Role> roles = List.of();
    List<Succession> succeeds = List.of();
    List<FormerName> was = List.of();

    @Override
    void fill(ActorDraft preferred) {
        name = names(ActorKey.NAME) ? name : preferred.name;
        shortName = names(ActorKey.SHORT) ? shortName : preferred.shortName;
        kind = names(ActorKey.KIND) && kind != null ? kind : preferred.kind;
        code = names(ActorKey.CODE) ? code : preferred.code;
        when = names(ActorKey.WHEN) ? when : preferred.when;
        written = names(ActorKey.WRITTEN) ? written : preferred.written;
        location = names(ActorKey.LOCATION) ? location : preferred.location;
        summary = names(ActorKey.SUMMARY) ? summary : preferred.summary;
        acts = names(ActorKey.ACTS) ? acts : preferred.acts;
        members = names(ActorKey.MEMBERS) ? members : preferred.members;
        roles = names(ActorKey.ROLES) ? roles : preferred.roles;
        succeeds = names(ActorKey.SUCCEEDS) ? succeeds : preferred.succeeds;
        was = names(ActorKey.WAS) ? was : preferred.was;
    }

    Actor actor(ActorId actor) {
        return actor(actor, Values.alternatives(this, Words.ACTOR, reading -> reading.actor(actor, List.of())));
    }

    Alliance alliance(ActorId actor) {
        return alliance(actor, Values.alternatives(this, Words.ACTOR, reading -> reading.alliance(actor, List.of())));
    }

    private Alliance alliance(ActorId actor, List<Alternative<Alliance>> alternatives) {
        return new Alliance(actor(actor, List.of()), acts, members, alternatives);
    }

    private Actor actor(ActorId actor, List<Alternative<Actor>> alternatives) {
        return new Actor(
                actor,
                name,
                shortName,
                kind,
                code,
                when,
                written,
                location,
                summary,
                roles,
                succeeds,
                was,
                cites,
                alternatives,
                extras);
    }
}
